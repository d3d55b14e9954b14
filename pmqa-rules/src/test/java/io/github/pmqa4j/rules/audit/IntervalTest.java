package io.github.pmqa4j.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final Interval PRINTED = Interval.rounded(new BigDecimal("326.67"));

    @Test
    void aPrintedNumberStandsForAllThatRoundsToIt() {
        assertThat(PRINTED).isEqualTo(interval("326.665", "326.675", false));
        assertThat(PRINTED.contains(Fraction.parse("326.665"))).isTrue();
        assertThat(PRINTED.contains(Fraction.parse("326.6649999"))).isFalse();
        assertThat(PRINTED.contains(Fraction.of(1960, 6))).isTrue();
        assertThat(PRINTED.contains(Fraction.parse("326.675"))).isFalse();
        assertThat(Interval.truncated(new BigDecimal("326.00"), 0)).isEqualTo(interval("326", "327", false));
        assertThat(Interval.point(Fraction.ONE).contains(Fraction.ONE)).isTrue();
    }

    @Test
    void intervalsMeetWhereTheyShareAValue() {
        Interval low = interval("1", "2", false);
        Interval touching = interval("2", "3", false);

        assertThat(low.meets(touching)).isFalse();
        assertThat(touching.meets(low)).isFalse();
        assertThat(interval("1", "2", true).meets(touching)).isTrue();
        assertThat(touching.meets(interval("1", "2", true))).isTrue();
        assertThat(low.meets(interval("0", "9", false))).isTrue();
        assertThat(interval("0", "9", false).meets(low)).isTrue();
    }

    @Test
    void theCommonPartIsClosedWhereBothContainItsEnd() {
        assertThat(interval("1", "3", false).and(interval("2", "4", true))).isEqualTo(interval("2", "3", false));
        assertThat(interval("2", "4", true).and(interval("1", "3", true))).isEqualTo(interval("2", "3", true));
        assertThat(interval("1", "3", true).and(interval("2", "4", false))).isEqualTo(interval("2", "3", true));
        assertThat(interval("1", "3", true).and(interval("1", "3", false))).isEqualTo(interval("1", "3", false));
        assertThat(interval("1", "3", false).and(interval("1", "3", true))).isEqualTo(interval("1", "3", false));
        assertThat(interval("1", "3", true).and(interval("1", "3", true))).isEqualTo(interval("1", "3", true));
    }

    @Test
    void theHullIsClosedWhereOneContainsItsEnd() {
        assertThat(interval("1", "3", false).or(interval("2", "4", true))).isEqualTo(interval("1", "4", true));
        assertThat(interval("2", "4", false).or(interval("1", "3", true))).isEqualTo(interval("1", "4", false));
        assertThat(interval("1", "3", true).or(interval("1", "3", false))).isEqualTo(interval("1", "3", true));
        assertThat(interval("1", "3", false).or(interval("1", "3", true))).isEqualTo(interval("1", "3", true));
        assertThat(interval("1", "3", false).or(interval("1", "3", false))).isEqualTo(interval("1", "3", false));
        assertThat(interval("1", "4", true).or(interval("1", "3", false))).isEqualTo(interval("1", "4", true));
    }

    @Test
    void isAboveWhatItSharesNothingWith() {
        assertThat(interval("2", "3", true).isAbove(interval("1", "2", false))).isTrue();
        assertThat(interval("2", "3", true).isAbove(interval("1", "2", true))).isFalse();
        assertThat(interval("1", "2", false).isAbove(interval("2", "3", true))).isFalse();
        assertThat(interval("5", "6", true).isAbove(interval("1", "2", true))).isTrue();
    }

    @Test
    void roundingOnTheWayLeavesTheRoundedEnds() {
        assertThat(PRINTED.after(Rounding.truncating(0))).isEqualTo(interval("326", "326", true));
        assertThat(interval("1.2", "3.6", false).after(Rounding.halfUp(0))).isEqualTo(interval("1", "4", true));
    }

    @Test
    void printsTheNumbersThatItsValuesArePrintedAs() {
        assertThat(interval("443.0907", "443.1007", false).printed(2)).isEqualTo("443.09 ... 443.10");
        assertThat(interval("2.0589", "2.0591", true).printed(2)).isEqualTo("2.06");
        assertThat(PRINTED.printed(2)).isEqualTo("326.67");
        assertThat(interval("326.665", "326.675", true).printed(2)).isEqualTo("326.67 ... 326.68");
        assertThat(interval("326.665", "326.674", false).printed(2)).isEqualTo("326.67");
        assertThat(interval("0.5", "2.5", false).printed(0)).isEqualTo("1 ... 2");
        assertThat(interval("0.5", "1.5", false).printed(0)).isEqualTo("1");
    }

    @Test
    void explainsAPrintedNumberByRoundingOrTruncatingOnceTooOften() {
        assertThat(PRINTED.explanations(new BigDecimal("326.00"))).containsExactly(Rounding.truncating(0));
        assertThat(PRINTED.explanations(new BigDecimal("327.00"))).containsExactly(Rounding.halfUp(0));
        assertThat(PRINTED.explanations(new BigDecimal("326.70"))).containsExactly(Rounding.halfUp(1));
        assertThat(PRINTED.explanations(new BigDecimal("326.60"))).containsExactly(Rounding.truncating(1));
        assertThat(PRINTED.explanations(new BigDecimal("326.66"))).containsExactly(Rounding.truncating(2));
        assertThat(PRINTED.explanations(new BigDecimal("326.65"))).isEmpty();
        assertThat(PRINTED.explanations(new BigDecimal("300.00"))).isEmpty();
        assertThat(Interval.rounded(new BigDecimal("326.32")).explanations(new BigDecimal("326.00")))
                .containsExactly(Rounding.truncating(0), Rounding.halfUp(0));
        assertThat(Interval.rounded(new BigDecimal("-0.30")).explanations(new BigDecimal("-1.00")))
                .isEmpty();
        assertThat(Interval.rounded(new BigDecimal("0.30")).explanations(new BigDecimal("0.00")))
                .containsExactly(Rounding.truncating(0), Rounding.halfUp(0));
    }

    @Property
    void whatARoundingMakesOfAValueIsExplainedByIt(
            @ForAll @IntRange(max = 500_000) int thousandths,
            @ForAll @IntRange(max = 2) int decimals,
            @ForAll boolean truncated) {
        Fraction value = Fraction.of(thousandths, 1000);
        Rounding rounding = new Rounding(decimals, truncated ? RoundingMode.DOWN : RoundingMode.HALF_UP);

        assertThat(Interval.rounded(Rounding.REPORTED.decimal(value))
                        .explanations(rounding.decimal(value).setScale(2)))
                .contains(rounding);
        assertThat(Interval.rounded(Rounding.REPORTED.decimal(value)).contains(value))
                .isTrue();
    }

    private static Interval interval(String low, String high, boolean closed) {
        return new Interval(Fraction.parse(low), Fraction.parse(high), closed);
    }
}
