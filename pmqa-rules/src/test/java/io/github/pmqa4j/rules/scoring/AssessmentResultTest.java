package io.github.pmqa4j.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.Streams;
import io.github.pmqa4j.rules.model.GatedTiers;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.Tiers;
import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssessmentResultTest {
    private static final AssessmentResult RESULT = Scorer.pmqa40().score(Given.assessor());
    private static final AssessmentResult DETAILED = Scorer.pmqa40().score(Given.scored("300", "4.2", "0"));

    @Test
    void saysWhoseItIs() {
        assertThat(RESULT.organization()).isEqualTo(Given.NARATHIWAT);
        assertThat(RESULT.fiscalYear()).isEqualTo(new FiscalYear(2561));
        assertThat(RESULT.source()).isEqualTo(Source.ASSESSOR);
        assertThat(RESULT.framework()).isSameAs(Framework.pmqa40());
        assertThat(RESULT.model()).isEqualTo(ScoringModel.pmqa40());
        assertThat(RESULT).hasToString("96 2561 ASSESSOR: total 257.38, level 2.06");
    }

    @Test
    void unknownCategoryIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RESULT.category("8"))
                .withMessage("category must be one of pmqa-4.0, but was \"8\"");
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
        assertThat(DETAILED.category("4").criteria().stream()
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
    void resultIsPutTogetherFromItsOwnNumbers() {
        for (AssessmentResult result : List.of(RESULT, DETAILED)) {
            assertThat(rebuilt(
                            result,
                            UnaryOperator.identity(),
                            result.total().exact(),
                            result.level().exact(),
                            Fraction.ONE))
                    .isEqualTo(result)
                    .hasSameHashCodeAs(result);
        }
    }

    @Test
    void numbersThatNoScorerGivesAreRefused() {
        Fraction total = RESULT.total().exact();
        Fraction level = RESULT.level().exact();
        refused(
                "total must be 180167/700, but was 257",
                UnaryOperator.identity(),
                Fraction.of(257),
                level,
                Fraction.ONE);
        refused("level must be 180167/87500, but was 2", UnaryOperator.identity(), total, Fraction.of(2), Fraction.ONE);
        refused("coverage must be 1, but was 0", UnaryOperator.identity(), total, level, Fraction.ZERO);
        refused(
                "number of categories must be 7, but was 6",
                categories -> categories.subList(0, 6),
                total,
                level,
                Fraction.ONE);
        refused(
                "category 1 must be",
                categories -> List.of(
                        categories.get(1),
                        categories.get(1),
                        categories.get(2),
                        categories.get(3),
                        categories.get(4),
                        categories.get(5),
                        categories.get(6)),
                total,
                level,
                Fraction.ONE);
        NamedLimit strength = RESULT.model().bands().bands().get(2);
        refused("category 1 must be", first(c -> with(c, c.status(), c.score(), strength)), total, level, Fraction.ONE);
        refused(
                "score of category 1 must be in [0, 500], but was 501",
                first(c -> with(c, c.status(), Figure.of(Fraction.of(501)), c.band())),
                total,
                level,
                Fraction.ONE);
        refused(
                "score of category 1 must be in [0, 500], but was -1",
                first(c -> with(c, c.status(), Figure.of(Fraction.of(-1)), c.band())),
                total,
                level,
                Fraction.ONE);
        refused(
                "printed score of category 1 must be 300.00, but was 300.01",
                first(c -> with(c, c.status(), new Figure(Fraction.of(300), new BigDecimal("300.01")), c.band())),
                total,
                level,
                Fraction.ONE);
        refused(
                "status of criterion 1.1 must be possible under the missing policy STRICT, but was COVERED",
                first(c -> with(c, Status.SCORED, c.score(), c.band())),
                total,
                level,
                Fraction.ONE);
        refused(
                "status of criterion 1.1 must be possible under the missing policy STRICT in a category with a stated score,"
                        + " but was NOT_APPLICABLE",
                first(c -> criteria(c, Status.STATED, Status.NOT_APPLICABLE, null)),
                total,
                level,
                Fraction.ONE);
        refused(
                "status of criterion 1.1 must be possible under the missing policy STRICT, but was LEFT_OUT",
                first(c -> criteria(c, Status.SCORED, Status.LEFT_OUT, null)),
                total,
                level,
                Fraction.ONE);
        refused(
                "status of criterion 1.1 must be possible under the missing policy STRICT, but was COUNTED_AS_ZERO",
                first(c -> criteria(c, Status.SCORED, Status.COUNTED_AS_ZERO, Figure.of(Fraction.ZERO))),
                total,
                level,
                Fraction.ONE);
        refused(
                "category 1 must have a criterion that applies, but has none",
                first(c -> criteria(c, Status.SCORED, Status.NOT_APPLICABLE, null)),
                total,
                level,
                Fraction.ONE);
        refused(
                "number of criteria of category 1 must be 4, but was 0",
                first(c -> new CategoryResult(c.category(), c.status(), c.score(), c.band(), List.of())),
                total,
                level,
                Fraction.ONE);
        refused(
                "criterion 1.1 must be",
                first(c -> new CategoryResult(
                        c.category(),
                        c.status(),
                        c.score(),
                        c.band(),
                        List.of(
                                c.criteria().get(1),
                                c.criteria().get(1),
                                c.criteria().get(2),
                                c.criteria().get(3)))),
                total,
                level,
                Fraction.ONE);
    }

    @Test
    void unroundedNumbersAreRefusedWhereTheModelRounds() {
        AssessmentResult result =
                Scorer.of(Framework.pmqa40(), ScoringModel.department()).score(Given.assessor());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rebuilt(
                        result,
                        first(c -> with(
                                c, c.status(), new Figure(Fraction.parse("300.5"), new BigDecimal("300")), c.band())),
                        result.total().exact(),
                        result.level().exact(),
                        Fraction.ONE))
                .withMessageContaining("score of category 1 must be 300, but was 601/2");
    }

    @Test
    void resultWithoutAnyScoreIsRefused() {
        ScoringModel model = ScoringModel.pmqa40().toBuilder("some")
                .missing(MissingPolicy.ASSESSED_ONLY)
                .build();
        List<CategoryResult> none = RESULT.categories().stream()
                .map(c -> new CategoryResult(
                        c.category(),
                        Status.LEFT_OUT,
                        null,
                        null,
                        c.criteria().stream()
                                .map(k -> new CriterionResult(k.criterion(), Status.LEFT_OUT, null))
                                .toList()))
                .toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentResult.of(
                        RESULT.framework(),
                        model,
                        RESULT.organization(),
                        RESULT.fiscalYear(),
                        RESULT.source(),
                        none,
                        Fraction.ZERO,
                        Fraction.ZERO,
                        Fraction.ZERO))
                .withMessage("categories must have at least one score, but all are left out");
    }

    @Test
    void partsThatContradictThemselvesAreRefused() {
        CategoryResult category = RESULT.category("1");
        CriterionResult criterion = DETAILED.category("4").criteria().get(0);
        for (Status status : List.of(Status.LEFT_OUT, Status.COVERED, Status.NOT_APPLICABLE)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(category, status, category.score(), category.band()))
                    .withMessage("category 1 cannot be " + status + " with score 300.00");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> with(category, Status.SCORED, null, category.band()));
        assertThatIllegalArgumentException().isThrownBy(() -> with(category, Status.SCORED, category.score(), null));
        for (Status status : List.of(
                Status.LEFT_OUT, Status.COVERED, Status.NOT_APPLICABLE, Status.STATED, Status.COUNTED_AS_ZERO)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new CriterionResult(criterion.criterion(), status, criterion.score()))
                    .withMessage("criterion 4.1 cannot be " + status + " with score 300.00");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CriterionResult(criterion.criterion(), Status.SCORED, null));
    }

    @Test
    void forgedStreamIsRefused() {
        SerializedResult honest = SerializedResult.of(RESULT);
        SerializedResult forged = new SerializedResult(
                honest.framework(),
                honest.model(),
                honest.organization(),
                honest.fiscalYear(),
                honest.source(),
                honest.categories(),
                Fraction.of(500),
                honest.level(),
                honest.coverage());
        byte[] stream = Streams.write(forged);
        assertThatThrownBy(() -> Streams.read(stream))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("total must be 180167/700, but was 500");
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

    private static UnaryOperator<List<CategoryResult>> first(UnaryOperator<CategoryResult> change) {
        return categories -> {
            List<CategoryResult> changed = new ArrayList<>(categories);
            changed.set(0, change.apply(categories.get(0)));
            return changed;
        };
    }

    private static CategoryResult with(
            CategoryResult c, Status status, @Nullable Figure score, @Nullable NamedLimit band) {
        return new CategoryResult(c.category(), status, score, band, c.criteria());
    }

    private static CategoryResult criteria(CategoryResult c, Status status, Status criterion, @Nullable Figure score) {
        return new CategoryResult(
                c.category(),
                status,
                c.score(),
                c.band(),
                c.criteria().stream()
                        .map(k -> new CriterionResult(k.criterion(), criterion, score))
                        .toList());
    }

    private static void refused(
            String message,
            UnaryOperator<List<CategoryResult>> change,
            Fraction total,
            Fraction level,
            Fraction coverage) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rebuilt(RESULT, change, total, level, coverage))
                .withMessageStartingWith(message);
    }

    private static AssessmentResult rebuilt(
            AssessmentResult result,
            UnaryOperator<List<CategoryResult>> change,
            Fraction total,
            Fraction level,
            Fraction coverage) {
        return AssessmentResult.of(
                result.framework(),
                result.model(),
                result.organization(),
                result.fiscalYear(),
                result.source(),
                change.apply(result.categories()),
                total,
                level,
                coverage);
    }
}
