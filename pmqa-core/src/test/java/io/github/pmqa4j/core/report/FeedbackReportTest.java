package io.github.pmqa4j.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmqa4j.core.Streams;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.feedback.CategoryFeedback;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.text.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackReportTest {
    private static final Organization PROVINCE = new Organization(
            "96", new LocalizedText("จังหวัดนราธิวาส", "Narathiwat province"), OrganizationKind.PROVINCE);
    private static final ScoreTable TABLE = new ScoreTable(
            List.of(PrintedScore.of("1", "300.00"), PrintedScore.of("1", "300")), new BigDecimal("257.38"), null);

    @Test
    void printedNumbersKeepTheirDecimals() {
        assertThat(PrintedScore.of("7", "326.0")).isNotEqualTo(PrintedScore.of("7", "326.00"));
        assertThat(PrintedScore.of("7", "326.67")).isEqualTo(new PrintedScore("7", new BigDecimal("326.67")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-325.00", "0.123456789012", "123456789012345678901234567890"})
    void numbersOfUpToTwelveDecimalsAndThirtyDigitsCanBePrinted(String number) {
        assertThat(PrintedScore.of("7", number).score()).isEqualTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1e1", "1e999999999", "2,50", "+1", ".5", "5.", "๕"})
    void onlyADecimalNumberIsReadAsPrinted(String text) {
        assertThatThrownBy(() -> PrintedScore.of("7", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("score of category 7 must be a decimal number such as 326.67, but was \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1", "0.1234567890123", "1234567890123456789012345678901", "1e-999999999", "1e999999999"})
    void otherNumbersAreRefusedWithWhatWasGiven(String number) {
        BigDecimal value = new BigDecimal(number);
        String message = " must have 0 to 12 decimals and at most 30 digits, but was " + value;

        assertThatThrownBy(() -> new PrintedScore("7", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("score of category 7" + message);
        assertThatThrownBy(() -> new ScoreTable(List.of(), value, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total" + message);
        assertThatThrownBy(() -> new ScoreTable(List.of(), null, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level" + message);
        assertThatThrownBy(() -> new Headline(value, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total" + message);
        assertThatThrownBy(() -> new Headline(null, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level" + message);
    }

    @Test
    void malformedIdsAreRefused() {
        assertThatThrownBy(() -> PrintedScore.of("", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("category must be");
        assertThatThrownBy(() -> new BandList("a b", LocalizedText.same("x"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("band must be");
    }

    @Test
    void aReportIsOfOneOrTwoDifferentSources() {
        assertThatThrownBy(() -> report(List.of(), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sources must be one or two different ones, but were []");
        assertThatThrownBy(() -> report(List.of(source(Source.SELF), source(Source.SELF)), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sources must be one or two different ones, but were [SELF, SELF]");
        assertThat(report(List.of(source(Source.ASSESSOR), source(Source.SELF)), TABLE)
                        .gaps())
                .isEqualTo(TABLE);
    }

    @Test
    void gapsOfOneSourceAreRefused() {
        assertThatThrownBy(() -> report(List.of(source(Source.SELF)), TABLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("gaps need two sources, but the report has one");
    }

    @Test
    void listsAreCopied() {
        List<PrintedScore> scores = new ArrayList<>(List.of(PrintedScore.of("1", "1")));
        ScoreTable table = new ScoreTable(scores, null, null);
        BandList list = new BandList("URGENT", LocalizedText.same("x"), scores);
        List<BandList> lists = new ArrayList<>(List.of(list));
        SourceReport source = SourceReport.of(Source.SELF, table).withBands(lists);
        List<SourceReport> sources = new ArrayList<>(List.of(source));
        FeedbackReport report = report(sources, null);
        scores.clear();
        lists.clear();
        sources.clear();

        assertThat(table.categories()).hasSize(1);
        assertThat(list.categories()).hasSize(1);
        assertThat(source.bands()).hasSize(1);
        assertThat(report.sources()).hasSize(1);
    }

    @Test
    void isReadBackAsItWasWritten() {
        FeedbackReport report = report(List.of(source(Source.SELF), source(Source.ASSESSOR)), TABLE);

        assertThat(Streams.roundTrip(report)).isEqualTo(report).hasSameHashCodeAs(report);
    }

    private static SourceReport source(Source source) {
        return SourceReport.of(source, TABLE)
                .withProvisional(true)
                .withHeadline(new Headline(new BigDecimal("257.38"), null))
                .withBands(
                        List.of(new BandList("URGENT", new LocalizedText("เร่งด่วน", "Urgent"), TABLE.categories())));
    }

    private static FeedbackReport report(List<SourceReport> sources, @Nullable ScoreTable gaps) {
        return FeedbackReport.of(Framework.pmqa40(), PROVINCE, new FiscalYear(2561), sources)
                .withGaps(gaps)
                .withFeedback(List.of(new CategoryFeedback("1", List.of(LocalizedText.same("a")), List.of())));
    }
}
