package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.FindingsText;
import io.github.pmqa4j.examples.cli.text.Wording;
import io.github.pmqa4j.json.DocumentLine;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.RefusedAssessmentException;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores files of JSON Lines; a bad line is told to the person and does not stop the others. */
final class ScoredLines {
    /** Takes one result. */
    @FunctionalInterface
    interface Results {
        void take(long line, AssessmentResult result) throws IOException;
    }

    /** What came of a line: a result, or none, and what was found in it. */
    private record Scored(long line, @Nullable AssessmentResult result, List<String> findings) {}

    private final Streams streams;
    private final Wording wording;
    private final ScoringModel model;
    private final LineFiles files;
    private volatile @Nullable Scorer scorer;

    ScoredLines(Documents documents, ScoringModel model, int threads) {
        this.streams = documents.streams();
        this.wording = documents.wording();
        this.model = model;
        this.files = new LineFiles(streams, wording, documents.json(), threads);
    }

    /**
     * Scores the lines of a file, or of standard input; the results are taken on this thread.
     *
     * @throws IOException if the results cannot be taken
     */
    void score(String file, Results results) throws IOException {
        String name = LineFiles.name(file);
        files.read(file, DocumentKind.ASSESSMENT, line -> scored(name, line), scored -> {
            scored.findings().forEach(streams::complain);
            if (scored.result() == null) {
                files.is(ExitCode.FINDINGS);
            } else {
                results.take(scored.line(), scored.result());
            }
        });
    }

    /** Says why a line was left out. */
    void leaveOut(String file, long line, String why) {
        files.is(ExitCode.FINDINGS);
        streams.complain(LineFiles.name(file) + ":" + line + ": " + why);
    }

    /** Returns the exit code for all files so far: that of the worst. */
    int exitCode() {
        return files.exitCode();
    }

    private Scored scored(String name, DocumentLine<Assessment> line) {
        Assessment assessment = line.outcome().value().orElse(null);
        if (assessment == null) {
            return new Scored(
                    line.number(), null, FindingsText.lines(name, line.outcome().findings(), wording));
        }
        // A gap is told only if the model refuses it.
        List<String> findings =
                new ArrayList<>(FindingsText.lines(name, line.outcome().warnings(), wording));
        try {
            return new Scored(line.number(), scorer(assessment).score(assessment), findings);
        } catch (RefusedAssessmentException e) {
            int number = (int) Math.min(Integer.MAX_VALUE, line.number());
            List<DocumentFinding> refusing = e.findings().stream()
                    .map(finding -> DocumentFinding.of(finding, number, 1))
                    .toList();
            findings.addAll(FindingsText.lines(name, refusing, wording));
            return new Scored(line.number(), null, findings);
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
}
