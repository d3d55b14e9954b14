package io.github.pmqa4j.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {
    private static final FiscalYear YEAR = new FiscalYear(2561);

    @Test
    void theYear2561RunsFromOctober2017ToSeptember2018() {
        assertThat(YEAR.firstDay()).isEqualTo(LocalDate.of(2017, 10, 1));
        assertThat(YEAR.lastDay()).isEqualTo(LocalDate.of(2018, 9, 30));
        assertThat(YEAR.commonEra()).isEqualTo(2018);
        assertThat(FiscalYear.ofCommonEra(2018)).isEqualTo(YEAR);
        assertThat(YEAR).hasToString("2561");
    }

    @ParameterizedTest
    @CsvSource({
        "2017-09-30, 2560",
        "2017-10-01, 2561",
        "2017-12-31, 2561",
        "2018-01-01, 2561",
        "2018-09-30, 2561",
        "2018-10-01, 2562"
    })
    void aDayLiesInTheYearThatEndsInSeptember(LocalDate day, int buddhistEra) {
        assertThat(FiscalYear.of(day).buddhistEra()).isEqualTo(buddhistEra);
    }

    @ParameterizedTest
    @CsvSource({
        "th-TH, ปีงบประมาณ พ.ศ. 2561",
        "th-TH-u-nu-thai, ปีงบประมาณ พ.ศ. ๒๕๖๑",
        "en, fiscal year B.E. 2561 (2018)",
        "en-u-nu-thai, fiscal year B.E. ๒๕๖๑ (๒๐๑๘)",
        "de, fiscal year B.E. 2561 (2018)",
        "und, fiscal year B.E. 2561 (2018)"
    })
    void aReportPrintsTheYearInTheWordsAndDigitsOfTheLocale(String locale, String text) {
        assertThat(YEAR.format(Locale.forLanguageTag(locale))).isEqualTo(text);
    }

    @Test
    void yearsFrom2400To2999OfTheBuddhistEraAreTaken() {
        assertThat(new FiscalYear(2400).commonEra()).isEqualTo(1857);
        assertThat(new FiscalYear(2999).commonEra()).isEqualTo(2456);
        assertThat(FiscalYear.ofCommonEra(1857).buddhistEra()).isEqualTo(2400);
        assertThat(FiscalYear.ofCommonEra(2456).buddhistEra()).isEqualTo(2999);
        assertThat(FiscalYear.of(LocalDate.of(1856, 10, 1)).buddhistEra()).isEqualTo(2400);
        assertThat(FiscalYear.of(LocalDate.of(2456, 9, 30)).buddhistEra()).isEqualTo(2999);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 1899, 2101, 2399, 3000, Integer.MAX_VALUE})
    void otherYearsOfTheBuddhistEraAreRefused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FiscalYear(year))
                .withMessage("fiscal year must be in [2400, 2999] of the Buddhist Era, but was " + year);
    }

    @Test
    void aYearOfTheOtherEraIsAnsweredByTheYearThatIsMeant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(2018))
                .withMessage(
                        "fiscal year must be in [2400, 2999] of the Buddhist Era, but was 2018: did you mean 2561?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(1900))
                .withMessageEndingWith("but was 1900: did you mean 2443?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(2100))
                .withMessageEndingWith("but was 2100: did you mean 2643?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.ofCommonEra(2561))
                .withMessage("fiscal year must be in [1857, 2456] of the Common Era, but was 2561: did you mean 2018?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2561", "๒๕๖๑", "๒5๖1"})
    void aYearIsReadInArabicOrThaiDigits(String text) {
        assertThat(FiscalYear.parse(text)).isEqualTo(FiscalYear.of(2561));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "561", "25610", "-2561", "+2561", "2561 ", "2561.0", "สองพัน", "٢٥٦١", "1e999999999"})
    void anyOtherTextIsNoYear(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.parse(text))
                .withMessage("fiscal year must be a year of the Buddhist Era such as 2561, but was \"" + text + "\"");
    }

    @Test
    void yearsFollowEachOther() {
        assertThat(FiscalYear.of(2561).next()).isEqualTo(FiscalYear.of(2562));
        assertThat(FiscalYear.of(2561).plusYears(2)).isEqualTo(FiscalYear.of(2563));
        assertThat(FiscalYear.of(2561).plusYears(-161)).isEqualTo(FiscalYear.of(2400));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.of(2999).next());
        for (int years : new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE, -162}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FiscalYear.of(2561).plusYears(years))
                    .withMessageStartingWith("fiscal year must be in [2400, 2999]");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 1856, 2457, 2644, Integer.MAX_VALUE})
    void otherYearsOfTheCommonEraAreRefused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FiscalYear.ofCommonEra(year))
                .withMessageStartingWith("fiscal year must be in [1857, 2456] of the Common Era, but was " + year);
    }

    @Test
    void daysOfOtherYearsAreRefused() {
        for (LocalDate day :
                new LocalDate[] {LocalDate.MIN, LocalDate.of(1856, 9, 30), LocalDate.of(2456, 10, 1), LocalDate.MAX}) {
            assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.of(day));
        }
    }

    @Property
    void theFirstAndTheLastDayBoundTheYear(@ForAll @IntRange(min = 2400, max = 2999) int buddhistEra) {
        FiscalYear year = new FiscalYear(buddhistEra);
        assertThat(FiscalYear.of(year.firstDay())).isEqualTo(year);
        assertThat(FiscalYear.of(year.lastDay())).isEqualTo(year);
        assertThat(ThaiBuddhistDate.from(year.lastDay()).get(ChronoField.YEAR)).isEqualTo(buddhistEra);
        if (buddhistEra > 2400) {
            assertThat(FiscalYear.of(year.firstDay().minusDays(1))).isEqualTo(new FiscalYear(buddhistEra - 1));
            assertThat(year).isGreaterThan(new FiscalYear(buddhistEra - 1));
        }
        if (buddhistEra < 2999) {
            assertThat(FiscalYear.of(year.lastDay().plusDays(1))).isEqualTo(new FiscalYear(buddhistEra + 1));
            assertThat(year).isLessThan(new FiscalYear(buddhistEra + 1));
        }
    }
}
