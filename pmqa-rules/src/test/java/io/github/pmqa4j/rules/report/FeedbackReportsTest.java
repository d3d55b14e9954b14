package io.github.pmqa4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.feedback.CategoryFeedback;
import io.github.pmqa4j.core.feedback.Evaluation;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.report.BandList;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.report.Headline;
import io.github.pmqa4j.core.report.PrintedScore;
import io.github.pmqa4j.core.report.ScoreTable;
import io.github.pmqa4j.core.report.SourceReport;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.Narathiwat;
import io.github.pmqa4j.rules.Streams;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeedbackReportsTest {
    private static final List<CategoryFeedback> FEEDBACK = Stream.of("7", "x", "1", "y")
            .map(id -> new CategoryFeedback(id, List.of(LocalizedText.same("+" + id)), List.of()))
            .toList();

    private final FeedbackReport report = FeedbackReports.of(Narathiwat.self(), Narathiwat.assessor(), FEEDBACK);

    @Test
    void printsTheNumbersOfTheReferenceReport() {
        assertThat(report.sources().stream().map(SourceReport::source)).containsExactly(Source.SELF, Source.ASSESSOR);
        assertThat(report.sources().get(0).scores())
                .isEqualTo(Narathiwat.publishedSelf().scores());
        assertThat(report.sources().get(1).scores())
                .isEqualTo(Narathiwat.publishedAssessor().scores());
        assertThat(report.sources().get(1).headline())
                .isEqualTo(new Headline(new BigDecimal("257.38"), new BigDecimal("2.06")));
        assertThat(report.organization()).isEqualTo(Narathiwat.PROVINCE);
        assertThat(report.fiscalYear()).isEqualTo(Narathiwat.YEAR);
        assertThat(report.framework()).isEqualTo(Framework.pmqa40());
    }

    @Test
    void listsBandsFromTheBestWithTheScoresOfTheTable() {
        List<BandList> bands = report.sources().get(0).bands();

        assertThat(bands.stream().map(BandList::band)).containsExactly("STRENGTH", "DEVELOP_FURTHER", "URGENT");
        assertThat(bands.get(0).name().th()).isEqualTo("จุดเด่น");
        assertThat(bands.get(0).categories().stream().map(PrintedScore::category))
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(bands.get(1).categories())
                .containsExactly(PrintedScore.of("6", "425.00"), PrintedScore.of("7", "326.67"));
        assertThat(bands.get(2).categories()).isEmpty();
    }

    @Test
    void printsGapsAsDifferencesOfPrintedNumbers() {
        assertThat(report.gaps())
                .isEqualTo(Narathiwat.table(
                        "-185.72", "-1.48", "-150.00", "-150.00", "-150.00", "-325.00", "-250.00", "-275.00", "0.00"));
    }

    @Test
    void ordersFeedbackByTheFrameworkAndKeepsWhatItDoesNotKnow() {
        assertThat(report.feedback().stream().map(CategoryFeedback::category)).containsExactly("1", "7", "x", "y");
    }

    @Test
    void composesTheReportOfOneSideWithoutGaps() {
        FeedbackReport one = FeedbackReports.of(Narathiwat.assessor(), List.of());

        assertThat(one.sources()).containsExactly(report.sources().get(1));
        assertThat(one.gaps()).isNull();
    }

    @Test
    void scoresAnEvaluation() {
        Evaluation evaluation = new Evaluation(
                Narathiwat.stated(Narathiwat.YEAR, Source.SELF, "450", "500", "450", "475", "475", "425", "326.67"),
                Narathiwat.stated(Narathiwat.YEAR, Source.ASSESSOR, "300", "350", "300", "150", "225", "150", "326.67"),
                FEEDBACK);

        assertThat(FeedbackReports.of(Scorer.pmqa40(), evaluation)).isEqualTo(report);
    }

    @Test
    void leavesOutWhatHasNoScoreAndSaysThatItIsProvisional() {
        Scorer scorer = Scorer.of(Framework.pmqa40(), AnyResults.assessedOnly());
        AssessmentResult self = scorer.score(Narathiwat.stated(Narathiwat.YEAR, Source.SELF, "450", "500"));
        AssessmentResult assessor = scorer.score(Narathiwat.stated(Narathiwat.YEAR, Source.ASSESSOR, "300"));

        FeedbackReport partial = FeedbackReports.of(self, assessor, List.of());

        assertThat(partial.sources().stream().map(SourceReport::provisional)).containsExactly(true, true);
        assertThat(partial.sources().get(0).scores().categories()).hasSize(2);
        assertThat(partial.gaps())
                .isEqualTo(new ScoreTable(
                        List.of(PrintedScore.of("1", "-150.00")), new BigDecimal("-175.00"), new BigDecimal("-1.40")));
        assertThat(report.sources().stream().map(SourceReport::provisional)).containsExactly(false, false);
    }

    @Test
    void refusesResultsThatDoNotBelongTogether() {
        AssessmentResult self = Narathiwat.self();
        AssessmentResult nextYear = Scorer.pmqa40()
                .score(Narathiwat.stated(new FiscalYear(2562), Source.ASSESSOR, "1", "2", "3", "4", "5", "6", "7"));
        AssessmentResult otherModel =
                AnyResults.result(AnyResults.models().get(2), Narathiwat.YEAR, Source.ASSESSOR, 1);

        assertThatThrownBy(() -> FeedbackReports.of(self, nextYear, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("both results must be of one fiscal year, but were of \"2561\" and \"2562\"");
        assertThatThrownBy(() -> FeedbackReports.of(self, otherModel, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("both results must be of one scoring model, but were of \"PMQA 4.0\" and \"");
        Organization elsewhere = new Organization("95", Narathiwat.PROVINCE.name(), OrganizationKind.PROVINCE);
        assertThatThrownBy(() -> FeedbackReports.of(self, zeros(Framework.pmqa40(), elsewhere), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("both results must be of one organization, but were of \"");
        assertThatThrownBy(() -> FeedbackReports.of(self, zeros(Framework.pmqa2562(), Narathiwat.PROVINCE), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("both results must be of one framework, but were of \"");
        assertThatThrownBy(() -> FeedbackReports.of(self, self, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sources must be one or two different ones, but were [SELF, SELF]");
    }

    @Test
    void isReadBackAsItWasWritten() {
        assertThat(Streams.roundTrip(report)).isEqualTo(report).hasSameHashCodeAs(report);
    }

    private static AssessmentResult zeros(Framework framework, Organization organization) {
        ScoringModel model = ScoringModel.pmqa40().toBuilder("pmqa-4.0")
                .missing(MissingPolicy.ZERO)
                .build();
        return Scorer.of(framework, model)
                .score(new Assessment(framework, organization, Narathiwat.YEAR, Source.ASSESSOR, List.of()));
    }
}
