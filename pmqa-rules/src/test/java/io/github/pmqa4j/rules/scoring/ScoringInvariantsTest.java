package io.github.pmqa4j.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.Streams;
import io.github.pmqa4j.rules.contract.BrokenAssessment;
import io.github.pmqa4j.rules.contract.PmqaArbitraries;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.internal.ResultParts;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any framework, any model, any assessment. */
class ScoringInvariantsTest {
    record Case(ScoringModel model, Assessment assessment) {
        Scorer scorer() {
            return Scorer.of(assessment.framework(), model);
        }

        AssessmentResult score() {
            return scorer().score(assessment);
        }
    }

    @Provide
    Arbitrary<Case> complete() {
        return PmqaArbitraries.frameworks()
                .flatMap(f -> PmqaArbitraries.scoringModels(f)
                        .flatMap(model -> PmqaArbitraries.completeAssessments(f).map(a -> new Case(model, a))));
    }

    @Provide
    Arbitrary<Case> sound() {
        return PmqaArbitraries.frameworks()
                .flatMap(f -> PmqaArbitraries.scoringModels(f)
                        .flatMap(model -> PmqaArbitraries.soundAssessments(f).map(a -> new Case(model, a))));
    }

    @Provide
    Arbitrary<BrokenAssessment> broken() {
        return PmqaArbitraries.frameworks().flatMap(PmqaArbitraries::brokenAssessments);
    }

    @Property
    void everyNumberIsThatOfAnIndependentCalculation(@ForAll("complete") Case one) {
        assertThat(new BigOracle(one.model(), one.assessment()).differences(one.score()))
                .isEmpty();
    }

    @Property
    void gapsAreCountedOrLeftOutAsAnIndependentCalculationDoes(@ForAll("sound") Case one) {
        if (one.scorer().check(one.assessment()).isEmpty()) {
            assertThat(new BigOracle(one.model(), one.assessment()).differences(one.score()))
                    .isEmpty();
        } else {
            assertThatThrownBy(one::score).isInstanceOf(RefusedAssessmentException.class);
        }
    }

    @Property
    void theShortcutAndTheLongWayGiveTheSame(@ForAll("complete") Case one) {
        Framework framework = one.assessment().framework();
        Framework twin = Framework.builder(framework.id(), framework.name())
                .top(framework.top())
                .decimals(framework.decimals())
                .evidence(framework.evidence())
                .categories(framework.categories())
                .build();
        AssessmentResult longWay = Scorer.of(twin, one.model()).score(one.assessment());
        assertThat(longWay).isEqualTo(one.score()).hasSameHashCodeAs(one.score());
    }

    @Property
    void strictScoringAcceptsWhatHasNoFindings(@ForAll("sound") Case one) {
        Scorer strict = with(one, MissingPolicy.STRICT);
        List<Finding> findings = one.assessment().findings();
        assertThat(strict.check(one.assessment())).isEqualTo(findings);
        if (findings.isEmpty()) {
            assertThat(strict.score(one.assessment()).isProvisional()).isFalse();
        } else {
            assertThatThrownBy(() -> strict.score(one.assessment()))
                    .isInstanceOfSatisfying(
                            RefusedAssessmentException.class,
                            e -> assertThat(e.findings()).isEqualTo(findings));
        }
    }

    @Property
    void noPolicyScoresAMistake(@ForAll("broken") BrokenAssessment broken) {
        for (MissingPolicy missing : MissingPolicy.values()) {
            ScoringModel model =
                    ScoringModel.pmqa40().toBuilder("m").missing(missing).build();
            Scorer scorer = Scorer.of(broken.assessment().framework(), model);
            assertThatThrownBy(() -> scorer.score(broken.assessment()))
                    .isInstanceOfSatisfying(
                            RefusedAssessmentException.class,
                            e -> assertThat(e.findings())
                                    .extracting(Finding::code)
                                    .contains(broken.code()));
        }
    }

    @Property
    void policiesAgreeWhereNothingIsMissing(@ForAll("complete") Case one) {
        AssessmentResult strict = with(one, MissingPolicy.STRICT).score(one.assessment());
        for (MissingPolicy missing : MissingPolicy.values()) {
            AssessmentResult other = with(one, missing).score(one.assessment());
            assertThat(other.categories()).isEqualTo(strict.categories());
            assertThat(other.total()).isEqualTo(strict.total());
            assertThat(other.level()).isEqualTo(strict.level());
            assertThat(other.coverage()).isEqualTo(Fraction.ONE);
        }
    }

    @Property
    void countingGapsAsZeroNeverGivesMoreThanLeavingThemOut(@ForAll("sound") Case one) {
        Scorer assessedOnly = with(one, MissingPolicy.ASSESSED_ONLY);
        if (!assessedOnly.check(one.assessment()).isEmpty()) {
            return; // nothing assessed at all: there is no number to compare with
        }
        AssessmentResult zero = with(one, MissingPolicy.ZERO).score(one.assessment());
        AssessmentResult left = assessedOnly.score(one.assessment());
        assertThat(zero.total().exact()).isLessThanOrEqualTo(left.total().exact());
        assertThat(zero.level().exact()).isLessThanOrEqualTo(left.level().exact());
        assertThat(zero.coverage()).isEqualTo(left.coverage());
        assertThat(left.isProvisional()).isEqualTo(!one.assessment().gaps().isEmpty());
    }

    @Property
    void everyNumberIsWithinItsScale(@ForAll("complete") Case one) {
        AssessmentResult result = one.score();
        Fraction top = Fraction.of(result.framework().top());
        assertThat(result.total().exact()).isBetween(Fraction.ZERO, top);
        assertThat(result.level().exact())
                .isBetween(Fraction.ZERO, result.model().levelScale().max());
        for (CategoryResult category : result.categories()) {
            assertThat(exact(category.score())).isBetween(Fraction.ZERO, top);
            for (CriterionResult criterion : category.criteria()) {
                if (criterion.score().isPresent()) {
                    assertThat(exact(criterion.score())).isBetween(Fraction.ZERO, top);
                }
            }
        }
    }

    @Property
    void printedNumbersAreWithinHalfAHundredth(@ForAll("complete") Case one) {
        AssessmentResult result = Scorer.of(
                        one.assessment().framework(),
                        one.model().toBuilder("exact")
                                .rounding(ScoringModel.pmqa40().rounding())
                                .build())
                .score(one.assessment());
        Fraction half = Fraction.of(1, 200);
        result.categories()
                .forEach(c -> assertThat(distance(c.score().orElseThrow())).isLessThanOrEqualTo(half));
        assertThat(distance(result.total())).isLessThanOrEqualTo(half);
        assertThat(distance(result.level())).isLessThanOrEqualTo(half);
        assertThat(Figure.of(Fraction.of(result.total().reported())).reported())
                .isEqualTo(result.total().reported());
    }

    @Property
    void resultsAreEqualAndTravel(@ForAll("sound") Case one) {
        if (one.scorer().check(one.assessment()).isEmpty()) {
            AssessmentResult result = one.score();
            assertThat(result).isEqualTo(one.score()).hasSameHashCodeAs(one.score());
            AssessmentResult copy = Streams.roundTrip(result);
            assertThat(copy).isEqualTo(result).hasSameHashCodeAs(result);
            assertThat(copy.total()).isEqualTo(result.total());
            assertThat(copy.tier()).isEqualTo(result.tier());
            assertThat(AssessmentResult.of(new ResultParts(
                            result.framework(),
                            result.model(),
                            result.organization(),
                            result.fiscalYear(),
                            result.source(),
                            ResultAssembly.parts(result.layout(), result.values()))))
                    .isEqualTo(result)
                    .hasSameHashCodeAs(result);
        }
    }

    @Property
    void explanationsHoldTheResultsNumbersAndTravel(@ForAll("sound") Case one) {
        if (one.scorer().check(one.assessment()).isEmpty()) {
            ExplanationChecks.check(Explanation.of(one.scorer(), one.assessment()), one.score());
        }
    }

    @Property
    void scorersTravel(@ForAll("complete") Case one) {
        Scorer copy = Streams.roundTrip(one.scorer());
        assertThat(copy.model()).isEqualTo(one.model());
        assertThat(copy.framework()).isEqualTo(one.assessment().framework());
        assertThat(copy.score(one.assessment())).isEqualTo(one.score());
    }

    private static Scorer with(Case one, MissingPolicy missing) {
        return Scorer.of(
                one.assessment().framework(),
                one.model().toBuilder("other").missing(missing).build());
    }

    private static Fraction exact(Optional<Figure> figure) {
        return figure.orElseThrow().exact();
    }

    private static Fraction distance(Figure figure) {
        return figure.exact().minus(Fraction.of(figure.reported())).absolute();
    }
}
