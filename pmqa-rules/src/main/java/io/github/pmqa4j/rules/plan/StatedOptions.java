package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.internal.Stages;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The options of a category whose score is stated: every score in the framework's decimals from there to the top. If the model
 * rounds categories more coarsely, only the least stated score of each rounded one counts.
 */
final class StatedOptions {
    /** The most scores that are looked at one by one. */
    static final int MOST_SCORES = Frontier.MOST_POINTS;

    private final Category category;
    private final @Nullable Rounding rounding;
    private final Fraction perPoint;
    private final Fraction stated;
    private final Fraction top;
    private final Fraction price;
    private final Fraction perScore;
    private final Stairs stairs;

    /**
     * Finds the options.
     *
     * @param rounding how the model rounds the category
     * @param perPoint how many of the framework's last decimal make a point
     * @param score the stated score
     * @param top the greatest score
     * @param price the cost of the framework's last decimal, a whole number
     */
    StatedOptions(
            Category category,
            @Nullable Rounding rounding,
            Fraction perPoint,
            Fraction score,
            Fraction top,
            Fraction price) {
        this.category = category;
        this.rounding = rounding;
        this.perPoint = perPoint;
        stated = score.times(perPoint);
        this.top = top.times(perPoint);
        this.price = price;
        perScore = perScore(rounding, perPoint);
        stairs = stairs();
    }

    /** Returns a number that makes scores whole when they are multiplied by it, given one for them before they are rounded. */
    static Fraction perScore(@Nullable Rounding rounding, Fraction perExact) {
        return rounding == null
                ? perExact
                : Fraction.ofDecimal(1, rounding.decimals()).reciprocal();
    }

    /** Returns the options without those that raise the score by more than the cap; null for no cap. */
    CategoryOptions within(@Nullable Fraction cap) {
        long size = stairs.size();
        if (cap != null) {
            Fraction above = WholeUnits.down(cap.times(perScore)).plus(Fraction.ONE);
            size = stairs.first(stairs.gain(0).plus(above.dividedBy(perScore)));
        }
        return new CategoryOptions(category, stairs.until(size), perScore, null);
    }

    private Stairs stairs() {
        Fraction start = score(stated);
        Stairs.Run stay = new Stairs.Run(Fraction.ZERO, start, Fraction.ONE, Fraction.ONE, 1);
        if (start.compareTo(score(top)) >= 0) {
            return new Stairs(List.of(stay));
        }
        Fraction step = perScore.compareTo(perPoint) < 0 ? perScore.reciprocal() : perPoint.reciprocal();
        Fraction costStep = price.times(step).times(perPoint);
        Fraction next = lowest(start.plus(step));
        Fraction cost = price.times(next.minus(stated));
        Fraction first = score(next);
        long count = Stairs.ceiling(score(top).minus(first).dividedBy(step)) + 1;
        boolean uneven =
                rounding != null && rounding.mode() == RoundingMode.HALF_EVEN && perScore.compareTo(perPoint) < 0;
        List<Stairs.Run> runs = new ArrayList<>();
        if (!uneven && cost.equals(costStep)) {
            runs.add(new Stairs.Run(Fraction.ZERO, start, costStep, step, count + 1));
        } else {
            // The first rise may take fewer points than the later ones.
            runs.add(stay);
            if (uneven) {
                runs.addAll(oneByOne(first, step, count));
            } else {
                runs.add(new Stairs.Run(cost, first, costStep, step, count));
            }
        }
        return new Stairs(runs);
    }

    // Half even takes some scores earlier than others.
    private List<Stairs.Run> oneByOne(Fraction first, Fraction step, long count) {
        if (count > MOST_SCORES) {
            throw new PlanTooLargeException(String.format(
                    Locale.ROOT,
                    "a category that is rounded half even may have at most %s scores, but has %s",
                    MOST_SCORES,
                    count));
        }
        List<Stairs.Run> runs = new ArrayList<>();
        for (long k = 0; k < count; k++) {
            Fraction score = first.plus(step.times(k));
            runs.add(new Stairs.Run(price.times(lowest(score).minus(stated)), score, Fraction.ONE, Fraction.ONE, 1));
        }
        return runs;
    }

    private Fraction lowest(Fraction score) {
        return WholeUnits.least(stated, top, unit -> score(unit).compareTo(score) >= 0);
    }

    private Fraction score(Fraction units) {
        return Stages.apply(rounding, units.dividedBy(perPoint));
    }
}
