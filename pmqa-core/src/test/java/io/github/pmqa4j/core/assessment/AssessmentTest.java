package io.github.pmqa4j.core.assessment;

import static io.github.pmqa4j.core.Absent.absent;
import static io.github.pmqa4j.core.assessment.Assessments.NARATHIWAT;
import static io.github.pmqa4j.core.assessment.Assessments.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.EvidenceKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static final Framework PMQA40 = Framework.pmqa40();

    @Test
    void entriesAreKeptInTheOrderOfTheFrameworkAndUnknownOnesLast() {
        Assessment assessment = Assessments.of(
                PMQA40,
                Source.SELF,
                List.of(stated("x"), criteria("7", "7.9", "7.6", "7.1", "7.8"), stated("a"), stated("2"), stated("1")));
        assertThat(assessment.categories())
                .extracting(CategoryAssessment::category)
                .containsExactly("1", "2", "7", "x", "a");
        assertThat(assessment.categories().get(2).criteria())
                .extracting(CriterionAssessment::criterion)
                .containsExactly("7.1", "7.6", "7.9", "7.8");
    }

    @Test
    void entriesOfOneIdStayInTheOrderTheyWereGivenIn() {
        Assessment assessment = Assessments.of(
                PMQA40, Source.SELF, List.of(stated("2"), criteria("1", "1.2"), stated("1"), criteria("1", "1.1")));
        assertThat(assessment.categories())
                .containsExactly(criteria("1", "1.2"), stated("1"), criteria("1", "1.1"), stated("2"));
    }

    @Property
    void theOrderOfEntriesMakesNoDifference(@ForAll long seed) {
        List<CategoryAssessment> entries = Assessments.complete(PMQA40);
        List<CategoryAssessment> shuffled = new ArrayList<>();
        Random random = new Random(seed);
        for (CategoryAssessment entry : entries) {
            List<CriterionAssessment> criteria = new ArrayList<>(entry.criteria());
            Collections.shuffle(criteria, random);
            shuffled.add(CategoryAssessment.of(entry.category(), criteria));
        }
        Collections.shuffle(shuffled, random);
        Assessment straight = Assessments.of(PMQA40, Source.SELF, entries);
        assertThat(Assessments.of(PMQA40, Source.SELF, shuffled))
                .isEqualTo(straight)
                .hasSameHashCodeAs(straight);
    }

    @Property
    void theOrderOfSomeEntriesMakesNoDifference(@ForAll long seed) {
        Random random = new Random(seed);
        List<CategoryAssessment> entries = new ArrayList<>();
        for (CategoryAssessment entry : Assessments.complete(PMQA40)) {
            if (random.nextBoolean()) {
                List<CriterionAssessment> criteria = new ArrayList<>(entry.criteria());
                criteria.removeIf(criterion -> random.nextBoolean());
                entries.add(CategoryAssessment.of(entry.category(), criteria));
            }
        }
        List<CategoryAssessment> backwards = new ArrayList<>();
        for (CategoryAssessment entry : entries) {
            List<CriterionAssessment> criteria = new ArrayList<>(entry.criteria());
            Collections.reverse(criteria);
            backwards.add(0, CategoryAssessment.of(entry.category(), criteria));
        }
        Assessment straight = Assessments.of(PMQA40, Source.SELF, entries);
        assertThat(straight.categories()).isEqualTo(entries);
        assertThat(Assessments.of(PMQA40, Source.SELF, backwards)).isEqualTo(straight);
    }

    @Test
    void knownEntriesCarryTheFrameworksOwnIdObjects() {
        String one = "x1".substring(1);
        String oneOne = "x1.1".substring(1);
        CategoryAssessment entry = Assessments.of(PMQA40, Source.SELF, List.of(criteria(one, oneOne)))
                .categories()
                .get(0);
        assertThat(entry.category()).isSameAs(PMQA40.categories().get(0).id());
        assertThat(entry.criteria().get(0).criterion())
                .isSameAs(PMQA40.criteria().get(0).id());
    }

    @Test
    void entriesThatAreInOrderAlreadyAreNotCopied() {
        List<CategoryAssessment> entries = Assessments.complete(PMQA40);
        Assessment assessment = Assessments.of(PMQA40, Source.SELF, entries);
        for (int i = 0; i < entries.size(); i++) {
            assertThat(assessment.categories().get(i)).isSameAs(entries.get(i));
        }
    }

    @Test
    void theListOfTheCallerIsCopied() {
        List<CategoryAssessment> entries = new ArrayList<>(Assessments.complete(PMQA40));
        Assessment assessment = Assessments.of(PMQA40, Source.SELF, entries);
        entries.clear();
        assertThat(assessment.categories()).hasSize(7);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> assessment.categories().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> assessment.findings().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() ->
                        Assessments.of(PMQA40, Source.SELF, List.of()).gaps().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Assessments.of(PMQA40, Source.SELF, List.of(stated("8")))
                        .violations()
                        .clear());
    }

    @Test
    void otherEntriesLeaveTheRestOfAnAssessment() {
        Assessment assessment = Assessments.of(PMQA40, Source.ASSESSOR, Assessments.complete(PMQA40));
        assertThat(assessment.withCategories(List.of(stated("2"), stated("1"))))
                .isEqualTo(
                        new Assessment(PMQA40, NARATHIWAT, YEAR, Source.ASSESSOR, List.of(stated("1"), stated("2"))));
    }

    @Test
    void anAssessmentRefusesWhatIsMissing() {
        List<CategoryAssessment> none = List.of();
        assertThatNullPointerException()
                .isThrownBy(() -> new Assessment(absent(), NARATHIWAT, YEAR, Source.SELF, none))
                .withMessage("framework");
        assertThatNullPointerException()
                .isThrownBy(() -> new Assessment(PMQA40, absent(), YEAR, Source.SELF, none))
                .withMessage("organization");
        assertThatNullPointerException()
                .isThrownBy(() -> new Assessment(PMQA40, NARATHIWAT, absent(), Source.SELF, none))
                .withMessage("fiscalYear");
        assertThatNullPointerException()
                .isThrownBy(() -> new Assessment(PMQA40, NARATHIWAT, YEAR, absent(), none))
                .withMessage("source");
        assertThatNullPointerException()
                .isThrownBy(() -> new Assessment(PMQA40, NARATHIWAT, YEAR, Source.SELF, absent()));
    }

    @Test
    void anAssessmentIsBuiltEntryByEntry() {
        Assessment built = Assessment.builder(PMQA40, NARATHIWAT, YEAR, Source.SELF)
                .criterion("2.2", "433.33")
                .category("1", "326.67")
                .criterion("2.1", new NotAssessed())
                .criterion(CriterionAssessment.of("7.1", DirectScore.of("0")).withNote("note"))
                .build();
        assertThat(built)
                .isEqualTo(Assessments.of(
                        PMQA40,
                        Source.SELF,
                        List.of(
                                CategoryAssessment.stated("1", Fraction.parse("326.67")),
                                CategoryAssessment.of(
                                        "2",
                                        List.of(
                                                CriterionAssessment.of("2.1", new NotAssessed()),
                                                CriterionAssessment.score("2.2", Fraction.parse("433.33")))),
                                CategoryAssessment.of(
                                        "7",
                                        List.of(CriterionAssessment.of("7.1", DirectScore.of("0"))
                                                .withNote("note"))))));
    }

    @Test
    void aBuiltAssessmentKeepsContradictionsForTheCheck() {
        Assessment built = Assessment.builder(PMQA40, NARATHIWAT, YEAR, Source.SELF)
                .category("1", "300")
                .criterion("1.1", "300")
                .category("2", "300")
                .category("2", "350")
                .build();
        assertThat(built.violations())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly("score-and-criteria categories[\"1\"]", "duplicate-category categories[\"2\"]");
        assertThat(built.categories())
                .containsExactly(
                        new CategoryAssessment(
                                "1", Fraction.of(300), List.of(CriterionAssessment.score("1.1", Fraction.of(300)))),
                        CategoryAssessment.stated("2", Fraction.of(300)),
                        CategoryAssessment.stated("2", Fraction.of(350)));
    }

    @Test
    void aBuilderCanGoOnAfterAnAssessmentWasBuilt() {
        AssessmentBuilder builder = Assessment.builder(PMQA40, NARATHIWAT, YEAR, Source.SELF);
        assertThat(builder.build().categories()).isEmpty();
        Assessment first = builder.criterion("1.1", "300").build();
        Assessment second = builder.criterion("1.2", "300").build();
        assertThat(first.categories().get(0).criteria()).hasSize(1);
        assertThat(second.categories().get(0).criteria()).hasSize(2);
    }

    @Test
    void aBuilderRefusesIdsThatTheFrameworkDoesNotHave() {
        AssessmentBuilder builder = Assessment.builder(PMQA40, NARATHIWAT, YEAR, Source.SELF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.category("8", "300"))
                .withMessage("category must be one of 1, 2, 3, 4, 5, 6, 7 (pmqa-4.0), but was \"8\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.criterion("1.5", "300"))
                .withMessageStartingWith("criterion must be one of 1.1, 1.2, 1.3, 1.4, 2.1, ")
                .withMessageEndingWith(", 7.5, 7.6 (pmqa-4.0), but was \"1.5\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.category("1", "many"))
                .withMessageStartingWith("a number such as");
    }

    @Test
    void aBuilderListsAtMostFortyIds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.builder(wide(40), NARATHIWAT, YEAR, Source.SELF)
                        .category("none", "300"))
                .withMessageEndingWith(", c39, c40 (wide), but was \"none\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assessment.builder(wide(41), NARATHIWAT, YEAR, Source.SELF)
                        .category("none", "300"))
                .withMessageEndingWith(", c39, c40, ... (wide), but was \"none\"");
    }

    private static Framework wide(int categories) {
        LocalizedText name = new LocalizedText("กว้าง", "Wide");
        return Framework.builder("wide", name)
                .top(500)
                .decimals(2)
                .evidence(EnumSet.of(EvidenceKind.SCORE))
                .categories(IntStream.rangeClosed(1, categories)
                        .mapToObj(c -> new Category(
                                "c" + c,
                                name,
                                CategoryKind.PROCESS,
                                Fraction.ONE,
                                List.of(new Criterion("c" + c + ".1", name, Fraction.ONE))))
                        .toList())
                .build();
    }

    private static CategoryAssessment stated(String id) {
        return CategoryAssessment.stated(id, Fraction.of(300));
    }

    private static CategoryAssessment criteria(String id, String... criteria) {
        List<CriterionAssessment> entries = new ArrayList<>();
        for (String criterion : criteria) {
            entries.add(CriterionAssessment.score(criterion, Fraction.of(300)));
        }
        return CategoryAssessment.of(id, entries);
    }
}
