package io.github.pmqa4j.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Direction;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.assessment.Rating;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.Given;
import io.github.pmqa4j.rules.contract.PmqaArbitraries;
import io.github.pmqa4j.rules.model.GivenWeights;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.TierScale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Better evidence, other orders and other scales of weights. */
class MonotonicTest {
    record Case(ScoringModel model, Assessment assessment) {
        AssessmentResult score(Assessment other) {
            return Scorer.of(assessment.framework(), model).score(other);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return PmqaArbitraries.frameworks()
                .flatMap(f -> PmqaArbitraries.scoringModels(f)
                        .flatMap(model -> PmqaArbitraries.completeAssessments(f).map(a -> new Case(model, a))));
    }

    @Property
    void betterEvidenceLowersNothing(@ForAll("cases") Case one, @ForAll Random random) {
        Optional<Assessment> better = bettered(one.assessment(), random);
        if (better.isEmpty()) {
            return;
        }
        AssessmentResult before = one.score(one.assessment());
        AssessmentResult after = one.score(better.get());
        assertThat(after.total().exact()).isGreaterThanOrEqualTo(before.total().exact());
        assertThat(after.level().exact()).isGreaterThanOrEqualTo(before.level().exact());
        for (int c = 0; c < before.categories().size(); c++) {
            CategoryResult was = before.categories().get(c);
            CategoryResult is = after.categories().get(c);
            assertThat(Given.figure(is.score()).exact())
                    .isGreaterThanOrEqualTo(Given.figure(was.score()).exact());
            List<NamedLimit> bands = one.model().bands().bands();
            assertThat(bands.indexOf(is.band().orElseThrow()))
                    .isGreaterThanOrEqualTo(bands.indexOf(was.band().orElseThrow()));
        }
        for (TierScale scale : one.model().tierScales()) {
            assertThat(rank(scale, after)).isGreaterThanOrEqualTo(rank(scale, before));
        }
    }

    @Property
    void orderOfEntriesChangesNothing(@ForAll("cases") Case one, @ForAll Random random) {
        List<CategoryAssessment> shuffled = new ArrayList<>();
        for (CategoryAssessment entry : one.assessment().categories()) {
            List<CriterionAssessment> criteria = new ArrayList<>(entry.criteria());
            Collections.shuffle(criteria, random);
            shuffled.add(new CategoryAssessment(entry.category(), entry.score(), criteria));
        }
        Collections.shuffle(shuffled, random);
        assertThat(one.score(one.assessment().withCategories(shuffled))).isEqualTo(one.score(one.assessment()));
    }

    @Property
    void orderOfTheFrameworkChangesNoNumber(@ForAll("cases") Case one, @ForAll Random random) {
        Framework framework = one.assessment().framework();
        List<Category> categories = new ArrayList<>();
        for (Category category : framework.categories()) {
            List<Criterion> criteria = new ArrayList<>(category.criteria());
            Collections.shuffle(criteria, random);
            categories.add(new Category(category.id(), category.name(), category.kind(), category.weight(), criteria));
        }
        Collections.shuffle(categories, random);
        Framework shuffled = Framework.builder("shuffled", LocalizedText.same("shuffled"))
                .top(framework.top())
                .decimals(framework.decimals())
                .evidence(framework.evidence())
                .categories(categories)
                .build();
        Assessment assessment = one.assessment();
        AssessmentResult after = Scorer.of(shuffled, one.model())
                .score(new Assessment(
                        shuffled,
                        assessment.organization(),
                        assessment.fiscalYear(),
                        assessment.source(),
                        assessment.categories()));
        AssessmentResult before = one.score(assessment);
        assertThat(after.total()).isEqualTo(before.total());
        assertThat(after.level()).isEqualTo(before.level());
        assertThat(after.tier()).isEqualTo(before.tier());
        for (Category category : framework.categories()) {
            assertThat(after.category(category.id()).flatMap(CategoryResult::score))
                    .isEqualTo(before.category(category.id()).flatMap(CategoryResult::score));
        }
    }

    @Property
    void oneFactorForAllWeightsChangesNothing(
            @ForAll("cases") Case one,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long up,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long down) {
        Fraction factor = Fraction.of(up, down);
        Map<String, Fraction> categories = new HashMap<>();
        Map<String, Fraction> criteria = new HashMap<>();
        for (Category category : one.assessment().framework().categories()) {
            categories.put(
                    category.id(), one.model().weighting().weightOf(category).times(factor));
            category.criteria()
                    .forEach(k -> criteria.put(
                            k.id(),
                            one.model().weighting().weightOf(category, k).times(factor)));
        }
        ScoringModel scaled = one.model().toBuilder("scaled")
                .weighting(new GivenWeights(categories, criteria))
                .build();
        AssessmentResult after = Scorer.of(one.assessment().framework(), scaled).score(one.assessment());
        assertThat(after.total()).isEqualTo(one.score(one.assessment()).total());
        assertThat(after.categories()).isEqualTo(one.score(one.assessment()).categories());
    }

    @Property
    void meanLiesBetweenItsLeastAndGreatestPart(@ForAll("cases") Case one) {
        ScoringModel exact = one.model().toBuilder("exact")
                .rounding(ScoringModel.pmqa40().rounding())
                .build();
        AssessmentResult result = Scorer.of(one.assessment().framework(), exact).score(one.assessment());
        List<Fraction> parts = new ArrayList<>();
        for (CategoryResult category : result.categories()) {
            parts.add(Given.figure(category.score()).exact());
            List<Fraction> own = category.criteria().stream()
                    .flatMap(k -> k.score().stream())
                    .map(Figure::exact)
                    .toList();
            if (!own.isEmpty()) {
                assertThat(Given.figure(category.score()).exact())
                        .isBetween(Collections.min(own), Collections.max(own));
            }
        }
        assertThat(result.total().exact()).isBetween(Collections.min(parts), Collections.max(parts));
    }

    @Property
    void sameScoreEverywhereIsTheTotalAndTheEndsAreZeroAndMax(@ForAll("cases") Case one) {
        Framework framework = one.assessment().framework();
        int top = framework.top();
        for (Fraction score : List.of(Fraction.ZERO, Fraction.ONE, Fraction.of(top))) {
            AssessmentResult result = one.score(one.assessment()
                    .withCategories(framework.categories().stream()
                            .map(c -> CategoryAssessment.stated(c.id(), score))
                            .toList()));
            assertThat(result.total().exact()).isEqualTo(score);
            if (score.signum() == 0) {
                assertThat(result.level().exact()).isEqualTo(Fraction.ZERO);
            } else if (score.equals(Fraction.of(top))) {
                assertThat(result.level().exact())
                        .isEqualTo(one.model().levelScale().max());
            }
        }
    }

    private static int rank(TierScale scale, AssessmentResult result) {
        return result.tier(scale).map(scale.tiers()::indexOf).orElse(-1);
    }

    // Raises one entry that can be raised, chosen at random.
    private static Optional<Assessment> bettered(Assessment assessment, Random random) {
        List<Assessment> better = new ArrayList<>();
        Fraction top = Fraction.of(assessment.framework().top());
        for (int c = 0; c < assessment.categories().size(); c++) {
            CategoryAssessment entry = assessment.categories().get(c);
            if (entry.score() != null) {
                better.add(with(assessment, c, CategoryAssessment.stated(entry.category(), top)));
            }
            for (int k = 0; k < entry.criteria().size(); k++) {
                CriterionAssessment criterion = entry.criteria().get(k);
                Evidence evidence = better(criterion.evidence(), top, random);
                List<CriterionAssessment> criteria = new ArrayList<>(entry.criteria());
                criteria.set(k, criterion.withEvidence(evidence));
                better.add(with(assessment, c, CategoryAssessment.of(entry.category(), criteria)));
            }
        }
        return better.isEmpty() ? Optional.empty() : Optional.of(better.get(random.nextInt(better.size())));
    }

    private static Assessment with(Assessment assessment, int index, CategoryAssessment entry) {
        List<CategoryAssessment> entries = new ArrayList<>(assessment.categories());
        entries.set(index, entry);
        return assessment.withCategories(entries);
    }

    private static Evidence better(Evidence evidence, Fraction top, Random random) {
        if (evidence instanceof DirectScore direct) {
            Fraction raised = direct.value().plus(Fraction.ONE);
            return raised.compareTo(top) > 0 ? direct : new DirectScore(raised);
        } else if (evidence instanceof Checklist checklist) {
            MaturityTier tier = List.of(MaturityTier.values()).get(random.nextInt(3));
            Boxes boxes = checklist.boxes(tier);
            return boxes.isComplete() ? checklist : checklist.with(tier, boxes.tickNext());
        } else if (evidence instanceof Indicators indicators) {
            List<Indicator> all = new ArrayList<>(indicators.indicators());
            int index = random.nextInt(all.size());
            Indicator one = all.get(index);
            Fraction step = Objects.requireNonNull(one.target()).dividedBy(1 + random.nextInt(100));
            all.set(
                    index,
                    one.withActual(
                            one.direction() == Direction.HIGHER_IS_BETTER
                                    ? one.actual().plus(step)
                                    : one.actual().minus(step)));
            return new Indicators(all);
        } else if (evidence instanceof Rating rating) {
            return raised(rating);
        }
        return evidence;
    }

    // 0, 10, 30, ... open a band, so one step up stays in it.
    private static Rating raised(Rating rating) {
        List<Integer> starts = List.of(0, 10, 15, 20, 30, 35, 40, 50, 55, 60, 70, 75, 80, 90, 95);
        return starts.contains(rating.percent()) ? new Rating(rating.percent() + 5, rating.dimensions()) : rating;
    }
}
