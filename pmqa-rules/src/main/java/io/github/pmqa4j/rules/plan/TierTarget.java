package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A given tier or a higher one.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param scale the scale of the tier; null for the first of the model's scales that has it
 * @param tier the id of the tier
 */
public record TierTarget(@Nullable TierScale scale, String tier) implements Target {
    /**
     * Makes a target.
     *
     * @param scale the component {@code scale}
     * @param tier the component {@code tier}
     * @throws IllegalArgumentException if the id is malformed or the scale has no such tier
     */
    public TierTarget {
        Identifiers.require(tier, "tier id");
        if (scale != null) {
            Goals.position(tier, scale.tiers(), "tier");
        }
    }

    @Override
    public boolean isMetBy(AssessmentResult result) {
        TierScale one = scaleIn(result.model());
        return result.tier(one)
                .filter(found -> Goals.isAtLeast(found, tier, one.tiers(), "tier"))
                .isPresent();
    }

    @Override
    public LocalizedText summary() {
        return new LocalizedText(
                String.format(Locale.ROOT, "ระดับ %s ขึ้นไป", tier),
                String.format(Locale.ROOT, "tier %s or higher", tier));
    }

    TierScale scaleIn(ScoringModel model) {
        if (scale != null) {
            return scale;
        }
        return model.tierScales().stream()
                .filter(one -> one.tiers().stream().anyMatch(limit -> limit.id().equals(tier)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        String.format(Locale.ROOT, "tier must be one of model %s, but was \"%s\"", model.id(), tier)));
    }
}
