package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.Locale;
import java.util.Objects;

/**
 * Raises a directly scored criterion to the score of a tier: 300, 400 or 500 of 500.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param criterion the id of the criterion
 * @param tier the tier that is reached
 * @param score the score of that tier, above 0
 */
public record ReachTier(String criterion, MaturityTier tier, Fraction score) implements Step {
    /**
     * Makes a step.
     *
     * @param criterion the component {@code criterion}
     * @param tier the component {@code tier}
     * @param score the component {@code score}
     * @throws IllegalArgumentException if the id is malformed or the score not above 0
     */
    public ReachTier {
        Identifiers.require(criterion, "criterion id");
        Objects.requireNonNull(tier, "tier");
        Texts.requireAboveZero(score, "score");
    }

    @Override
    public String id() {
        return criterion;
    }

    @Override
    public LocalizedText summary() {
        return new LocalizedText(
                String.format(
                        Locale.ROOT,
                        "%s: ยกระดับเป็นขั้น%s (%s)",
                        criterion,
                        tier.label().th(),
                        Texts.number(score)),
                String.format(
                        Locale.ROOT,
                        "%s: reach %s (%s)",
                        criterion,
                        tier.label().en(),
                        Texts.number(score)));
    }

    @Override
    public Assessment applyTo(Assessment assessment) {
        Evidence evidence = Entries.evidence(assessment, criterion);
        boolean lower = evidence instanceof DirectScore direct
                ? direct.value().compareTo(score) < 0
                : evidence instanceof NotAssessed;
        if (!lower) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "criterion %s must have a score below %s, but had %s", criterion, score, evidence));
        }
        return Entries.withEvidence(assessment, criterion, new DirectScore(score));
    }
}
