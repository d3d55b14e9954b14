package io.github.pmqa4j.rules.comparison;

import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import io.github.pmqa4j.rules.scoring.CriterionResult;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two results side by side: of two sources, of two years, or of two organizations.
 *
 * <p>A gap is the second side minus the first, so it is negative if the first side rates higher: for the reference report,
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
     * @throws IllegalArgumentException if they are of different frameworks or scoring models
     */
    public Comparison {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        requireSame("framework", first.framework(), second.framework(), Framework::name);
        requireSame("scoring model", first.model(), second.model(), ScoringModel::name);
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
     * Returns what the first side is called: its source, its year or its organization, whatever tells it from the second. It heads
     * the first column of a table.
     *
     * @return for example "Self"; "B.E. 2561" if only the years differ
     */
    public LocalizedText firstLabel() {
        return ComparisonSummary.label(first, second);
    }

    /**
     * Returns what the second side is called; it heads the second column of a table.
     *
     * @return for example "Assessor"
     */
    public LocalizedText secondLabel() {
        return ComparisonSummary.label(second, first);
    }

    /**
     * Says whether a self-assessment is compared with an assessor's view of the same year, so that one can speak of overrating.
     *
     * @return whether one side is of the agency itself and one of an assessor, for one organization and fiscal year
     */
    public boolean isSelfAgainstAssessor() {
        return EnumSet.of(first.source(), second.source()).equals(EnumSet.of(Source.SELF, Source.ASSESSOR))
                && first.fiscalYear().equals(second.fiscalYear())
                && first.organization().code().equals(second.organization().code());
    }

    /**
     * Returns the totals.
     *
     * @return both sides have one
     */
    public ComparedFigure total() {
        return ComparedFigure.of(first.total(), second.total());
    }

    /**
     * Returns the levels.
     *
     * @return both sides have one
     */
    public ComparedFigure level() {
        return ComparedFigure.of(first.level(), second.level());
    }

    /**
     * Says whether the totals reach different tiers of the model's first tier scale.
     *
     * @return whether the tiers differ, or only one side has one
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
     * Returns the categories by their gaps: the one in which the first side exceeds the second by most comes first.
     *
     * @return by ascending exact gap, equal ones in the order of the framework; without those that have no score on a side
     */
    public List<CategoryComparison> byGap() {
        return categories().stream()
                .filter(c -> c.score().gap().isPresent())
                .sorted(Comparator.comparing(Comparison::gap))
                .toList();
    }

    /**
     * Returns the category with the largest gap, whichever side is above.
     *
     * @return category 4 (-325.00) for the reference report; the first of equal ones; empty if all gaps are 0
     */
    public Optional<CategoryComparison> largestGap() {
        return first(categories().stream()
                .filter(c -> c.score().gap().isPresent())
                .sorted(Comparator.comparing((CategoryComparison c) -> gap(c).absolute())
                        .reversed()));
    }

    /**
     * Returns the category that the agency itself overrates the most, in the assessor's view.
     *
     * @return category 4 (-325.00) for the reference report, whichever side comes first; the first of equal ones; empty if it
     *     overrates none, or if this is no comparison of self and assessor
     */
    public Optional<CategoryComparison> mostOverrated() {
        if (!isSelfAgainstAssessor()) {
            return Optional.empty();
        }
        int self = first.source() == Source.SELF ? -1 : 1;
        return first(categories().stream()
                .filter(c -> c.score().gap().isPresent() && gap(c).signum() == self)
                .sorted(Comparator.comparing((CategoryComparison c) -> gap(c).absolute())
                        .reversed()));
    }

    private static Optional<CategoryComparison> first(Stream<CategoryComparison> sorted) {
        return sorted.findFirst().filter(c -> gap(c).signum() != 0);
    }

    private static Fraction gap(CategoryComparison category) {
        return category.score().gap().orElseThrow().exact();
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
     *     (-325.00); agreeing: category 7"; the largest gap in place of the most overrated if this is no comparison of self and
     *     assessor
     */
    public LocalizedText summary() {
        return ComparisonSummary.of(this);
    }

    /** Returns the summary in English. */
    @Override
    public String toString() {
        return TextRule.line(summary().en());
    }

    private static CategoryComparison compare(CategoryResult left, CategoryResult right) {
        List<CriterionComparison> criteria = new ArrayList<>(left.criteria().size());
        for (int k = 0; k < left.criteria().size(); k++) {
            CriterionResult one = left.criteria().get(k);
            Figure other = right.criteria().get(k).score().orElse(null);
            criteria.add(new CriterionComparison(
                    one.criterion(), ComparedFigure.of(one.score().orElse(null), other)));
        }
        return new CategoryComparison(
                left.category(),
                ComparedFigure.of(left.score().orElse(null), right.score().orElse(null)),
                left.band().orElse(null),
                right.band().orElse(null),
                criteria);
    }

    private static <T> void requireSame(String what, T one, T other, Function<T, LocalizedText> name) {
        if (!one.equals(other)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "both results must be of one %s, but were of \"%s\" and \"%s\"",
                    what,
                    name.apply(one).en(),
                    name.apply(other).en()));
        }
    }
}
