package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best plan there is: cheapest, and of those that cost the same the one that {@link Planner} prefers.
 *
 * <p>One instance serves one search.
 */
final class PlanSearch {
    private final Goals goals;
    private final List<CriteriaOptions> criteria;
    private final List<StatedOptions> stated;
    private final List<Boolean> order;
    private final List<Fraction> weights;
    private final Fraction weightSum;
    private final Fraction perGain;
    private final List<CategoryOptions> all;
    private final List<Category> categories;
    private final Effort effort = new Effort();

    /**
     * Makes a search.
     *
     * @param order for each category that has a score, in the order of the framework, whether its score is stated
     */
    PlanSearch(
            ScoringModel model,
            Goals goals,
            List<CriteriaOptions> criteria,
            List<StatedOptions> stated,
            List<Boolean> order) {
        this.goals = goals;
        this.criteria = criteria;
        this.stated = stated;
        this.order = order;
        all = options(null);
        weights = all.stream()
                .map(options -> model.weighting().weightOf(options.category()))
                .toList();
        categories = all.stream().map(CategoryOptions::category).toList();
        weightSum = weights.stream().reduce(Fraction.ZERO, Fraction::plus);
        List<Fraction> units = new ArrayList<>();
        for (int c = 0; c < all.size(); c++) {
            units.add(weights.get(c).dividedBy(all.get(c).perScore()));
        }
        perGain = WholeUnits.perOne(units);
    }

    /**
     * What was found.
     *
     * @param options the options of each category
     * @param choices which of them it takes
     * @param alternatives whether other choices cost the same
     */
    record Found(List<CategoryOptions> options, List<Long> choices, boolean alternatives) {}

    /** Returns the best plan; empty if all steps there are do not meet the goals. */
    Optional<Found> solve() {
        List<Need> needs = needs();
        if (needs.isEmpty()) {
            return Optional.empty();
        }
        Stage cheapest = new Stage(all, needs, false);
        long[] best = cheapest.cheapest(null);
        if (best == null) {
            throw new IllegalStateException("the greatest choices meet the goals, and yet none were found");
        }
        if (!cheapest.hasOther(best) && !hasSecond(best)) {
            return Optional.of(found(all, best, false));
        }
        Stage fewestWorst = new Stage(all, needs, true);
        long[] few = fewestWorst.cheapest(null);
        if (few == null) {
            throw new IllegalStateException("a plan was found, and then was not");
        }
        Fraction limit = fewestWorst.search.cost(few);
        Fraction largest = Fraction.ZERO;
        for (int c = 0; c < few.length; c++) {
            Fraction rise = all.get(c).largestRise(few[c]);
            largest = largest.compareTo(rise) < 0 ? rise : largest;
        }
        Stage last = within(smallestRise(needs, limit, largest), needs);
        return Optional.of(found(last.options, last.greatest(limit), true));
    }

    private static Found found(List<CategoryOptions> options, long[] choices, boolean alternatives) {
        return new Found(options, Arrays.stream(choices).boxed().toList(), alternatives);
    }

    private List<CategoryOptions> options(@Nullable Fraction cap) {
        List<CategoryOptions> options = new ArrayList<>();
        int k = 0;
        int s = 0;
        for (boolean isStated : order) {
            options.add(
                    isStated ? stated.get(s++).within(cap) : criteria.get(k++).within(cap));
        }
        return options;
    }

    private Stage within(Fraction cap, List<Need> needs) {
        return new Stage(options(cap), needs, true);
    }

    /** Scores that categories need, and the gain of the total. */
    private record Need(List<Fraction> floors, Fraction gain) {}

    private List<Need> needs() {
        List<Fraction> last = new ArrayList<>();
        Fraction gain = Fraction.ZERO;
        for (int c = 0; c < all.size(); c++) {
            Stairs stairs = all.get(c).stairs();
            Fraction best = stairs.gain(stairs.size() - 1);
            last.add(best.times(all.get(c).perScore()));
            gain = gain.plus(best.times(weights.get(c)));
        }
        List<Need> needs = new ArrayList<>();
        for (Demand demand : new Demands(new Demand(last, gain.times(perGain)), this::isMet).all()) {
            needs.add(new Need(scores(demand.scores()), demand.gain()));
        }
        return needs;
    }

    // What the model says of a demand holds for all that meets it.
    private boolean isMet(Demand demand) {
        return isMet(demand.gain().dividedBy(perGain), scores(demand.scores()));
    }

    private boolean isMet(Fraction sum, List<Fraction> scores) {
        for (int c = 0; c < scores.size(); c++) {
            if (!goals.category(all.get(c).category(), scores.get(c))) {
                return false;
            }
        }
        return goals.total(sum.dividedBy(weightSum), categories, scores);
    }

    private List<Fraction> scores(List<Fraction> units) {
        List<Fraction> scores = new ArrayList<>();
        for (int c = 0; c < units.size(); c++) {
            scores.add(units.get(c).dividedBy(all.get(c).perScore()));
        }
        return scores;
    }

    // Other steps of a single category that cost the same and gain less, but enough. Any other plan of the same cost
    // whose
    // categories have the scores of other choices is found by these choices.
    private boolean hasSecond(long[] choices) {
        List<Fraction> scores = new ArrayList<>();
        for (int c = 0; c < choices.length; c++) {
            scores.add(all.get(c).stairs().gain(choices[c]));
        }
        for (int c = 0; c < choices.length; c++) {
            CategoryOptions.OfCriteria own = all.get(c).criteria();
            Optional<Fraction> second =
                    own == null ? Optional.empty() : own.seconds().get((int) choices[c]);
            if (second.isPresent()) {
                List<Fraction> changed = new ArrayList<>(scores);
                changed.set(c, second.get());
                Fraction sum = Fraction.ZERO;
                for (int k = 0; k < changed.size(); k++) {
                    sum = sum.plus(changed.get(k).times(weights.get(k)));
                }
                if (isMet(sum, changed)) {
                    return true;
                }
            }
        }
        return false;
    }

    // The least number such that steps that raise nothing by more are enough: first among the rises of criteria, then
    // between two of
    // these among those of stated scores.
    private Fraction smallestRise(List<Need> needs, Fraction limit, Fraction known) {
        SortedSet<Fraction> rises = new TreeSet<>();
        criteria.forEach(one -> rises.addAll(one.rises()));
        List<Fraction> smaller = List.copyOf(rises.headSet(known));
        int low = 0;
        int high = smaller.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (within(smaller.get(middle), needs).isPossible(limit)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Fraction most = high == smaller.size() ? known : smaller.get(high);
        Fraction least = high == 0 ? Fraction.ZERO : smaller.get(high - 1);
        if (stated.isEmpty()) {
            return most;
        }
        Fraction perRise = WholeUnits.perOne(all.stream()
                .filter(CategoryOptions::isStated)
                .map(options -> options.perScore().reciprocal())
                .toList());
        Fraction rise = WholeUnits.least(
                        WholeUnits.down(least.times(perRise)),
                        WholeUnits.up(most.times(perRise)),
                        units -> within(units.dividedBy(perRise), needs).isPossible(limit))
                .dividedBy(perRise);
        return rise.compareTo(most) < 0 ? rise : most;
    }

    /** The options under a cap of rises, with costs that count categories in the worst band or do not. */
    private final class Stage {
        private final List<CategoryOptions> options;
        private final OptionSearch search;
        private final List<long[]> from = new ArrayList<>();
        private final List<Fraction> gains = new ArrayList<>();
        private final long[] to;

        /**
         * Makes a stage.
         *
         * @param worst whether a category in the worst band costs 1 more; any other cost is then multiplied by more than there are
         *     categories, so that no number of these outweighs it
         */
        Stage(List<CategoryOptions> options, List<Need> needs, boolean worst) {
            this.options = options;
            Fraction factor = worst ? Fraction.of(options.size() + 1L) : Fraction.ONE;
            List<Stairs> parts = new ArrayList<>();
            to = new long[options.size()];
            for (int c = 0; c < to.length; c++) {
                CategoryOptions own = options.get(c);
                Stairs part = own.stairs().scaled(factor, weights.get(c).times(perGain));
                parts.add(worst ? part.surcharged(countOfWorst(own)) : part);
                to[c] = part.size() - 1;
            }
            for (Need need : needs) {
                long[] first = new long[to.length];
                for (int c = 0; c < first.length; c++) {
                    first[c] = options.get(c).stairs().first(need.floors.get(c));
                }
                from.add(first);
                gains.add(need.gain);
            }
            search = new OptionSearch(parts, c -> options.get(c).isStated(), effort);
        }

        private long countOfWorst(CategoryOptions own) {
            Category category = own.category();
            long low = 0;
            long high = own.stairs().size();
            while (low < high) {
                long middle = (low + high) >>> 1;
                if (goals.isWorst(category, own.stairs().gain(middle))) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        long @Nullable [] cheapest(@Nullable Fraction limit) {
            long[] best = null;
            Fraction most = limit;
            for (int d = 0; d < from.size(); d++) {
                long[] found = search.cheapest(from.get(d), to, gains.get(d), most);
                if (found != null) {
                    best = found;
                    most = search.cost(found).minus(Fraction.ONE);
                }
            }
            return best;
        }

        boolean isPossible(Fraction limit) {
            for (int d = 0; d < from.size(); d++) {
                if (search.any(from.get(d), to, gains.get(d), limit) != null) {
                    return true;
                }
            }
            return false;
        }

        /** Says whether there are other choices for no higher cost. */
        boolean hasOther(long[] choices) {
            Fraction limit = search.cost(choices);
            for (int d = 0; d < from.size(); d++) {
                for (int c = 0; c < choices.length; c++) {
                    long[] above = from.get(d).clone();
                    above[c] = Math.max(above[c], choices[c] + 1);
                    long[] below = to.clone();
                    below[c] = Math.min(below[c], choices[c] - 1);
                    if (search.any(above, to, gains.get(d), limit) != null
                            || search.any(from.get(d), below, gains.get(d), limit) != null) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** Returns choices of the greatest gain among those that cost the least. */
        long[] greatest(Fraction least) {
            long[] best = null;
            for (int d = 0; d < from.size(); d++) {
                long[] found = search.greatest(from.get(d), to, gains.get(d), least);
                best = found != null && (best == null || isBefore(found, best)) ? found : best;
            }
            if (best == null) {
                throw new IllegalStateException("a plan was found, and then was not");
            }
            return best;
        }

        private boolean isBefore(long[] choices, long[] others) {
            int byGain = search.gain(choices).compareTo(search.gain(others));
            for (int c = 0; c < choices.length && byGain == 0; c++) {
                byGain = Long.compare(choices[c], others[c]);
            }
            return byGain > 0;
        }
    }
}
