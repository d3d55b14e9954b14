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

    SmallCase(long seed) {
        random = new Random(seed);
        int[] sizes = pick(new int[][] {{2}, {3}, {1, 2}, {2, 2}, {1, 1, 1}, {1, 2, 1}});
        Framework framework = Given.framework(pick(new Integer[] {500, 1000, 33}), random.nextInt(3), sizes);
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
                new NamedLimit("LOW", usual.name(), Fraction.of(top, 3)),
                new NamedLimit("HIGH", usual.name(), Fraction.of(top * 2L, 3)));
        NamedLimit any = new NamedLimit("ANY", usual.name(), Fraction.of(random.nextInt(top), 2));
        int count = 1 + random.nextInt(framework.categories().size());
        List<TierScale> scales = List.of(
                new Tiers(List.of(NamedLimit.of("PLAIN", "ก", "Plain", top / 2))),
                new GatedTiers(limits, Fraction.of(random.nextInt(top))),
                new AnyCategories(any, count, Fraction.of(random.nextInt(top))));
        LevelScale level = random.nextBoolean() ? new LinearLevel(Fraction.of(4)) : new SteppedLevel();
        Rounding[] stages = {Rounding.truncating(0), Rounding.halfUp(1), Rounding.halfUp(0), Rounding.truncating(1)};
        StageRounding rounding = random.nextInt(3) > 0
                ? StageRounding.NONE
                : new StageRounding(pick(stages), pick(stages), pick(stages), pick(stages));
        return new ScoringModel(
                "own",
                usual.name(),
                new GivenWeights(
                        fractions(framework.categories().stream()
                                .map(Category::id)
                                .toList()),
                        fractions(ids(framework))),
                pick(MissingPolicy.values()),
                usual.achievement(),
                usual.bands(),
                level,
                scales,
                rounding);
    }

    private Assessment assessment(Framework framework, MissingPolicy missing) {
        AssessmentBuilder builder = Given.assessment(framework);
        boolean first = true;
        for (Category category : framework.categories()) {
            if (!first && random.nextInt(6) == 0) {
                builder.category(category.id(), Integer.toString(random.nextInt(framework.top() + 1)));
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
            case 1 -> new GivenCosts(Map.of(), fractions(ids(framework)));
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
            case 0 -> new FloorTarget(score);
            case 1 -> new CategoryTarget(category, score);
            case 2 -> Target.band(category, pick(new String[] {"URGENT", "DEVELOP_FURTHER", "STRENGTH"}));
            case 3 -> new LevelTarget(model.levelScale().max().times(Fraction.of(random.nextInt(21), 20)));
            case 4 -> Target.tier(pick(new String[] {"PLAIN", "LOW", "HIGH"}));
            case 5 -> Target.tier("ANY");
            default -> new TotalTarget(score);
        };
    }

    private Map<String, Fraction> fractions(List<String> ids) {
        Map<String, Fraction> fractions = new HashMap<>();
        for (String id : ids) {
            if (random.nextBoolean()) {
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
