package io.github.pmqa4j.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CommonDenominatorTest {
    @Property
    void itIsTheLeastCommonMultiple(@ForAll("numbers") List<BigInteger> numbers) {
        CommonDenominator inBig = new CommonDenominator(10_000);
        CommonDenominator inLongs = new CommonDenominator(10_000);
        BigInteger expected = BigInteger.ONE;
        for (BigInteger number : numbers) {
            inBig.add(number);
            if (number.bitLength() < Long.SIZE) {
                inLongs.add(number.longValue());
            } else {
                inLongs.add(number);
            }
            if (number.signum() != 0) {
                expected = expected.divide(expected.gcd(number)).multiply(number.abs());
            }
        }
        assertThat(inBig.value()).isEqualTo(expected);
        assertThat(inLongs.value()).isEqualTo(expected);
        assertThat(inBig.digits())
                .isBetween(expected.toString().length(), expected.toString().length() + 1);
    }

    @Provide
    Arbitrary<List<BigInteger>> numbers() {
        BigInteger huge = BigInteger.TEN.pow(30);
        Arbitrary<BigInteger> small =
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-100), BigInteger.valueOf(100));
        Arbitrary<BigInteger> edges = Arbitraries.of(1L << 31, (1L << 31) - 1, 1L << 32, Long.MAX_VALUE, -(1L << 31))
                .map(BigInteger::valueOf);
        Arbitrary<BigInteger> any = Arbitraries.bigIntegers().between(huge.negate(), huge);
        return Arbitraries.oneOf(small, edges, any).list().ofMaxSize(12);
    }

    @Test
    void itStopsGrowingWhenItIsTooLong() {
        CommonDenominator denominator = new CommonDenominator(3);
        denominator.add(997);
        assertThat(denominator.isTooLong()).isFalse();
        denominator.add(991);
        assertThat(denominator.isTooLong()).isTrue();
        assertThat(denominator.digits()).isEqualTo(7);
        denominator.add(BigInteger.TEN.pow(1_000));
        assertThat(denominator.digits()).isEqualTo(7);
    }
}
