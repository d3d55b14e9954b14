package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import io.github.pmqa4j.rules.scoring.CriterionResult;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tries all numbers of steps of all criteria and all stated scores up to the top, scores each assessment as a whole, and takes the
 * best by the documented order.
 */
final class BruteForce {
    private final SmallCase given;
    private final boolean onlyStated;
    private final List<Way> ways = new ArrayList<>();

    BruteForce(SmallCase given) {
        this.given = given;
        List<CategoryAssessment> entries = given.assessment.categories();
        onlyStated = !entries.isEmpty() && entries.stream().allMatch(entry -> entry.score() != null);
        for (Category category : given.assessment.framework().categories()) {
            Optional<CategoryAssessment> entry = entry(category);
            boolean gap = onlyStated && entry.isEmpty() && given.scorer.model().missing() == MissingPolicy.ZERO;
            if (gap || (entry.isPresent() && entry.get().score() != null)) {
                ways.add(points(category, entry.map(CategoryAssessment::score).orElse(Fraction.ZERO)));
            } else if (!onlyStated) {
                for (Criterion criterion : category.criteria()) {
                    ways.add(steps(category, criterion));
                }
            }
        }
    }

    /** All that a criterion, or a stated score, can become, and the cost of each since the first. */
    private record Way(
            Category category, String id, List<Evidence> evidence, List<Fraction> scores, List<Fraction> costs) {
        boolean isStated() {
            return evidence.isEmpty();
        }
    }

    /** What was tried: numbers of steps, or of points in the last decimal, their cost and their result. */
    record Tried(List<Integer> counts, Fraction cost, AssessmentResult result) {}

    long combinations() {
        return ways.stream().mapToLong(way -> way.costs.size()).reduce(1, Math::multiplyExact);
    }

    /** Returns what a plan does, by the id of a criterion or a category: its number of steps or its points. */
    Map<String, Fraction> amounts(Tried tried) {
        Map<String, Fraction> amounts = new HashMap<>();
        for (int k = 0; k < ways.size(); k++) {
            int count = tried.counts().get(k);
            Way way = ways.get(k);
            if (count > 0) {
                amounts.put(
                        way.id, way.isStated() ? way.scores.get(count).minus(way.scores.get(0)) : Fraction.of(count));
            }
        }
        return amounts;
    }

    Tried everything() {
        return tried(ways.stream().map(way -> way.costs.size() - 1).toList());
    }

    /** Returns those of the cheapest that are best, by all that is documented. */
    List<Tried> best(List<Tried> cheapest) {
        Comparator<Tried> order = order();
        return cheapest.stream()
                .filter(tried -> order.compare(tried, cheapest.get(0)) == 0)
                .toList();
    }

    /** Returns all that meets the targets at the least cost, the best first. */
    List<Tried> cheapest() {
        List<Tried> met = new ArrayList<>();
        collect(new ArrayList<>(), met);
        Optional<Fraction> least = met.stream().map(Tried::cost).min(Comparator.naturalOrder());
        return met.stream()
                .filter(tried -> tried.cost().equals(least.orElseThrow()))
                .sorted(order())
                .toList();
    }

    private void collect(List<Integer> counts, List<Tried> met) {
        if (counts.size() == ways.size()) {
            Tried tried = tried(List.copyOf(counts));
            if (given.targets.stream().allMatch(target -> target.isMetBy(tried.result()))) {
                met.add(tried);
            }
            return;
        }
        for (int count = 0; count < ways.get(counts.size()).costs.size(); count++) {
            counts.add(count);
            collect(counts, met);
            counts.remove(counts.size() - 1);
        }
    }

    private Tried tried(List<Integer> counts) {
        Map<String, Evidence> evidence = new HashMap<>();
        Map<String, Fraction> scores = new HashMap<>();
        Fraction cost = Fraction.ZERO;
        for (int k = 0; k < counts.size(); k++) {
            Way way = ways.get(k);
            int count = counts.get(k);
            cost = cost.plus(way.costs.get(count));
            if (way.isStated() && (count > 0 || entry(way.category).isPresent())) {
                scores.put(way.id, way.scores.get(count));
            } else if (count > 0) {
                evidence.put(way.id, way.evidence.get(count));
            }
        }
        List<CategoryAssessment> entries = new ArrayList<>();
        for (Category category : given.assessment.framework().categories()) {
            Fraction score = scores.get(category.id());
            if (score != null) {
                entries.add(CategoryAssessment.stated(category.id(), score));
            } else if (!onlyStated) {
                List<CriterionAssessment> own = new ArrayList<>();
                for (Criterion criterion : category.criteria()) {
                    own.add(CriterionAssessment.of(
                            criterion.id(),
                            evidence.getOrDefault(criterion.id(), evidence(entry(category), criterion))));
                }
                entries.add(CategoryAssessment.of(category.id(), own));
            }
        }
        return new Tried(counts, cost, given.scorer.score(given.assessment.withCategories(entries)));
    }

    private Way points(Category category, Fraction stated) {
        Fraction unit = Fraction.ofDecimal(1, given.assessment.framework().decimals());
        Fraction top = Fraction.of(given.assessment.framework().top());
        List<Fraction> scores = new ArrayList<>();
        List<Fraction> costs = new ArrayList<>();
        for (Fraction score = stated; score.compareTo(top) <= 0; score = score.plus(unit)) {
            scores.add(score);
            costs.add(given.cost.ofPoint(category).times(score.minus(stated)));
        }
        return new Way(category, category.id(), List.of(), scores, costs);
    }

    private Way steps(Category category, Criterion criterion) {
        List<Evidence> all = new ArrayList<>(List.of(evidence(entry(category), criterion)));
        List<Fraction> prices = new ArrayList<>();
        boolean more = true;
        while (more) {
            int before = all.size();
            advance(criterion, all, prices);
            more = all.size() > before;
        }
        List<Fraction> costs = new ArrayList<>(List.of(Fraction.ZERO));
        prices.forEach(price -> costs.add(costs.get(costs.size() - 1).plus(price)));
        return new Way(category, criterion.id(), all, List.of(), costs);
    }

    private void advance(Criterion criterion, List<Evidence> all, List<Fraction> prices) {
        Evidence last = all.get(all.size() - 1);
        if (last instanceof Checklist checklist) {
            for (MaturityTier tier : MaturityTier.values()) {
                Boxes boxes = checklist.boxes(tier);
                for (int box = 0; box < boxes.count(); box++) {
                    if (!boxes.isTicked(box)) {
                        all.add(checklist.with(tier, new Boxes(boxes.count(), boxes.ticks() | 1L << box)));
                        prices.add(given.cost.of(criterion, new Step.TickBox(criterion.id(), tier, box + 1)));
                        return;
                    }
                }
            }
            return;
        }
        boolean gap = last instanceof NotAssessed && given.scorer.model().missing() == MissingPolicy.ZERO;
        if (last instanceof DirectScore || gap) {
            Fraction score = last instanceof DirectScore direct ? direct.value() : Fraction.ZERO;
            long perPoint =
                    List.of(1L, 10L, 100L).get(given.assessment.framework().decimals());
            for (int fifths = 3; fifths <= 5; fifths++) {
                BigInteger[] parts = BigInteger.valueOf(
                                given.assessment.framework().top() * perPoint * fifths)
                        .divideAndRemainder(BigInteger.valueOf(5));
                long up = parts[0].longValue() + parts[1].signum();
                Fraction next = Fraction.of(up, perPoint);
                if (next.compareTo(score) > 0) {
                    all.add(new DirectScore(next));
                    MaturityTier tier = List.of(MaturityTier.values()).get(fifths - 3);
                    prices.add(given.cost.of(criterion, new Step.ReachTier(criterion.id(), tier, next)));
                    return;
                }
            }
        }
    }

    private Optional<CategoryAssessment> entry(Category category) {
        return given.assessment.categories().stream()
                .filter(one -> one.category().equals(category.id()))
                .findFirst();
    }

    private static Evidence evidence(Optional<CategoryAssessment> entry, Criterion criterion) {
        return entry.stream()
                .flatMap(one -> one.criteria().stream())
                .filter(one -> one.criterion().equals(criterion.id()))
                .map(CriterionAssessment::evidence)
                .findFirst()
                .orElse(new NotAssessed());
    }

    private Comparator<Tried> order() {
        AssessmentResult before = tried(ways.stream().map(way -> 0).toList()).result();
        String worst = given.scorer.model().bands().bands().get(0).id();
        Comparator<Tried> order = Comparator.<Tried, Long>comparing(tried -> tried.result().categories().stream()
                        .filter(category -> category.band()
                                .filter(band -> band.id().equals(worst))
                                .isPresent())
                        .count())
                .thenComparing(tried -> largestRise(before, tried.result()))
                .thenComparing(tried -> exactTotal(tried.result()), Comparator.reverseOrder());
        if (ways.stream().anyMatch(Way::isStated)) {
            return order;
        }
        for (int c = 0; c < given.assessment.framework().categories().size(); c++) {
            int at = c;
            order = order.thenComparing(
                    tried -> exactMean(tried.result().categories().get(at)), Comparator.reverseOrder());
        }
        for (int k = 0; k < ways.size(); k++) {
            int at = k;
            order = order.thenComparing(tried -> tried.counts().get(at), Comparator.reverseOrder());
        }
        return order;
    }

    // Of criteria, or of the categories whose scores are stated, as the model rounds them.
    private Fraction largestRise(AssessmentResult before, AssessmentResult after) {
        Fraction largest = Fraction.ZERO;
        for (Way way : ways) {
            Fraction rise = score(after, way).minus(score(before, way));
            largest = largest.compareTo(rise) < 0 ? rise : largest;
        }
        return largest;
    }

    private static Fraction score(AssessmentResult result, Way way) {
        CategoryResult category = result.category(way.category.id()).orElseThrow();
        if (way.isStated()) {
            return category.score().map(Figure::exact).orElse(Fraction.ZERO);
        }
        return category.criteria().stream()
                .filter(one -> one.criterion().id().equals(way.id))
                .flatMap(one -> one.score().stream())
                .map(Figure::exact)
                .findFirst()
                .orElse(Fraction.ZERO);
    }

    private Fraction exactTotal(AssessmentResult result) {
        ScoringModel model = given.scorer.model();
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (CategoryResult category : result.categories()) {
            if (category.score().isPresent()) {
                Fraction weight = model.weighting().weightOf(category.category());
                sum = sum.plus(category.score().get().exact().times(weight));
                weights = weights.plus(weight);
            }
        }
        return sum.dividedBy(weights);
    }

    private Fraction exactMean(CategoryResult category) {
        ScoringModel model = given.scorer.model();
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ONE.minus(Fraction.ONE);
        for (CriterionResult criterion : category.criteria()) {
            if (criterion.score().isPresent()) {
                Fraction weight = model.weighting().weightOf(category.category(), criterion.criterion());
                sum = sum.plus(criterion.score().get().exact().times(weight));
                weights = weights.plus(weight);
            }
        }
        return weights.signum() == 0 ? Fraction.ZERO : sum.dividedBy(weights);
    }
}
