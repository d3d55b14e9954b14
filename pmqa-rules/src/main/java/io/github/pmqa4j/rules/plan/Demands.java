package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Finds all that a condition asks for, where it stays met when any of several whole numbers rises: the least demands, of which
 * everything that meets the condition meets at least one, and which no smaller ones replace.
 *
 * <p>A floor for each category and a limit for the total are one demand; "any five of seven categories at 400" are 21. What lies
 * below none of the demands so far is kept as its greatest elements. One of them that meets the condition leads to a new
 * demand, number by number as low as the condition allows; one that does not is done with, and so is all below it. One instance
 * serves one search.
 */
final class Demands {
    /** The most demands, and greatest elements beside them, that are looked at. */
    static final int MOST = 2_000;

    private final Predicate<List<Fraction>> condition;
    private final List<List<Fraction>> found = new ArrayList<>();
    private final List<List<Fraction>> refused = new ArrayList<>();
    private List<List<Fraction>> open;

    /**
     * Makes a search.
     *
     * @param most the greatest numbers there are, which meet the condition
     */
    Demands(List<Fraction> most, Predicate<List<Fraction>> condition) {
        this.condition = condition;
        open = List.of(most);
    }

    List<List<Fraction>> all() {
        while (!open.isEmpty()) {
            if (found.size() + refused.size() + open.size() > MOST) {
                throw new PlanTooLargeException(String.format(
                        Locale.ROOT, "tiers may tie categories together in at most %s ways, but there are more", MOST));
            }
            List<Fraction> greatest = open.get(0);
            if (condition.test(greatest)) {
                List<Fraction> demand = lowered(greatest);
                found.add(demand);
                open = without(demand);
            } else {
                refused.add(greatest);
                open = open.subList(1, open.size());
            }
        }
        return found;
    }

    private List<Fraction> lowered(List<Fraction> greatest) {
        List<Fraction> demand = new ArrayList<>(greatest);
        for (int i = 0; i < demand.size(); i++) {
            int at = i;
            demand.set(i, Units.least(Fraction.ZERO, greatest.get(i), number -> {
                demand.set(at, number);
                return condition.test(demand);
            }));
        }
        return demand;
    }

    // What is at or above a new demand falls below it in one number or another.
    private List<List<Fraction>> without(List<Fraction> demand) {
        List<List<Fraction>> next = new ArrayList<>();
        List<List<Fraction>> fallen = new ArrayList<>();
        for (List<Fraction> greatest : open) {
            if (isAtLeast(greatest, demand)) {
                fallen.add(greatest);
            } else {
                next.add(greatest);
            }
        }
        for (List<Fraction> greatest : fallen) {
            for (int i = 0; i < demand.size(); i++) {
                if (demand.get(i).signum() > 0) {
                    List<Fraction> below = new ArrayList<>(greatest);
                    below.set(i, demand.get(i).minus(Fraction.ONE));
                    if (isNew(below, next) && isNew(below, refused)) {
                        next.removeIf(one -> isAtLeast(below, one));
                        next.add(below);
                    }
                }
            }
        }
        return next;
    }

    private static boolean isNew(List<Fraction> numbers, List<List<Fraction>> known) {
        return known.stream().noneMatch(one -> isAtLeast(one, numbers));
    }

    private static boolean isAtLeast(List<Fraction> numbers, List<Fraction> others) {
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i).compareTo(others.get(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
