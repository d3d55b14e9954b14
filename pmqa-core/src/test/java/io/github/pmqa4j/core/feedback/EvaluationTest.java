package io.github.pmqa4j.core.feedback;

import static io.github.pmqa4j.core.assessment.Assessments.NARATHIWAT;
import static io.github.pmqa4j.core.assessment.Assessments.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.pmqa4j.core.Absent;
import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final Framework PMQA40 = Framework.pmqa40();
    private static final Assessment SELF = new Assessment(PMQA40, NARATHIWAT, YEAR, Source.SELF, List.of());
    private static final Assessment ASSESSOR = new Assessment(PMQA40, NARATHIWAT, YEAR, Source.ASSESSOR, List.of());
    private static final LocalizedText STRENGTH = new LocalizedText("จุดแข็ง", "strength");
    private static final LocalizedText OPPORTUNITY = new LocalizedText("จุดที่ควรพัฒนา", "opportunity");
    private static final CategoryFeedback FEEDBACK =
            new CategoryFeedback("1", List.of(STRENGTH), List.of(OPPORTUNITY, STRENGTH));

    @Test
    void anEvaluationIsOfOneOrganizationYearAndFramework() {
        Evaluation evaluation = new Evaluation(SELF, ASSESSOR, List.of(FEEDBACK));
        assertThat(evaluation.organization()).isEqualTo(NARATHIWAT);
        assertThat(evaluation.fiscalYear()).isEqualTo(YEAR);
        assertThat(evaluation.framework()).isSameAs(PMQA40);
    }

    @Test
    void assessmentsOfTheWrongSourceAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evaluation(ASSESSOR, ASSESSOR, List.of()))
                .withMessage("self must be an assessment of source SELF, but was of ASSESSOR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evaluation(SELF, SELF, List.of()))
                .withMessage("assessor must be an assessment of source ASSESSOR, but was of SELF");
    }

    @Test
    void assessmentsOfDifferentThingsAreRefused() {
        Organization other = new Organization("95", NARATHIWAT.name(), OrganizationKind.PROVINCE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evaluation(
                        SELF, new Assessment(PMQA40, other, YEAR, Source.ASSESSOR, List.of()), List.of()))
                .withMessage("both assessments must be of one organization");
        FiscalYear next = new FiscalYear(2562);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evaluation(
                        SELF, new Assessment(PMQA40, NARATHIWAT, next, Source.ASSESSOR, List.of()), List.of()))
                .withMessage("both assessments must be of one fiscal year");
        Framework pmqa2562 = Framework.pmqa2562();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evaluation(
                        SELF, new Assessment(pmqa2562, NARATHIWAT, YEAR, Source.ASSESSOR, List.of()), List.of()))
                .withMessage("both assessments must be of one framework");
    }

    @Test
    void missingAssessmentsAreRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Evaluation(Absent.absent(), ASSESSOR, List.of()))
                .withMessage("self");
        assertThatNullPointerException()
                .isThrownBy(() -> new Evaluation(SELF, Absent.absent(), List.of()))
                .withMessage("assessor");
    }

    @Test
    void feedbackIsKeptInOrderAndCopied() {
        List<LocalizedText> strengths = new ArrayList<>(List.of(STRENGTH));
        List<LocalizedText> opportunities = new ArrayList<>(List.of(OPPORTUNITY, STRENGTH));
        CategoryFeedback feedback = new CategoryFeedback("1", strengths, opportunities);
        List<CategoryFeedback> list = new ArrayList<>(List.of(feedback));
        Evaluation evaluation = new Evaluation(SELF, ASSESSOR, list);
        strengths.clear();
        opportunities.clear();
        list.clear();
        assertThat(evaluation.feedback()).containsExactly(FEEDBACK);
        assertThat(feedback.opportunities()).containsExactly(OPPORTUNITY, STRENGTH);
        assertThat(List.of(evaluation.feedback(), feedback.strengths(), feedback.opportunities()))
                .allSatisfy(part -> assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(part::clear));
    }

    @Test
    void feedbackIsOfACategory() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CategoryFeedback("", List.of(), List.of()))
                .withMessageStartingWith("category must be 1 to 32");
    }
}
