package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.LinearLevel;
import io.github.pmqa4j.rules.model.StageRounding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shortcut for complete, sound assessments: whole numbers over denominators that are chosen once.
 *
 * <p>A score is counted in units so small that every stated score, and every checklist of up to ten boxes a tier, is a whole
 * number of them; a {@link Tally} makes them smaller where an assessment needs it. A weighted mean is then a sum of products,
 * over a denominator that is the same for every assessment. Whatever does not fit this scheme (a gap, a violation, a criterion
 * that does not apply, very large numbers, a rule of another kind) is left to {@link ExactPath}.
 */
final class CommonPath {
    // More decimals than these are rare; a table by denominators would grow too long.
    private static final int MOST_DECIMALS = 3;

    private final Layout layout;
    private final String[] categoryIds;
    private final String[][] criterionIds;
    private final long[][] criterionWeights;
    private final long[] categoryFactors;
    private final long[] categoryWeights;
    private final long[] denominators;
    private final long levelFactor;
    private final long largestScale;
    private final EvidenceUnits units;

    private CommonPath(Layout layout) {
        this.layout = layout;
        List<Category> categories = layout.framework.categories();
        int count = categories.size();
        int top = layout.framework.top();
        categoryIds = new String[count];
        criterionIds = new String[count][];
        criterionWeights = new long[count][];
        categoryWeights = new long[count];
        denominators = new long[layout.size];
        units = new EvidenceUnits(layout.framework, layout.model);
        long common = 1;
        for (int c = 0; c < count; c++) {
            Category category = categories.get(c);
            categoryIds[c] = category.id();
            criterionIds[c] = category.criteria().stream().map(Criterion::id).toArray(String[]::new);
            criterionWeights[c] = WholeWeights.of(layout.weights(c));
            categoryWeights[c] = WholeWeights.sum(criterionWeights[c]);
            common = WholeWeights.leastCommonMultiple(common, categoryWeights[c]);
            for (int k = 0; k < criterionIds[c].length; k++) {
                denominators[layout.criterion(c, k)] = units.perPoint();
            }
            denominators[layout.category(c)] = Math.multiplyExact(units.perPoint(), categoryWeights[c]);
        }
        categoryFactors = WholeWeights.of(layout.weights());
        long weights = WholeWeights.sum(categoryFactors);
        for (int c = 0; c < count; c++) {
            categoryFactors[c] = Math.multiplyExact(categoryFactors[c], common / categoryWeights[c]);
        }
        long total = Math.multiplyExact(units.perPoint(), Math.multiplyExact(weights, common));
        Fraction perTotal = ((LinearLevel) layout.model.levelScale()).max().dividedBy(top);
        levelFactor = perTotal.longNumerator();
        denominators[layout.total] = total;
        denominators[layout.level] = Math.multiplyExact(total, perTotal.longDenominator());
        // A full score everywhere gives the largest numerator of every row; it must fit, at the largest scale too.
        long largest = Math.multiplyExact(Math.multiplyExact(total, (long) top), levelFactor);
        largestScale = Long.MAX_VALUE / Math.max(largest, denominators[layout.level]);
    }

    /** Returns null where the framework or the model does not allow the shortcut. */
    static @Nullable CommonPath of(Layout layout) {
        boolean usual = layout.model.rounding().equals(StageRounding.NONE)
                && layout.model.levelScale() instanceof LinearLevel
                && layout.framework.decimals() <= MOST_DECIMALS;
        try {
            return usual ? new CommonPath(layout) : null;
        } catch (ArithmeticException tooLarge) {
            // Weights or scales that overflow a long; big integers will do.
            return null;
        }
    }

    /** Returns null where the assessment has to take the long way. */
    @SuppressWarnings(
            "ReferenceEquality") // an assessment's ids are its framework's own objects, or it takes the long way
    @Nullable
    Values score(Assessment assessment) {
        List<CategoryAssessment> entries = assessment.categories();
        if (assessment.framework() != layout.framework || entries.size() != categoryIds.length) {
            return null;
        }
        Tally tally = new Tally(layout.size, largestScale);
        for (int c = 0; c < categoryIds.length; c++) {
            CategoryAssessment entry = entries.get(c);
            if (entry.category() != categoryIds[c]) {
                return null;
            }
            Fraction score = entry.score();
            if (score == null ? !take(entry.criteria(), c, tally) : !state(score, entry, c, tally)) {
                return null;
            }
        }
        sum(tally.numerators);
        return new CommonValues(layout, tally, denominators);
    }

    private boolean state(Fraction score, CategoryAssessment entry, int category, Tally tally) {
        int first = layout.criterion(category, 0);
        int row = layout.category(category);
        tally.cover(first, first + criterionIds[category].length);
        if (!entry.criteria().isEmpty() || !units.add(score, tally, row)) {
            return false;
        }
        tally.numerators[row] *= categoryWeights[category];
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // as above
    private boolean take(List<CriterionAssessment> entries, int category, Tally tally) {
        String[] ids = criterionIds[category];
        if (entries.size() != ids.length) {
            return false;
        }
        long[] numerators = tally.numerators;
        long[] weights = criterionWeights[category];
        long scale = tally.scale();
        long sum = 0;
        int first = layout.criterion(category, 0);
        for (int k = 0; k < ids.length; k++) {
            CriterionAssessment entry = entries.get(k);
            if (entry.criterion() != ids[k]
                    || !units.add(entry.evidence(), category, tally, first + k)
                    || !entry.hasSoundTexts()) {
                return false;
            }
            sum += numerators[first + k] * weights[k];
        }
        if (tally.scale() != scale) {
            // The scale has grown on the way, and what was added before it did was too little.
            sum = 0;
            for (int k = 0; k < ids.length; k++) {
                sum += numerators[first + k] * weights[k];
            }
        }
        numerators[layout.category(category)] = sum;
        return true;
    }

    // From the rows of categories to total and level.
    private void sum(long[] numerators) {
        long total = 0;
        int first = layout.category(0);
        for (int c = 0; c < categoryFactors.length; c++) {
            total += numerators[first + c] * categoryFactors[c];
        }
        numerators[layout.total] = total;
        numerators[layout.level] = total * levelFactor;
    }
}
