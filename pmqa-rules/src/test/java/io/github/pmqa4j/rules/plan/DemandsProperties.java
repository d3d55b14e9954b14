package io.github.pmqa4j.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The least demands of a condition are the least elements among all that meet it. */
class DemandsProperties {
    @Property
    void allLeastElementsAreFoundAndNothingElse(@ForAll long seed) {
        Random random = new Random(seed);
        List<Fraction> scores = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            scores.add(Fraction.of(random.nextInt(5)));
        }
        Demand most = new Demand(scores, Fraction.of(random.nextInt(5)));
        List<Demand> grid = grid(most);
        List<Demand> limits = new ArrayList<>(List.of(most));
        for (int i = 0; i < random.nextInt(6); i++) {
            limits.add(grid.get(random.nextInt(grid.size())));
        }
        List<Demand> met = grid.stream().filter(one -> isAboveAny(one, limits)).toList();
        List<Demand> least = met.stream()
                .filter(one -> met.stream().noneMatch(other -> !other.equals(one) && one.isAtLeast(other)))
                .toList();
        assertThat(new Demands(most, demand -> isAboveAny(demand, limits)).all())
                .containsExactlyInAnyOrderElementsOf(least);
    }

    private static List<Demand> grid(Demand most) {
        List<Demand> grid = List.of(most);
        for (int i = 0; i < most.size(); i++) {
            List<Demand> more = new ArrayList<>();
            for (Demand one : grid) {
                for (long number = 0; number <= most.number(i).longNumerator(); number++) {
                    more.add(one.with(i, Fraction.of(number)));
                }
            }
            grid = more;
        }
        return grid;
    }

    private static boolean isAboveAny(Demand demand, List<Demand> limits) {
        return limits.stream().anyMatch(demand::isAtLeast);
    }
}
