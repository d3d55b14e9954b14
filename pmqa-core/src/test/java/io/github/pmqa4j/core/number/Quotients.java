package io.github.pmqa4j.core.number;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Numbers of every size, most of them where a representation changes: at int, long and beyond. */
class Quotients extends DomainContextBase {
    private static final List<Long> EDGES = List.of(
            0L,
            (long) Integer.MAX_VALUE,
            (long) Integer.MIN_VALUE,
            1L << 32,
            1_000_000_000L,
            Long.MAX_VALUE / 100,
            Long.MIN_VALUE / 100,
            Long.MAX_VALUE / 2,
            Long.MIN_VALUE / 2,
            Long.MAX_VALUE,
            Long.MIN_VALUE);

    @Provide
    Arbitrary<Quotient> quotients() {
        Arbitrary<BigInteger> denominators = wholeNumbers().filter(d -> d.signum() != 0);
        return Combinators.combine(wholeNumbers(), denominators)
                .as(Quotient::new)
                .withoutEdgeCases();
    }

    static Arbitrary<BigInteger> wholeNumbers() {
        Arbitrary<BigInteger> huge =
                Arbitraries.bigIntegers().between(BigInteger.TWO.pow(200).negate(), BigInteger.TWO.pow(200));
        return Arbitraries.frequencyOf(Tuple.of(5, longs().map(BigInteger::valueOf)), Tuple.of(1, huge))
                .withoutEdgeCases();
    }

    /** Any long, with a liking for the small ones and for those near the edges; a sum that overflows wraps around. */
    static Arbitrary<Long> longs() {
        Arbitrary<Long> edges = Combinators.combine(
                        Arbitraries.of(EDGES), Arbitraries.longs().between(-3, 3))
                .as(Long::sum);
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.longs().between(-20, 20)),
                        Tuple.of(2, Arbitraries.longs().between(-50_000, 50_000)),
                        Tuple.of(3, edges),
                        Tuple.of(1, Arbitraries.longs()))
                .withoutEdgeCases();
    }
}
