package io.github.pmqa4j.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.Given;
import io.github.pmqa4j.rules.Narathiwat;
import io.github.pmqa4j.rules.Streams;
import io.github.pmqa4j.rules.internal.ResultParts;
import io.github.pmqa4j.rules.internal.ResultParts.CategoryPart;
import io.github.pmqa4j.rules.internal.ResultParts.CriterionPart;
import io.github.pmqa4j.rules.model.CategoryRounding;
import io.github.pmqa4j.rules.model.GatedTiers;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import io.github.pmqa4j.rules.model.Tiers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class AssessmentResultTest {
    private static final AssessmentResult RESULT = Scorer.pmqa40().score(Given.assessor());
    private static final AssessmentResult DETAILED = Scorer.pmqa40().score(Given.scored("300", "4.2", "0"));

    @Test
    void saysWhoseItIs() {
        assertThat(RESULT.organization()).isEqualTo(Narathiwat.PROVINCE);
        assertThat(RESULT.fiscalYear()).isEqualTo(new FiscalYear(2561));
        assertThat(RESULT.source()).isEqualTo(Source.ASSESSOR);
        assertThat(RESULT.framework()).isSameAs(Framework.pmqa40());
        assertThat(RESULT.model()).isEqualTo(ScoringModel.pmqa40());
        assertThat(RESULT).hasToString("96 2561 ASSESSOR: total 257.38, level 2.06");
    }

    @Test
    void partsAreLookedUpById() {
        assertThat(RESULT.category("4").orElseThrow()).hasToString("4: 150.00 URGENT");
        assertThat(RESULT.category("8")).isEmpty();
        assertThat(RESULT.category("1.1")).isEmpty();
        assertThat(RESULT.criterion("4.2").orElseThrow()).hasToString("4.2: COVERED");
        for (Criterion criterion : Framework.pmqa40().criteria()) {
            CriterionResult found = DETAILED.criterion(criterion.id()).orElseThrow();
            assertThat(found.criterion()).isEqualTo(criterion);
            assertThat(DETAILED.categories().stream().flatMap(c -> c.criteria().stream()))
                    .contains(found);
        }
        assertThat(DETAILED.criterion("4.2").orElseThrow()).hasToString("4.2: 0.00");
        assertThat(DETAILED.criterion("4")).isEmpty();
        assertThat(DETAILED.criterion("8.1")).isEmpty();
    }

    @Test
    void partsAreEqualByWhatTheyShow() {
        CategoryResult one = RESULT.category("1").orElseThrow();
        assertThat(one).isNotEqualTo("a category");
        assertThat(one)
                .isEqualTo(Scorer.pmqa40()
                        .score(Given.stated("300", "1", "1", "1", "1", "1", "1"))
                        .category("1")
                        .orElseThrow())
                .hasSameHashCodeAs(
                        Scorer.pmqa40().score(Given.assessor()).category("1").orElseThrow());
        assertThat(one).isNotEqualTo(DETAILED.category("1").orElseThrow());
        assertThat(one).isNotEqualTo(RESULT.category("3").orElseThrow());
        assertThat(Streams.roundTrip(one)).isEqualTo(one).hasSameHashCodeAs(one);
        CriterionResult criterion = DETAILED.criterion("4.2").orElseThrow();
        assertThat(Streams.roundTrip(criterion)).isEqualTo(criterion).hasSameHashCodeAs(criterion);
        assertThat(criterion)
                .isNotEqualTo(DETAILED.criterion("4.1").orElseThrow())
                .isNotEqualTo("a criterion");
    }

    @Test
    void tiersOfSeveralScalesCanBeAsked() {
        Tiers pass = new Tiers(List.of(limit("PASS", 250)));
        GatedTiers gated = new GatedTiers(List.of(limit("PASS", 250)), Fraction.of(151));
        GatedTiers onFloor = new GatedTiers(List.of(limit("PASS", 250)), Fraction.of(150));
        assertThat(RESULT.tier(pass).orElseThrow().id()).isEqualTo("PASS");
        assertThat(RESULT.tier(gated)).isEmpty();
        assertThat(RESULT.tier(onFloor).orElseThrow().id()).isEqualTo("PASS");
        ScoringModel none = ScoringModel.pmqa40().toBuilder("none").tierScales().build();
        assertThat(Scorer.of(Framework.pmqa40(), none).score(Given.self()).tier())
                .isEmpty();
        ScoringModel two =
                ScoringModel.pmqa40().toBuilder("two").tierScales(onFloor, pass).build();
        assertThat(Scorer.of(Framework.pmqa40(), two).score(Given.self()).tier().orElseThrow())
                .isEqualTo(limit("PASS", 250));
    }

    @Test
    void tierComparesTheExactTotal() {
        Framework framework = Given.many(1, 500, 3);
        AssessmentResult hair = Scorer.of(framework, ScoringModel.pmqa40()).score(Given.stated(framework, "399.999"));
        assertThat(hair.total()).hasToString("400.00");
        assertThat(hair.tier().orElseThrow().id()).isEqualTo("BASIC");
        AssessmentResult on = Scorer.of(framework, ScoringModel.pmqa40()).score(Given.stated(framework, "400"));
        assertThat(on.tier().orElseThrow().id()).isEqualTo("ADVANCE");
    }

    @Test
    void categoriesAreListedInTheOrderOfTheFramework() {
        assertThat(RESULT.categories().stream().map(c -> c.category().id()))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(DETAILED.category("4").orElseThrow().criteria().stream()
                        .map(c -> Given.figure(c.score()).toString()))
                .containsExactly("300.00", "0.00", "300.00", "300.00");
    }

    @Test
    void resultsDifferInWhateverDiffers() {
        Assessment base = Given.assessor();
        List<AssessmentResult> others = new ArrayList<>();
        others.add(Scorer.pmqa40()
                .score(new Assessment(
                        base.framework(),
                        new Organization("97", LocalizedText.same("x"), OrganizationKind.OTHER),
                        base.fiscalYear(),
                        base.source(),
                        base.categories())));
        others.add(Scorer.pmqa40()
                .score(new Assessment(
                        base.framework(),
                        base.organization(),
                        new FiscalYear(2562),
                        base.source(),
                        base.categories())));
        others.add(Scorer.pmqa40()
                .score(new Assessment(
                        base.framework(), base.organization(), base.fiscalYear(), Source.SELF, base.categories())));
        others.add(Scorer.pmqa40().score(Given.stated("350", "300", "300", "150", "225", "150", "326.67")));
        others.add(Scorer.pmqa40().score(Given.self()));
        others.add(Scorer.of(
                        base.framework(),
                        ScoringModel.pmqa40().toBuilder("other").build())
                .score(base));
        for (AssessmentResult other : others) {
            assertThat(RESULT).isNotEqualTo(other);
            assertThat(other).isNotEqualTo(RESULT);
        }
        assertThat(RESULT).isNotEqualTo("a result").isEqualTo(RESULT);
        // The same numbers, but one category is stated and the other scored.
        AssessmentResult stated = Scorer.pmqa40().score(Given.stated("300", "300", "300", "225", "300", "300", "300"));
        assertThat(stated.total()).isEqualTo(DETAILED.total());
        assertThat(stated).isNotEqualTo(DETAILED);
    }

    @Test
    void coverageDistinguishesResultsOfEqualNumbers() {
        ScoringModel zero = ScoringModel.pmqa40().toBuilder("zero")
                .missing(MissingPolicy.ZERO)
                .build();
        Scorer scorer = Scorer.of(Framework.pmqa40(), zero);
        AssessmentResult gap = scorer.score(Given.stated("300", "300", "300", "300", "300", "300"));
        AssessmentResult given = scorer.score(Given.stated("300", "300", "300", "300", "300", "300", "0"));
        assertThat(gap.total()).isEqualTo(given.total());
        assertThat(gap).isNotEqualTo(given);
    }

    @Test
    void partsThatNoScorerGivesAreRefused() {
        CriterionPart score = new CriterionPart(true, Fraction.of(300));
        refused("number of categories must be 7, but was 6", parts(RESULT).subList(0, 6));
        refused(
                "score of category 1 must be in [0, 500], but was 501",
                first(new CategoryPart(Fraction.of(501), List.of())));
        refused(
                "score of category 1 must be in [0, 500], but was -1",
                first(new CategoryPart(Fraction.of(-1), List.of())));
        refused(
                "number of criteria of category 1 must be 0, but was 1",
                first(new CategoryPart(Fraction.ONE, List.of(score))));
        refused("number of criteria of category 1 must be 4, but was 0", first(new CategoryPart(null, List.of())));
        refused(
                "score of criterion 1.2 must be in [0, 500], but was 1001/2",
                first(new CategoryPart(
                        null, List.of(score, new CriterionPart(true, Fraction.of(1001, 2)), score, score))));
        refused(
                "criterion 1.3 must have a score under the missing policy STRICT, but has none",
                first(new CategoryPart(null, List.of(score, score, CriterionPart.GAP, score))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CriterionPart(false, Fraction.ONE))
                .withMessage("score must be null for what does not apply, but was 1");
    }

    @Test
    void unroundedPartsAreRefusedIfTheModelRounds() {
        ScoringModel model = ScoringModel.pmqa40().toBuilder("whole")
                .rounding(StageRounding.NONE.withUsual(CategoryRounding.all(Rounding.truncating(0))))
                .build();
        Fraction half = Fraction.of(601, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(model, first(new CategoryPart(half, List.of()))))
                .withMessage("score of category 1 must be 300, but was 601/2");
        CriterionPart score = new CriterionPart(true, Fraction.of(300));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(
                        model,
                        first(new CategoryPart(null, List.of(score, score, score, new CriterionPart(true, half))))))
                .withMessage("score of criterion 1.4 must be 300, but was 601/2");
    }

    @Test
    void resultWithoutAnyScoreIsRefused() {
        ScoringModel model = ScoringModel.pmqa40().toBuilder("some")
                .missing(MissingPolicy.ASSESSED_ONLY)
                .build();
        List<CategoryPart> none = RESULT.categories().stream()
                .map(c -> new CategoryPart(
                        null, c.criteria().stream().map(k -> CriterionPart.GAP).toList()))
                .toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(model, none))
                .withMessage("categories must have at least one score, but all are left out");
    }

    @Test
    void forgedCriterionIsRefused() {
        Criterion criterion = Framework.pmqa40().criteria().get(0);
        for (Status status : Status.values()) {
            if (status != Status.SCORED) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new CriterionResult(criterion, status, Figure.of(Fraction.of(300))))
                        .withMessage("criterion 1.1 cannot be " + status + " with score 300.00");
            }
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new CriterionResult(criterion, Status.SCORED, null));
    }

    private static List<CategoryPart> parts(AssessmentResult result) {
        return ResultAssembly.parts(result.layout(), result.values());
    }

    private static List<CategoryPart> first(CategoryPart part) {
        List<CategoryPart> changed = new ArrayList<>(parts(RESULT));
        changed.set(0, part);
        return changed;
    }

    private static void refused(String message, List<CategoryPart> parts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(RESULT.model(), parts))
                .withMessage(message);
    }

    private static AssessmentResult of(ScoringModel model, List<CategoryPart> parts) {
        return AssessmentResult.of(new ResultParts(
                RESULT.framework(), model, RESULT.organization(), RESULT.fiscalYear(), RESULT.source(), parts));
    }

    @Test
    void sixtyFourThreadsShareOneScorer() throws Exception {
        Scorer scorer = Scorer.of(Framework.pmqa40(), ScoringModel.nationalAgency());
        List<Assessment> assessments = new ArrayList<>();
        List<AssessmentResult> expected = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            assessments.add(Given.scored(Integer.toString(5 * i), "7.1", Integer.toString(i)));
            expected.add(scorer.score(assessments.get(i)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int t = 0; t < 64; t++) {
                int own = t;
                all.add(threads.submit(() -> {
                    boolean right = true;
                    for (int n = 0; n < 200; n++) {
                        int i = (own + n) % 64;
                        right &= scorer.score(assessments.get(i)).equals(expected.get(i));
                        right &= expected.get(i)
                                .level()
                                .equals(scorer.score(assessments.get(i)).level());
                    }
                    return right;
                }));
            }
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static NamedLimit limit(String id, long from) {
        return NamedLimit.of(id, id, id, from);
    }
}
