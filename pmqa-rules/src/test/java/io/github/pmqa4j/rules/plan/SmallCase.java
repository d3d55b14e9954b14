package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.Given;
import io.github.pmqa4j.rules.model.Bands;
import io.github.pmqa4j.rules.model.CategoryRounding;
import io.github.pmqa4j.rules.model.GatedTiers;
import io.github.pmqa4j.rules.model.GivenWeights;
import io.github.pmqa4j.rules.model.LevelScale;
import io.github.pmqa4j.rules.model.LinearLevel;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.model.Tiers;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A random framework of few criteria with a model, an assessment, costs and targets; equal seeds give equal cases. */
final class SmallCase {
    final Scorer scorer;
    final Assessment assessment;
    final StepCost cost;
    final List<Target> targets;
    private final Random random;
    private final int stated;

    /** Makes a case without stated scores, with some or with nothing else. */
    SmallCase(long seed) {
        random = new Random(seed);
        int[] sizes = pick(new int[][] {{2}, {3}, {1, 2}, {2, 2}, {1, 1, 1}, {1, 2, 1}});
        stated = random.nextInt(3);
        // A score that is stated can become any up to the top, so that the top has to be low.
        int top = stated == 0 ? pick(new Integer[] {500, 1000, 33}) : pick(new Integer[] {2, 3, 4, 9});
        int decimals = stated == 0 ? random.nextInt(3) : top < 4 && sizes.length < 3 ? 1 : 0;
        Framework framework = Given.framework(top, decimals, sizes);
        ScoringModel model = model(framework);
        scorer = Scorer.of(framework, model);
        assessment = assessment(framework, model.missing());
        cost = cost(framework);
        targets = targets(framework, model);
    }

    private ScoringModel model(Framework framework) {
        ScoringModel usual = ScoringModel.pmqa40();
        int top = framework.top();
        List<NamedLimit> limits = List.of(
                NamedLimit.of("LOW", usual.name(), Fraction.of(top, 3)),
                NamedLimit.of("HIGH", usual.name(), Fraction.of(top * 2L, 3)));
        NamedLimit any = NamedLimit.of("ANY", usual.name(), Fraction.of(random.nextInt(top), 2));
        int count = 1 + random.nextInt(framework.categories().size());
        TierScale[] scales = {
            new Tiers(List.of(NamedLimit.of("PLAIN", "ก", "Plain", top / 2))),
            new GatedTiers(limits, Fraction.of(random.nextInt(top))),
            new AnyCategories(any, count, Fraction.of(random.nextInt(top)))
        };
        LevelScale level = random.nextBoolean() ? new LinearLevel(Fraction.of(4)) : new SteppedLevel();
        Rounding[] stages = {
            Rounding.truncating(0),
            Rounding.halfUp(1),
            Rounding.halfUp(0),
            Rounding.truncating(1),
            new Rounding(0, RoundingMode.HALF_EVEN),
            new Rounding(0, RoundingMode.UP),
            new Rounding(3, RoundingMode.FLOOR)
        };
        StageRounding rounding = random.nextInt(3) > 0
                ? StageRounding.NONE
                : StageRounding.NONE
                        .withCriterion(pick(stages))
                        .withCategory(pick(stages))
                        .withCategory("A", CategoryRounding.all(pick(stages)))
                        .withTotal(pick(stages))
                        .withLevel(pick(stages));
        return usual.toBuilder("own")
                .weighting(new GivenWeights(
                        fractions(framework.categories().stream()
                                .map(Category::id)
                                .toList()),
                        fractions(ids(framework))))
                .missing(pick(MissingPolicy.values()))
                .bands(new Bands(List.of(
                        NamedLimit.of("URGENT", usual.name(), Fraction.ZERO),
                        NamedLimit.of("DEVELOP_FURTHER", usual.name(), Fraction.of(top * 3L, 5)),
                        NamedLimit.of("STRENGTH", usual.name(), Fraction.of(top * 9L, 10)))))
                .levelScale(level)
                .tierScales(scales)
                .rounding(rounding)
                .build();
    }

    private Assessment assessment(Framework framework, MissingPolicy missing) {
        AssessmentBuilder builder = Given.assessment(framework);
        boolean first = true;
        for (Category category : framework.categories()) {
            if (stated == 2 || (stated == 1 && random.nextBoolean())) {
                if (!first && missing != MissingPolicy.STRICT && random.nextInt(5) == 0) {
                    continue;
                }
                long perPoint = framework.decimals() == 0 ? 1 : 10;
                Fraction score = Fraction.of(random.nextInt(1 + framework.top() * (int) perPoint), perPoint);
                builder.category(category.id(), score.toString());
                first = false;
                continue;
            }
            for (int k = 0; k < category.criteria().size(); k++) {
                Evidence evidence = evidence(framework);
                int kind = random.nextInt(8);
                if (kind == 0 && k > 0) {
                    evidence = new NotApplicable("none");
                } else if (kind == 1 && missing != MissingPolicy.STRICT && !first) {
                    evidence = new NotAssessed();
                }
                builder.criterion(category.criteria().get(k).id(), evidence);
                first = false;
            }
        }
        return builder.build();
    }

    private Evidence evidence(Framework framework) {
        if (random.nextInt(3) == 0) {
            return new DirectScore(Fraction.of(random.nextInt(framework.top() + 1)));
        }
        int basic = 1 + random.nextInt(2);
        int advance = 1 + random.nextInt(2);
        return Given.checklist(
                random.nextInt(basic + 1), basic, random.nextInt(advance + 1), advance, random.nextInt(2), 1);
    }

    private StepCost cost(Framework framework) {
        int salt = random.nextInt(100);
        return switch (random.nextInt(3)) {
            case 0 -> StepCost.one();
            case 1 ->
                new GivenCosts(
                        fractions(framework.categories().stream()
                                .map(Category::id)
                                .toList()),
                        fractions(ids(framework)));
            default ->
                (criterion, step) ->
                        Fraction.of(1 + Math.floorMod(step.summary().en().hashCode() + salt, 5), 1 + salt % 3);
        };
    }

    private List<Target> targets(Framework framework, ScoringModel model) {
        List<Target> all = new ArrayList<>();
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            all.add(target(framework, model));
        }
        return all;
    }

    private Target target(Framework framework, ScoringModel model) {
        Fraction score = Fraction.of(random.nextInt(framework.top() + 1))
                .times(pick(new Fraction[] {Fraction.ONE, Fraction.of(3, 4), Fraction.of(2, 3)}));
        String category = framework
                .categories()
                .get(random.nextInt(framework.categories().size()))
                .id();
        return switch (random.nextInt(8)) {
            case 0 -> new Target.Floor(score);
            case 1 -> new Target.CategoryScore(category, score);
            case 2 -> Target.band(category, pick(new String[] {"URGENT", "DEVELOP_FURTHER", "STRENGTH"}));
            case 3 -> new Target.Level(model.levelScale().max().times(Fraction.of(random.nextInt(21), 20)));
            case 4 -> Target.tier(pick(new String[] {"PLAIN", "LOW", "HIGH"}));
            case 5 -> Target.tier("ANY");
            default -> new Target.Total(score);
        };
    }

    private Map<String, Fraction> fractions(List<String> ids) {
        Map<String, Fraction> fractions = new HashMap<>();
        boolean equal = random.nextInt(3) == 0;
        for (String id : ids) {
            if (!equal) {
                fractions.put(id, Fraction.of(1 + random.nextInt(5), 1 + random.nextInt(3)));
            }
        }
        return fractions;
    }

    private static List<String> ids(Framework framework) {
        return framework.criteria().stream().map(Criterion::id).toList();
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
