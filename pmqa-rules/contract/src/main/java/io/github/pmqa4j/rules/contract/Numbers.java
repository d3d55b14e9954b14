package io.github.pmqa4j.rules.contract;

import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Generators of exact numbers. */
final class Numbers {
    private static final Fraction HAIR = Fraction.of(1, 1_000_000_007L);

    private Numbers() {}

    /** Numbers from 0 to a whole number: whole ones, decimals and quotients of odd denominators. */
    static Arbitrary<Fraction> upTo(long most) {
        return Arbitraries.oneOf(
                        Arbitraries.of(1L, 2L, 3L, 7L, 10L, 60L, 100L, 1000L),
                        Arbitraries.longs().between(1, 10_000))
                .flatMap(denominator ->
                        evenly(most * denominator).map(numerator -> Fraction.of(numerator, denominator)));
    }

    /** Decimals from 0 to a whole number. */
    static Arbitrary<Fraction> decimalsUpTo(long most, int decimals) {
        return Arbitraries.oneOf(
                evenly(most).map(Fraction::of),
                evenly(most * Fraction.ofDecimal(1, decimals).longDenominator())
                        .map(unscaled -> Fraction.ofDecimal(unscaled, decimals)));
    }

    // Left to itself, jqwik prefers numbers near 0, and would hardly see the upper half of a scale.
    private static Arbitrary<Long> evenly(long most) {
        return Arbitraries.longs().between(0, most).withDistribution(RandomDistribution.uniform());
    }

    /** Numbers above 0: small whole ones, quotients, and huge and tiny ones. */
    static Arbitrary<Fraction> weights() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(1, 12).map(Fraction::of)),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        Arbitraries.longs().between(1, 500),
                                        Arbitraries.longs().between(1, 60))
                                .as(Fraction::of)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.longs().between(1, Long.MAX_VALUE),
                                        Arbitraries.longs().between(1, Long.MAX_VALUE))
                                .as(Fraction::of)));
    }

    /** Two numbers in [0, most], the first at most the second; often next to each other, around a limit or at an end. */
    static Arbitrary<Ascending> ascending(long most, List<Fraction> limits) {
        Fraction end = Fraction.of(most);
        List<Fraction> special = new ArrayList<>(List.of(Fraction.ZERO, HAIR, end.minus(HAIR), end));
        for (Fraction limit : limits) {
            for (Fraction near : List.of(limit.minus(HAIR), limit, limit.plus(HAIR))) {
                if (near.signum() >= 0 && near.compareTo(end) <= 0) {
                    special.add(near);
                }
            }
        }
        Arbitrary<Fraction> any =
                Arbitraries.frequencyOf(Tuple.of(4, upTo(most)), Tuple.of(1, Arbitraries.of(special)));
        Arbitrary<Ascending> apart = Combinators.combine(any, any).as(Ascending::of);
        Arbitrary<Ascending> close = any.map(one -> {
            Fraction above = one.plus(Fraction.of(1, 3));
            return Ascending.of(one, above.compareTo(end) > 0 ? end : above);
        });
        // The ends and the surroundings of limits are among the values; jqwik's own edge cases would crowd out the
        // rest.
        return Arbitraries.oneOf(apart, close).withoutEdgeCases();
    }
}
