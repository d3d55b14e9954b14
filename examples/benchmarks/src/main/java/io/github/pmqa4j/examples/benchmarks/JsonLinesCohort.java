package io.github.pmqa4j.examples.benchmarks;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.json.DocumentLine;
import io.github.pmqa4j.json.DocumentLines;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.cohort.Cohort;
import io.github.pmqa4j.rules.cohort.CohortBuilder;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.RefusedAssessmentException;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and scores JSON Lines, and aggregates them into a cohort, in constant memory: {@code java -Xmx64m -cp
 * benchmarks.jar io.github.pmqa4j.examples.benchmarks.JsonLinesCohort [assessments] [threads]}.
 */
public final class JsonLinesCohort {
    private static final long EVERY = 1_000;

    private final Scorer scorer = Scorer.pmqa40();
    private final CohortBuilder cohort = Cohort.builder(scorer);
    private final LongConsumer progress;
    private long lines;
    private long refused;

    private JsonLinesCohort(LongConsumer progress) {
        this.progress = progress;
    }

    /** Runs the program. */
    @SuppressWarnings("SystemConsoleNull") // JDK 22 to 24 give one where no person watches; a bar then does no harm
    public static void main(String[] args) throws InterruptedException {
        long count = args.length > 0 ? Long.parseLong(args[0]) : 1_000_000;
        int threads = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        InputStream lines = new AssessmentLines(0, count);
        long start = System.nanoTime();
        Cohort cohort;
        if (System.console() == null) {
            cohort = cohort(lines, threads, done -> {});
        } else {
            try (ProgressBar bar = new ProgressBar("Scoring", count)) {
                cohort = cohort(lines, threads, bar::stepTo);
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%,d assessments, %d thread(s): %.1f s, %,.0f a second%ntotal: mean %s, median %s; level: mean %s%n",
                cohort.count(),
                threads,
                seconds,
                count / seconds,
                cohort.total().mean(),
                cohort.total().median(),
                cohort.level().mean());
    }

    /**
     * Aggregates the assessments that can be scored.
     *
     * @param stream JSON Lines
     * @param threads how many threads read and score
     * @param progress takes the number of lines done, now and then
     */
    static Cohort cohort(InputStream stream, int threads, LongConsumer progress) throws InterruptedException {
        JsonLinesCohort task = new JsonLinesCohort(progress);
        try (DocumentLines<Assessment> lines = PmqaJson.standard().lines(DocumentKind.ASSESSMENT, stream)) {
            if (threads == 1) {
                lines.forEach(line -> task.add(task.score(line)));
            } else {
                lines.mapInOrder(threads, task::score, task::add);
            }
        }
        if (task.refused > 0) {
            System.err.println(task.refused + " lines were refused");
        }
        return task.cohort.build();
    }

    private @Nullable AssessmentResult score(DocumentLine<Assessment> line) {
        Assessment assessment = line.outcome().value().orElse(null);
        try {
            return assessment == null ? null : scorer.score(assessment);
        } catch (RefusedAssessmentException e) {
            return null;
        }
    }

    private void add(@Nullable AssessmentResult result) {
        if (result == null) {
            refused++;
        } else {
            cohort.add(result);
        }
        if (++lines % EVERY == 0) {
            progress.accept(lines);
        }
    }
}
