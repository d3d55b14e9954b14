package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.JsonLimits;
import io.github.pmqa4j.json.document.Outcome;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Searches for the document within the standard limits that takes longest to be read, checked and scored, and prints what it
 * takes; that all this fits into the heap of the run is the other half of the answer.
 */
class WorstDocumentLongRun {
    private static final double MEBI = 1 << 20;
    private static final int SMALL = 1 << 18;
    private static final int BEST = 12;
    private static final int EACH_FULL = 25;

    private final PmqaJson json = PmqaJson.standard();
    private final Scorer scorer = Scorer.of(
            Framework.pmqa40(),
            ScoringModel.pmqa40().toBuilder("assessed-only")
                    .missing(MissingPolicy.ASSESSED_ONLY)
                    .build());
    private int scored;

    /** What was tried, and what it took. */
    private record Tried(HostileAssessment document, double milliseconds) {}

    @Test
    void theWorstDocumentIsSearchedFor() {
        Figures figures = new Figures("The worst document");
        Random random = figures.random();
        for (int i = 0; i < 300; i++) {
            measure(HostileAssessment.random(random), SMALL);
        }
        List<Tried> best = new ArrayList<>();
        Tried worst = new Tried(HostileAssessment.random(random), 0);
        Tried worstFull = worst;
        do {
            boolean anew = best.size() < BEST || random.nextInt(8) == 0;
            HostileAssessment document = anew
                    ? HostileAssessment.random(random)
                    : best.get(random.nextInt(best.size())).document().mutated(random);
            best.add(new Tried(document, measure(document, SMALL)));
            best.sort(Comparator.comparingDouble(Tried::milliseconds).reversed());
            best = new ArrayList<>(best.subList(0, Math.min(BEST, best.size())));
            worst = best.get(0);
            if (figures.executions() % EACH_FULL == 0) {
                HostileAssessment candidate =
                        best.get(random.nextInt(best.size())).document();
                double milliseconds = measure(candidate, JsonLimits.STANDARD.documentBytes());
                if (milliseconds > worstFull.milliseconds()) {
                    worstFull = new Tried(candidate, milliseconds);
                }
            }
            figures.accepted();
        } while (!figures.isTimeUp());
        figures.print();
        System.out.println(String.format(
                Locale.ROOT,
                "Of these %,d were scored. At most %.0f ms a MiB with 256 KiB (%s), and %.0f ms a MiB with the most"
                        + " bytes (%s).",
                scored,
                worst.milliseconds(),
                worst.document(),
                worstFull.milliseconds(),
                worstFull.document()));
        assertThat(scored).isPositive();
    }

    /** Returns the milliseconds for each MiB: the best of three. */
    private double measure(HostileAssessment document, int bytes) {
        byte[] text = document.bytes(bytes);
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long begin = System.nanoTime();
            work(text);
            long nanoseconds = System.nanoTime() - begin;
            least = Math.min(least, nanoseconds / 1e6 / (text.length / MEBI));
        }
        return least;
    }

    private void work(byte[] text) {
        Outcome<Assessment> outcome = json.parse(DocumentKind.ASSESSMENT, text);
        outcome.value().filter(value -> scorer.check(value).isEmpty()).ifPresent(value -> {
            scored++;
            assertThat(scorer.score(value).warnings()).isNotNull();
        });
    }
}
