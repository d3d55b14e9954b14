package io.github.pmqa4j.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.pmqa4j.core.Absent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(Quotients.class)
@Domain(DomainContext.Global.class)
class FigureTest {
    private static final Figure TOTAL = Figure.of(Fraction.of(180167, 700));

    @Test
    void theTotalOfTheReferenceReportIsPrinted257Point38() {
        assertThat(TOTAL.exact()).isEqualTo(Fraction.of(180167, 700));
        assertThat(TOTAL.reported()).isEqualTo(new BigDecimal("257.38"));
        assertThat(TOTAL).hasToString("257.38");
    }

    @Test
    void theLevelOfTheReferenceReportIsPrinted2Point06() {
        assertThat(Figure.of(TOTAL.exact().times(4).dividedBy(500))).hasToString("2.06");
    }

    @Test
    void aMeanThatDoublesPrintWrongIsPrintedRight() {
        Fraction mean = Stream.of("433.33", "433.33", "225", "500")
                .map(Fraction::parse)
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(4);
        assertThat(mean).isEqualTo(Fraction.parse("397.915"));
        assertThat(Figure.of(mean)).hasToString("397.92");
    }

    @Test
    void theGapOfPrintedNumbersIsPrintedSoThatColumnsAddUp() {
        Fraction selfTotal = Stream.of("450", "500", "450", "475", "475", "425", "326.67")
                .map(Fraction::parse)
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(7);
        Figure self = Figure.of(selfTotal.times(4).dividedBy(500));
        Figure assessor = Figure.of(TOTAL.exact().times(4).dividedBy(500));
        Figure gap = self.minus(assessor);
        assertThat(self).hasToString("3.54");
        assertThat(assessor).hasToString("2.06");
        assertThat(gap).hasToString("1.48");
        assertThat(gap.exact())
                .isEqualTo(selfTotal.minus(TOTAL.exact()).times(4).dividedBy(500));
        assertThat(Rounding.halfUp(4).decimal(gap.exact())).isEqualTo(new BigDecimal("1.4857"));
        assertThat(Figure.of(gap.exact()).reported()).isEqualTo(new BigDecimal("1.49"));
    }

    @Test
    void aFigureIsPrintedByTheRoundingThatIsAskedFor() {
        assertThat(Figure.of(TOTAL.exact(), Rounding.truncating(0))).hasToString("257");
        assertThat(Figure.of(TOTAL.exact(), Rounding.halfUp(4))).hasToString("257.3814");
    }

    @ParameterizedTest
    @CsvSource({
        "180167/700, th-TH-u-nu-thai, ๒๕๗.๓๘",
        "-1.48, th-TH-u-nu-thai, -๑.๔๘",
        "0, th-TH-u-nu-thai, ๐.๐๐",
        "180167/700, th-TH, 257.38",
        "180167/700, en, 257.38",
        "180167/700, en-u-nu-thai, ๒๕๗.๓๘",
        "180167/700, und, 257.38",
        "1000, en, 1000.00",
        "123456789.125, en, 123456789.13",
        "-0.001, en, 0.00"
    })
    void aFigureIsFormattedInTheDigitsOfTheLocaleWithoutGrouping(String exact, String locale, String text) {
        assertThat(Figure.of(Fraction.parse(exact)).format(Locale.forLanguageTag(locale)))
                .isEqualTo(text);
    }

    @Test
    void asManyDecimalsAreFormattedAsAreReported() {
        assertThat(Figure.of(Fraction.of(257), Rounding.truncating(0)).format(Locale.ENGLISH))
                .isEqualTo("257");
        assertThat(Figure.of(Fraction.of(1, 3), Rounding.halfUp(12)).format(Locale.ENGLISH))
                .isEqualTo("0.333333333333");
    }

    @Test
    void trailingZerosMakeNoDifference() {
        Figure one = new Figure(Fraction.of(300), new BigDecimal("300"));
        Figure other = new Figure(Fraction.of(300), new BigDecimal("300.00"));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isEqualByComparingTo(other);
        Figure zero = new Figure(Fraction.ZERO, new BigDecimal("0.00"));
        assertThat(zero)
                .isEqualTo(new Figure(Fraction.ZERO, BigDecimal.ZERO))
                .hasSameHashCodeAs(new Figure(Fraction.ZERO, BigDecimal.ZERO));
    }

    @Test
    void figuresDifferInEitherValue() {
        Figure basic = Figure.of(Fraction.parse("399.999"));
        Figure advance = Figure.of(Fraction.of(400));
        assertThat(basic).hasToString("400.00").isNotEqualTo(advance).isLessThan(advance);
        assertThat(new Figure(Fraction.of(257), new BigDecimal("257.38")))
                .isNotEqualTo(new Figure(Fraction.of(257), new BigDecimal("257.00")))
                .isGreaterThan(new Figure(Fraction.of(257), new BigDecimal("257.00")));
        assertThat(advance).isNotEqualTo(null).isNotEqualTo(advance.reported());
        assertThat(List.of(basic.hashCode(), advance.hashCode(), TOTAL.hashCode()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 13, Integer.MAX_VALUE})
    void aPrintedNumberOfOtherThan0To12DecimalsIsRefused(int scale) {
        BigDecimal reported = BigDecimal.valueOf(3, scale);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure(Fraction.ONE, reported))
                .withMessage("scale of reported must be in [0, 12], but was " + scale);
    }

    @Test
    void aPrintedNumberOf0To12DecimalsIsTaken() {
        assertThat(new Figure(Fraction.of(3), BigDecimal.valueOf(3))).hasToString("3");
        assertThat(new Figure(Fraction.of(3), BigDecimal.valueOf(3, 12))).hasToString("0.000000000003");
    }

    @Test
    void bothValuesMustBeThere() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Figure(Absent.absent(), BigDecimal.ONE))
                .withMessage("exact");
        assertThatNullPointerException()
                .isThrownBy(() -> new Figure(Fraction.ONE, Absent.absent()))
                .withMessage("reported");
    }

    @Test
    void gapsOfGapsAndOfDifferentRoundingsAreFigures() {
        Figure truncated = Figure.of(Fraction.parse("257.38"), Rounding.truncating(0));
        assertThat(truncated.minus(Figure.of(Fraction.parse("257.38"))))
                .isEqualTo(new Figure(Fraction.ZERO, new BigDecimal("-0.38")));
        Figure half = Figure.of(Fraction.parse("0.005"));
        Figure gap = half.minus(Figure.of(Fraction.parse("0.0049")));
        Figure opposite = Figure.of(Fraction.parse("0.0049")).minus(half);
        assertThat(gap.minus(opposite)).isEqualTo(new Figure(Fraction.parse("0.0002"), new BigDecimal("0.02")));
    }

    @Property
    void aFigureIsPrintedWithinHalfAHundredthOfItsValue(@ForAll Quotient value) {
        Figure figure = Figure.of(value.fraction());
        assertThat(figure.reported().scale()).isEqualTo(2);
        assertThat(Fraction.of(figure.reported()).minus(figure.exact()).absolute())
                .isLessThanOrEqualTo(Fraction.of(5, 1000));
        assertThat(Figure.of(Fraction.of(figure.reported())).reported()).isEqualTo(figure.reported());
    }

    @Property
    void theGapIsTheDifferenceOfBothValuesAndItsOppositeTheOtherWayRound(@ForAll Quotient a, @ForAll Quotient b) {
        Figure left = Figure.of(a.fraction());
        Figure right = Figure.of(b.fraction());
        Figure gap = left.minus(right);
        assertThat(gap.reported().add(right.reported())).isEqualByComparingTo(left.reported());
        assertThat(gap.exact().plus(right.exact())).isEqualTo(left.exact());
        Figure back = right.minus(left);
        assertThat(back)
                .isEqualTo(new Figure(gap.exact().negated(), gap.reported().negate()));
        assertThat(left.minus(left)).isEqualTo(Figure.of(Fraction.ZERO));
    }

    @Property
    void figuresAreOrderedByTheirExactValues(@ForAll Quotient a, @ForAll Quotient b) {
        Figure left = Figure.of(a.fraction());
        Figure right = Figure.of(b.fraction());
        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(a.comparedWith(b));
        assertThat(left.equals(right)).isEqualTo(a.comparedWith(b) == 0);
    }
}
