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

/** Tries all numbers of steps of all criteria, scores each assessment as a whole, and takes the best by the documented order. */
final class BruteForce {
    private final SmallCase given;
    private final List<String> criteria = new ArrayList<>();
    private final List<List<Evidence>> evidence = new ArrayList<>();
    private final List<List<Fraction>> costs = new ArrayList<>();

    BruteForce(SmallCase given) {
        this.given = given;
        for (Category category : given.assessment.framework().categories()) {
            for (Criterion criterion : category.criteria()) {
                follow(category, criterion);
            }
        }
    }

    /** What was tried: numbers of steps by criterion, their cost and their result. */
    record Tried(List<Integer> counts, Fraction cost, AssessmentResult result) {}

    int combinations() {
        return evidence.stream().mapToInt(List::size).reduce(1, (a, b) -> a * b);
    }

    Map<String, Integer> counts(Tried tried) {
        Map<String, Integer> counts = new HashMap<>();
        for (int k = 0; k < criteria.size(); k++) {
            if (tried.counts().get(k) > 0) {
                counts.put(criteria.get(k), tried.counts().get(k));
            }
        }
        return counts;
    }

    Tried everything() {
        return tried(evidence.stream().map(List::size).map(size -> size - 1).toList());
    }

    Optional<Tried> best() {
        List<Tried> met = new ArrayList<>();
        collect(new ArrayList<>(), met);
        return met.stream().min(order());
    }

    private void collect(List<Integer> counts, List<Tried> met) {
        if (counts.size() == criteria.size()) {
            Tried tried = tried(List.copyOf(counts));
            if (given.targets.stream().allMatch(target -> target.isMetBy(tried.result()))) {
                met.add(tried);
            }
            return;
        }
        for (int count = 0; count < evidence.get(counts.size()).size(); count++) {
            counts.add(count);
            collect(counts, met);
            counts.remove(counts.size() - 1);
        }
    }

    private Tried tried(List<Integer> counts) {
        Map<String, Evidence> changed = new HashMap<>();
        Fraction cost = Fraction.ZERO;
        for (int k = 0; k < counts.size(); k++) {
            int count = counts.get(k);
            cost = cost.plus(costs.get(k).subList(0, count).stream().reduce(Fraction.ZERO, Fraction::plus));
            if (count > 0) {
                changed.put(criteria.get(k), evidence.get(k).get(count));
            }
        }
        List<CategoryAssessment> entries = new ArrayList<>();
        for (Category category : given.assessment.framework().categories()) {
            Optional<CategoryAssessment> old = entry(category);
            if (old.isPresent() && old.get().score() != null) {
                entries.add(old.get());
                continue;
            }
            List<CriterionAssessment> own = new ArrayList<>();
            for (Criterion criterion : category.criteria()) {
                own.add(CriterionAssessment.of(
                        criterion.id(), changed.getOrDefault(criterion.id(), evidence(old, criterion))));
            }
            entries.add(CategoryAssessment.of(category.id(), own));
        }
        return new Tried(counts, cost, given.scorer.score(given.assessment.withCategories(entries)));
    }

    private void follow(Category category, Criterion criterion) {
        Optional<CategoryAssessment> entry = entry(category);
        if (entry.isPresent() && entry.get().score() != null) {
            return;
        }
        List<Evidence> all = new ArrayList<>(List.of(evidence(entry, criterion)));
        List<Fraction> prices = new ArrayList<>();
        boolean more = true;
        while (more) {
            int before = all.size();
            advance(criterion, all, prices);
            more = all.size() > before;
        }
        criteria.add(criterion.id());
        evidence.add(all);
        costs.add(prices);
    }

    private void advance(Criterion criterion, List<Evidence> all, List<Fraction> prices) {
        Evidence last = all.get(all.size() - 1);
        if (last instanceof Checklist checklist) {
            for (MaturityTier tier : MaturityTier.values()) {
                Boxes boxes = checklist.boxes(tier);
                for (int box = 0; box < boxes.count(); box++) {
                    if (!boxes.isTicked(box)) {
                        all.add(checklist.with(tier, new Boxes(boxes.count(), boxes.ticks() | 1L << box)));
                        prices.add(given.cost.of(criterion, new TickBox(criterion.id(), tier, box + 1)));
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
                    prices.add(given.cost.of(criterion, new ReachTier(criterion.id(), tier, next)));
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
        Comparator<Tried> order = Comparator.comparing(Tried::cost)
                .thenComparing(tried -> exactTotal(tried.result()), Comparator.reverseOrder());
        for (int c = 0; c < given.assessment.framework().categories().size(); c++) {
            int at = c;
            order = order.thenComparing(
                    tried -> exactMean(tried.result().categories().get(at)), Comparator.reverseOrder());
        }
        for (int k = 0; k < criteria.size(); k++) {
            int at = k;
            order = order.thenComparing(tried -> tried.counts().get(at), Comparator.reverseOrder());
        }
        return order;
    }

    private Fraction exactTotal(AssessmentResult result) {
        ScoringModel model = given.scorer.model();
        Fraction sum = Fraction.ZERO;
        Fraction weights = Fraction.ZERO;
        for (CategoryResult category : result.categories()) {
            if (category.score() != null) {
                Fraction weight = model.weighting().weightOf(category.category());
                sum = sum.plus(category.score().exact().times(weight));
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
            if (criterion.score() != null) {
                Fraction weight = model.weighting().weightOf(category.category(), criterion.criterion());
                sum = sum.plus(criterion.score().exact().times(weight));
                weights = weights.plus(weight);
            }
        }
        return weights.signum() == 0 ? Fraction.ZERO : sum.dividedBy(weights);
    }
}
