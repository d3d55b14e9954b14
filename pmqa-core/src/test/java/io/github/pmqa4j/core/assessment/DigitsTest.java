package io.github.pmqa4j.core.assessment;

import static io.github.pmqa4j.core.assessment.Assessments.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many digits exact scores may have: so many that no assessment of a person has them, and no more. */
class DigitsTest {
    private static final Framework PMQA40 = Framework.pmqa40();
    private static final Fraction LONGEST = Fraction.parse("9".repeat(100));
    private static final Fraction TOO_LONG = Fraction.parse("2" + "0".repeat(99) + "1");

    /** Indicators with targets of so many digits that have no divisor in common. */
    static List<Indicator> unlikeTargets(int count, int digits) {
        Random random = new Random(7);
        List<Indicator> indicators = new ArrayList<>();
        int bits = (int) (digits / Math.log10(2));
        for (int i = 0; i < count; i++) {
            Fraction target = Fraction.of(BigInteger.probablePrime(bits, random), BigInteger.ONE);
            indicators.add(Indicator.of(Direction.HIGHER_IS_BETTER, target, Fraction.ONE));
        }
        return indicators;
    }

    @Test
    void aNumberOf100DigitsIsSound() {
        Indicator longest = Indicator.of(Direction.HIGHER_IS_BETTER, LONGEST, LONGEST.reciprocal())
                .withWeight(LONGEST)
                .withBand(new LinearBand(LONGEST.reciprocal(), LONGEST))
                .withEarlier(Map.of(FiscalYear.of(2560), LONGEST));
        assertThat(with(PMQA40, "7.1", Indicators.of(longest)).violations()).isEmpty();
    }

    @Test
    void aLongerNumberIsFoundWhereItStands() {
        Indicator indicator = Indicator.of(Direction.HIGHER_IS_BETTER, Fraction.ONE, Fraction.ONE);
        assertFound("target", indicator.withTarget(TOO_LONG));
        assertFound("actual", indicator.withActual(TOO_LONG.reciprocal()));
        assertFound("weight", indicator.withWeight(TOO_LONG));
        assertFound("band.from", indicator.withBand(new LinearBand(TOO_LONG, Fraction.ONE)));
        assertFound("band.to", indicator.withBand(new LinearBand(Fraction.ONE, TOO_LONG)));
        assertFound("earlier[\"2560\"]", indicator.withEarlier(Map.of(FiscalYear.of(2560), TOO_LONG)));
    }

    private static void assertFound(String place, Indicator indicator) {
        assertThat(with(PMQA40, "7.1", Indicators.of(indicator)).violations())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("too-many-digits");
                    assertThat(finding.place())
                            .hasToString("categories[\"7\"].criteria[\"7.1\"].indicators[0]." + place);
                    assertThat(finding.allowed()).isEqualTo("100");
                });
    }

    @Test
    void targetsTogetherMayHave2000Digits() {
        List<Indicator> indicators = unlikeTargets(42, 50);
        assertThat(with(PMQA40, "7.1", new Indicators(indicators.subList(0, 39)))
                        .violations())
                .isEmpty();
        assertThat(with(PMQA40, "7.1", new Indicators(indicators)).violations())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("too-many-digits-together");
                    assertThat(finding.place()).hasToString("categories[\"7\"].criteria[\"7.1\"].indicators");
                    assertThat(finding.allowed()).isEqualTo("2000");
                    assertThat(Integer.parseInt(finding.found())).isBetween(2_001, 2_100);
                });
    }

    @Test
    void allCriteriaCountTogetherAndTheOneThatIsTooMuchIsFoundOnce() {
        List<Indicator> indicators = unlikeTargets(63, 50);
        Assessment assessment = with(
                PMQA40,
                CriterionAssessment.of("7.1", new Indicators(indicators.subList(0, 21))),
                CriterionAssessment.of("7.3", new Indicators(indicators.subList(21, 42))),
                CriterionAssessment.of("7.4", new Indicators(indicators.subList(42, 63))));
        assertThat(assessment.violations())
                .extracting(finding -> finding.code() + " " + finding.place().toPointer())
                .containsExactly("too-many-digits-together /categories/7/criteria/7.3/indicators");
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "98.5", "1200000", "0.001"})
    void theSameTargetCountsOnce(String target) {
        Indicator indicator = Assessments.indicator(target, "57.3");
        Indicators many = new Indicators(Collections.nCopies(10_000, indicator));
        assertThat(with(PMQA40, "7.1", many).violations()).isEmpty();
    }

    @Test
    void everyNumberUpTo1000MayBeATarget() {
        List<Indicator> indicators = new ArrayList<>();
        for (int target = 1; target <= 1_000; target++) {
            indicators.add(Assessments.indicator(Integer.toString(target), "57.3"));
        }
        assertThat(with(PMQA40, "7.1", new Indicators(indicators)).violations()).isEmpty();
    }

    @Test
    void weightsAndBandsCountToo() {
        List<Indicator> targets = unlikeTargets(42, 50);
        List<Indicator> weighted = new ArrayList<>();
        List<Indicator> banded = new ArrayList<>();
        List<Indicator> measured = new ArrayList<>();
        for (Indicator indicator : targets) {
            Fraction number = Objects.requireNonNull(indicator.target());
            Indicator plain = Assessments.indicator("80", "57.3");
            weighted.add(plain.withWeight(number.reciprocal()));
            banded.add(plain.withBand(new LinearBand(number.reciprocal(), Fraction.ONE)));
            measured.add(plain.withActual(number.reciprocal()));
        }
        for (List<Indicator> indicators : List.of(weighted, banded, measured)) {
            assertThat(with(PMQA40, "7.1", new Indicators(indicators)).violations())
                    .extracting(Finding::code)
                    .containsExactly("too-many-digits-together");
            // Half of them are half as long, unless they count twice.
            List<Indicator> few = indicators.subList(0, 15);
            assertThat(with(PMQA40, "7.1", new Indicators(few)).violations()).isEmpty();
        }
    }

    @Test
    void aTargetThatIsNotUsedDoesNotCount() {
        List<Indicator> byValue = unlikeTargets(60, 50).stream()
                .map(indicator -> indicator.withBand(LinearBand.ofValues(0, 4)))
                .toList();
        assertThat(with(PMQA40, "7.1", new Indicators(byValue)).violations()).isEmpty();
    }
}
