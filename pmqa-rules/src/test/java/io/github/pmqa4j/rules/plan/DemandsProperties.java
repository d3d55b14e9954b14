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
        List<Fraction> most = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            most.add(Fraction.of(random.nextInt(5)));
        }
        List<List<Fraction>> grid = grid(most);
        List<List<Fraction>> limits = new ArrayList<>(List.of(most));
        for (int i = 0; i < random.nextInt(6); i++) {
            limits.add(grid.get(random.nextInt(grid.size())));
        }
        List<List<Fraction>> met =
                grid.stream().filter(one -> isAboveAny(one, limits)).toList();
        List<List<Fraction>> least = met.stream()
                .filter(one -> met.stream().noneMatch(other -> !other.equals(one) && isAbove(one, other)))
                .toList();
        assertThat(new Demands(most, numbers -> isAboveAny(numbers, limits)).all())
                .containsExactlyInAnyOrderElementsOf(least);
    }

    private static List<List<Fraction>> grid(List<Fraction> most) {
        List<List<Fraction>> grid = new ArrayList<>(List.of(List.of()));
        for (Fraction greatest : most) {
            List<List<Fraction>> longer = new ArrayList<>();
            for (List<Fraction> one : grid) {
                for (long number = 0; number <= greatest.longNumerator(); number++) {
                    List<Fraction> more = new ArrayList<>(one);
                    more.add(Fraction.of(number));
                    longer.add(more);
                }
            }
            grid = longer;
        }
        return grid;
    }

    private static boolean isAboveAny(List<Fraction> numbers, List<List<Fraction>> limits) {
        return limits.stream().anyMatch(limit -> isAbove(numbers, limit));
    }

    private static boolean isAbove(List<Fraction> numbers, List<Fraction> others) {
        boolean above = true;
        for (int i = 0; i < numbers.size(); i++) {
            above &= numbers.get(i).compareTo(others.get(i)) >= 0;
        }
        return above;
    }
}
