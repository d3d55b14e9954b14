package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.examples.cli.io.Progress;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.Wording;
import io.github.pmqa4j.json.DocumentLine;
import io.github.pmqa4j.json.DocumentLines;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.RefusedAssessmentException;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores files of JSON Lines on several threads in constant memory; a bad line is told to the person and does not stop the others.
 * What comes of the lines, and what is told of them, has their order however many threads there are.
 */
final class Lines {
    /** Takes one result. */
    @FunctionalInterface
    interface Results {
        void take(long line, AssessmentResult result) throws IOException;
    }

    /** What came of a line: a result, or what is wrong with it. */
    private record Scored(long line, @Nullable AssessmentResult result, List<String> mistakes) {}

    private final Streams streams;
    private final Wording wording;
    private final Documents documents;
    private final ScoringModel model;
    private final int threads;
    private volatile @Nullable Scorer scorer;
    private long badLines;

    Lines(Streams streams, Wording wording, Documents documents, ScoringModel model, int threads) {
        this.streams = streams;
        this.wording = wording;
        this.documents = documents;
        this.model = model;
        this.threads = threads;
    }

    /** Scores the lines of a file, or of standard input; the results are taken on this thread. */
    void score(String file, Results results) throws IOException {
        String name = name(file);
        try (InputStream in = Progress.open(file, streams);
                DocumentLines<Assessment> lines = documents.json().lines(DocumentKind.ASSESSMENT, in)) {
            lines.forEach(threads, line -> scored(name, line), scored -> take(scored, results));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IllegalStateException e) {
            // Waiting for the other threads was cut short.
            if (e.getCause() instanceof InterruptedException) {
                throw new InterruptedIOException("interrupted while reading " + name);
            }
            throw e;
        }
    }

    /** Says why a line was left out. */
    void leaveOut(String file, long line, String why) {
        badLines++;
        streams.complain(name(file) + ":" + line + ": " + why);
    }

    /** Returns how many lines were left out so far. */
    long badLines() {
        return badLines;
    }

    private void take(Scored scored, Results results) {
        try {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("interrupted at line " + scored.line());
            }
            if (scored.result() != null) {
                results.take(scored.line(), scored.result());
            } else {
                badLines++;
                scored.mistakes().forEach(streams::complain);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Scored scored(String name, DocumentLine<Assessment> line) {
        Assessment assessment = line.value();
        if (assessment == null) {
            List<String> mistakes = line.findings().stream()
                    .map(finding -> RefusedDocumentException.describe(name, finding, wording.locale()))
                    .toList();
            return new Scored(line.number(), null, mistakes);
        }
        try {
            return new Scored(line.number(), scorer(assessment).score(assessment), List.of());
        } catch (RefusedAssessmentException e) {
            List<String> mistakes = e.findings().stream()
                    .map(finding -> name + ":" + line.number() + ": "
                            + finding.place().toPointer() + ": " + finding.message(wording.locale()))
                    .toList();
            return new Scored(line.number(), null, mistakes);
        }
    }

    // Two threads may make the same scorer; either will do.
    private Scorer scorer(Assessment assessment) {
        Scorer known = scorer;
        if (known == null || !known.framework().equals(assessment.framework())) {
            known = ModelOptions.scorer(assessment.framework(), model);
            scorer = known;
        }
        return known;
    }

    private static String name(String file) {
        return file.equals("-") ? "standard input" : file;
    }
}
