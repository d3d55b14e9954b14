package io.github.pmqa4j.rules.contract;

import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.model.AchievementScale;
import io.github.pmqa4j.rules.model.BandSet;
import io.github.pmqa4j.rules.model.Bands;
import io.github.pmqa4j.rules.model.CategoryRounding;
import io.github.pmqa4j.rules.model.FrameworkWeights;
import io.github.pmqa4j.rules.model.GatedTiers;
import io.github.pmqa4j.rules.model.GivenWeights;
import io.github.pmqa4j.rules.model.LinearBandScale;
import io.github.pmqa4j.rules.model.LinearLevel;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.PerCriterionWeights;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import io.github.pmqa4j.rules.model.SteppedScale;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.model.Tiers;
import io.github.pmqa4j.rules.model.ValueBandScale;
import io.github.pmqa4j.rules.model.Weighting;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of scoring models. */
final class Models {
    private Models() {}

    static Arbitrary<ScoringModel> of(Framework framework) {
        List<ScoringModel> presets = ScoringModel.presets().stream()
                .filter(preset -> fits(preset, framework))
                .toList();
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(presets)), Tuple.of(3, own(framework)))
                .withoutEdgeCases();
    }

    private static boolean fits(ScoringModel model, Framework framework) {
        return model.weighting().misfits(framework).isEmpty()
                && model.rounding().categories().keySet().stream()
                        .allMatch(id -> framework.category(id).isPresent());
    }

    private static Arbitrary<ScoringModel> own(Framework framework) {
        return Combinators.combine(
                        weightings(framework),
                        Arbitraries.of(MissingPolicy.class),
                        achievements(),
                        bands(framework.top()),
                        Arbitraries.integers().between(1, 10),
                        tierScales(framework.top()).list().ofMaxSize(2),
                        roundings(framework))
                .as((weighting, missing, achievement, bands, max, tiers, rounding) -> ScoringModel.pmqa40().toBuilder(
                                "own")
                        .name(LocalizedText.same("own"))
                        .weighting(weighting)
                        .missing(missing)
                        .achievement(achievement)
                        .bands(bands)
                        .levelScale(new LinearLevel(Fraction.of(max)))
                        .tierScales(tiers.toArray(new TierScale[0]))
                        .rounding(rounding)
                        .build());
    }

    static Arbitrary<Weighting> weightings(Framework framework) {
        List<String> ids = Stream.concat(
                        framework.categories().stream().map(Category::id),
                        framework.criteria().stream().map(Criterion::id))
                .toList();
        int categories = framework.categories().size();
        Arbitrary<Weighting> given = Numbers.weights().list().ofSize(ids.size()).map(weights -> {
            Map<String, Fraction> ofCategories = new HashMap<>();
            Map<String, Fraction> ofCriteria = new HashMap<>();
            for (int i = 0; i < ids.size(); i++) {
                (i < categories ? ofCategories : ofCriteria).put(ids.get(i), weights.get(i));
            }
            return new GivenWeights(ofCategories, ofCriteria);
        });
        return Arbitraries.oneOf(Arbitraries.of(new FrameworkWeights(), new PerCriterionWeights()), given);
    }

    private static Arbitrary<AchievementScale> achievements() {
        Arbitrary<AchievementScale> linear = Combinators.combine(
                        Arbitraries.longs().between(0, 94), Arbitraries.longs().between(95, 150))
                .as((from, to) -> new LinearBandScale(LinearBand.of(from, to)));
        Arbitrary<AchievementScale> values = Combinators.combine(
                        Arbitraries.longs().between(0, 94), Arbitraries.longs().between(95, 150))
                .as((from, to) -> new ValueBandScale(LinearBand.ofValues(from, to)));
        return Arbitraries.oneOf(Arbitraries.just(new SteppedScale()), linear, values);
    }

    private static Arbitrary<BandSet> bands(int top) {
        return Arbitraries.oneOf(Arbitraries.just(BandSet.pmqa40()), limits(top).map(limits -> {
            List<NamedLimit> all = new ArrayList<>(limits);
            if (all.get(0).from(top).signum() > 0) {
                all.add(0, NamedLimit.of("LOWEST", "LOWEST", "LOWEST", 0));
            }
            return new Bands(all);
        }));
    }

    private static Arbitrary<TierScale> tierScales(int top) {
        return Arbitraries.oneOf(
                limits(top).map(Tiers::new),
                Combinators.combine(limits(top), Numbers.upTo(top)).as(GatedTiers::new));
    }

    private static Arbitrary<List<NamedLimit>> limits(int top) {
        return Numbers.upTo(top).set().ofMinSize(1).ofMaxSize(4).map(values -> {
            List<NamedLimit> limits = new ArrayList<>();
            values.stream()
                    .sorted()
                    .forEach(from -> limits.add(
                            NamedLimit.of("L" + limits.size(), LocalizedText.same("L" + limits.size()), from)));
            return limits;
        });
    }

    private static Arbitrary<StageRounding> roundings(Framework framework) {
        Arbitrary<Optional<Rounding>> stage = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY))
                .as(Rounding::new)
                .optional(0.5);
        Arbitrary<CategoryRounding> usual = Combinators.combine(stage, stage, stage)
                .as((indicator, criterion, category) ->
                        new CategoryRounding(indicator.orElse(null), criterion.orElse(null), category.orElse(null)));
        Arbitrary<String> category =
                Arbitraries.of(framework.categories().stream().map(Category::id).toList());
        Arbitrary<StageRounding> any = Combinators.combine(
                        usual,
                        Combinators.combine(category, usual).as(Map::entry).optional(0.3),
                        stage,
                        stage)
                .as((all, own, total, level) -> own.map(
                                one -> StageRounding.NONE.withCategory(one.getKey(), one.getValue()))
                        .orElse(StageRounding.NONE)
                        .withUsual(all)
                        .withTotal(total.orElse(null))
                        .withLevel(level.orElse(null)));
        return Arbitraries.oneOf(Arbitraries.just(StageRounding.NONE), any);
    }
}
