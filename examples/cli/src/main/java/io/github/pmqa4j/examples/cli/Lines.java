package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.examples.cli.io.Progress;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.Wording;
import io.github.pmqa4j.json.DocumentLine;
import io.github.pmqa4j.json.DocumentLines;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.RefusedAssessmentException;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/** Scores files of JSON Lines in constant memory; a bad line is told to the person and does not stop the others. */
final class Lines {
    /** Takes one result. */
    @FunctionalInterface
    interface Results {
        void take(long line, AssessmentResult result) throws IOException;
    }

    private final Streams streams;
    private final Wording wording;
    private final Documents documents;
    private final ScoringModel model;
    private @Nullable Scorer scorer;
    private long badLines;

    Lines(Streams streams, Wording wording, Documents documents, ScoringModel model) {
        this.streams = streams;
        this.wording = wording;
        this.documents = documents;
        this.model = model;
    }

    /** Scores the lines of a file, or of standard input, in their order. */
    void score(String file, Results results) throws IOException {
        String name = name(file);
        try (InputStream in = Progress.open(file, streams);
                DocumentLines<Assessment> lines = documents.json().lines(DocumentKind.ASSESSMENT, in)) {
            for (DocumentLine<Assessment> line : lines) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("interrupted at line " + line.number());
                }
                AssessmentResult result = score(name, line);
                if (result != null) {
                    results.take(line.number(), result);
                }
            }
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

    private @Nullable AssessmentResult score(String name, DocumentLine<Assessment> line) {
        Assessment assessment = line.value();
        if (assessment == null) {
            badLines++;
            for (DocumentFinding finding : line.findings()) {
                streams.complain(RefusedDocumentException.describe(name, finding, wording.locale()));
            }
            return null;
        }
        try {
            return scorer(assessment).score(assessment);
        } catch (RefusedAssessmentException e) {
            badLines++;
            for (Finding finding : e.findings()) {
                streams.complain(name + ":" + line.number() + ": "
                        + finding.place().toPointer() + ": " + finding.message(wording.locale()));
            }
            return null;
        }
    }

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
