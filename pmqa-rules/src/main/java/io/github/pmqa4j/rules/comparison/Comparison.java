package io.github.pmqa4j.rules.comparison;

import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import io.github.pmqa4j.rules.scoring.CriterionResult;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two results side by side: of two sources, of two years, or of two organizations.
 *
 * <p>A gap is the second side minus the first, so it is negative where the first side rates higher: for the reference report,
 * self first and assessor second, the total's gap is -185.72 and the level's -1.48 (exactly -1.4857...). Comparing a result with
 * itself gives gaps of 0, and swapping the sides negates every gap.
 *
 * <p>Immutable and safe for use by many threads; everything but the two results is worked out when it is asked for.
 *
 * @param first the first side
 * @param second the second side; of the same framework and scoring model
 */
public record Comparison(AssessmentResult first, AssessmentResult second) implements Serializable {
    /**
     * Compares two results.
     *
     * @param first the component {@code first}
     * @param second the component {@code second}
     * @throws IllegalArgumentException if they are of different frameworks or scoring models
     */
    public Comparison {
        requireSame(first.framework(), second.framework(), "framework");
        requireSame(first.model(), second.model(), "scoring model");
    }

    /**
     * Compares two results.
     *
     * @param first the first side
     * @param second the second side; of the same framework and scoring model
     * @return the comparison
     * @throws IllegalArgumentException if they are of different frameworks or scoring models
     */
    public static Comparison of(AssessmentResult first, AssessmentResult second) {
        return new Comparison(first, second);
    }

    /**
     * Compares the other way round.
     *
     * @return the comparison of the second side with the first; every gap has the opposite sign
     */
    public Comparison swapped() {
        return new Comparison(second, first);
    }

    /**
     * Returns what the first side is called: by its source, its year or its organization, whatever tells it from the second.
     *
     * @return for example "Self", or "fiscal year B.E. 2561 (2018)" where only the years differ
     */
    public LocalizedText firstLabel() {
        return Wording.label(first, second);
    }

    /**
     * Returns what the second side is called.
     *
     * @return for example "Assessor"
     */
    public LocalizedText secondLabel() {
        return Wording.label(second, first);
    }

    /**
     * Returns the totals.
     *
     * @return both sides have one
     */
    public ComparedFigure total() {
        return new ComparedFigure(first.total(), second.total());
    }

    /**
     * Returns the levels.
     *
     * @return both sides have one
     */
    public ComparedFigure level() {
        return new ComparedFigure(first.level(), second.level());
    }

    /**
     * Says whether the totals reach different tiers of the model's first tier scale.
     *
     * @return whether one side has another tier than the other, or none
     */
    public boolean tierChanged() {
        return !first.tier().equals(second.tier());
    }

    /**
     * Returns all categories.
     *
     * @return in the order of the framework
     */
    public List<CategoryComparison> categories() {
        List<CategoryResult> left = first.categories();
        List<CategoryResult> right = second.categories();
        List<CategoryComparison> compared = new ArrayList<>(left.size());
        for (int c = 0; c < left.size(); c++) {
            compared.add(compare(left.get(c), right.get(c)));
        }
        return List.copyOf(compared);
    }

    /**
     * Returns the categories by how far the first side overrates the second: the least gap first.
     *
     * @return by exact gap, equal ones in the order of the framework; without those that have no score on a side
     */
    public List<CategoryComparison> byOverrating() {
        return categories().stream()
                .filter(c -> c.score().gap().isPresent())
                .sorted(Comparator.comparing(c -> c.score().gap().orElseThrow().exact()))
                .toList();
    }

    /**
     * Returns the category that the first side overrates the most.
     *
     * @return category 4 (-325.00) for the reference report; the first of equal ones; empty where the first side overrates none
     */
    public Optional<CategoryComparison> mostOverrated() {
        return byOverrating().stream()
                .findFirst()
                .filter(c -> c.score().gap().orElseThrow().exact().signum() < 0);
    }

    /**
     * Returns the categories on which both sides agree exactly.
     *
     * @return in the order of the framework; category 7 only for the reference report
     */
    public List<CategoryComparison> agreeing() {
        return categories().stream().filter(c -> c.score().agrees()).toList();
    }

    /**
     * Says in one line what the comparison comes to.
     *
     * @return for example "Self → Assessor: total 443.10 → 257.38 (-185.72), level 3.54 → 2.06 (-1.48); most overrated: category 4
     *     (-325.00); agreeing: category 7"
     */
    public LocalizedText summary() {
        return Wording.summary(this);
    }

    private static CategoryComparison compare(CategoryResult left, CategoryResult right) {
        List<CriterionComparison> criteria = new ArrayList<>(left.criteria().size());
        for (int k = 0; k < left.criteria().size(); k++) {
            CriterionResult one = left.criteria().get(k);
            Figure other = right.criteria().get(k).score();
            criteria.add(new CriterionComparison(one.criterion(), new ComparedFigure(one.score(), other)));
        }
        return new CategoryComparison(
                left.category(), new ComparedFigure(left.score(), right.score()), left.band(), right.band(), criteria);
    }

    private static void requireSame(Object one, Object other, String name) {
        if (!one.equals(other)) {
            throw new IllegalArgumentException("both results must be of one " + name);
        }
    }
}
