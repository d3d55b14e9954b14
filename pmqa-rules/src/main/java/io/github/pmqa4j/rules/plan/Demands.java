package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Finds all that a condition asks for, if it stays met when any of several whole numbers rises: the least demands, of which
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

    private final Predicate<Demand> condition;
    private final List<Demand> found = new ArrayList<>();
    private final List<Demand> refused = new ArrayList<>();
    private List<Demand> open;

    /**
     * Makes a search.
     *
     * @param most the greatest numbers there are
     */
    Demands(Demand most, Predicate<Demand> condition) {
        this.condition = condition;
        open = List.of(most);
    }

    /** Returns the least demands; none if even the greatest numbers do not meet the condition. */
    List<Demand> all() {
        while (!open.isEmpty()) {
            if (found.size() + refused.size() + open.size() > MOST) {
                throw new PlanTooLargeException(String.format(
                        Locale.ROOT, "tiers may tie categories together in at most %s ways, but there are more", MOST));
            }
            Demand greatest = open.get(0);
            if (condition.test(greatest)) {
                Demand demand = lowered(greatest);
                found.add(demand);
                open = without(demand);
            } else {
                refused.add(greatest);
                open = open.subList(1, open.size());
            }
        }
        return found;
    }

    private Demand lowered(Demand greatest) {
        Demand demand = greatest;
        for (int i = 0; i < demand.size(); i++) {
            int at = i;
            Demand now = demand;
            demand = now.with(
                    at,
                    WholeUnits.least(Fraction.ZERO, now.number(at), number -> condition.test(now.with(at, number))));
        }
        return demand;
    }

    // What is at or above a new demand falls below it in one number or another.
    private List<Demand> without(Demand demand) {
        List<Demand> next = new ArrayList<>();
        List<Demand> fallen = new ArrayList<>();
        for (Demand greatest : open) {
            if (greatest.isAtLeast(demand)) {
                fallen.add(greatest);
            } else {
                next.add(greatest);
            }
        }
        for (Demand greatest : fallen) {
            for (int i = 0; i < demand.size(); i++) {
                if (demand.number(i).signum() > 0) {
                    Demand below = greatest.with(i, demand.number(i).minus(Fraction.ONE));
                    if (isNew(below, next) && isNew(below, refused)) {
                        next.removeIf(below::isAtLeast);
                        next.add(below);
                    }
                }
            }
        }
        return next;
    }

    private static boolean isNew(Demand demand, List<Demand> known) {
        return known.stream().noneMatch(one -> one.isAtLeast(demand));
    }
}
