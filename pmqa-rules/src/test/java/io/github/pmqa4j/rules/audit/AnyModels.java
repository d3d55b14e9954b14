package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.model.CategoryRounding;
import io.github.pmqa4j.rules.model.LinearLevel;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Models for PMQA 4.0 that round at any stage, to any decimals, in any way. */
final class AnyModels {
    private static final List<RoundingMode> MODES = List.of(
            RoundingMode.HALF_UP,
            RoundingMode.DOWN,
            RoundingMode.HALF_EVEN,
            RoundingMode.CEILING,
            RoundingMode.FLOOR,
            RoundingMode.HALF_DOWN,
            RoundingMode.UP);

    private static final List<MissingPolicy> POLICIES = List.of(MissingPolicy.values());

    private AnyModels() {}

    static ScoringModel model(Random random) {
        ScoringModel base = List.of(ScoringModel.pmqa40(), ScoringModel.nationalAgency(), ScoringModel.perCriterion())
                .get(random.nextInt(3));
        Fraction max = Fraction.of(1 + random.nextInt(9));
        return base.toBuilder("any")
                .levelScale(new LinearLevel(max))
                .missing(POLICIES.get(random.nextInt(POLICIES.size())))
                .rounding(StageRounding.NONE
                        .withCriterion(stage(random))
                        .withCategory(stage(random))
                        .withTotal(stage(random))
                        .withLevel(stage(random))
                        .withCategory("7", new CategoryRounding(null, stage(random), stage(random))))
                .build();
    }

    private static @Nullable Rounding stage(Random random) {
        return random.nextBoolean() ? null : new Rounding(random.nextInt(5), MODES.get(random.nextInt(MODES.size())));
    }
}
