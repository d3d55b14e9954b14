package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.LinearLevel;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shortcut for complete, sound assessments: whole numbers over denominators that are chosen once.
 *
 * <p>A score is counted in units so small that every stated score, and every checklist of up to ten boxes a tier, is a whole
 * number of them. A weighted mean is then a sum of products, over a denominator that is the same for every assessment. Whatever
 * does not fit this scheme (a gap, a violation, an odd denominator, a rule of another kind) is left to {@link ExactPath}.
 */
final class CommonPath {
    // 2520 is the least number that 1 to 10 divide.
    private static final int FINENESS = 2520;
    private static final int MOST_CATEGORIES = 64;

    private final Layout layout;
    private final String[] categoryIds;
    private final String[][] criterionIds;
    private final long[][] criterionWeights;
    private final long[] categoryFactors;
    private final long[] categoryWeights;
    private final long[] denominators;
    private final long levelFactor;
    private final EvidenceUnits units;

    private CommonPath(Layout layout) {
        this.layout = layout;
        Framework framework = layout.framework;
        ScoringModel model = layout.model;
        List<Category> categories = framework.categories();
        int count = categories.size();
        categoryIds = new String[count];
        criterionIds = new String[count][];
        criterionWeights = new long[count][];
        categoryWeights = new long[count];
        denominators = new long[layout.size];
        units = new EvidenceUnits(framework, model.achievement(), FINENESS);
        long common = 1;
        for (int c = 0; c < count; c++) {
            Category category = categories.get(c);
            categoryIds[c] = category.id();
            criterionIds[c] = category.criteria().stream().map(Criterion::id).toArray(String[]::new);
            criterionWeights[c] = WholeWeights.of(category.criteria().stream()
                    .map(criterion -> model.weighting().weightOf(category, criterion))
                    .toList());
            categoryWeights[c] = WholeWeights.sum(criterionWeights[c]);
            common = WholeWeights.leastCommonMultiple(common, categoryWeights[c]);
            for (int k = 0; k < criterionIds[c].length; k++) {
                denominators[layout.criterion(c, k)] = units.perPoint();
            }
            denominators[layout.category(c)] = Math.multiplyExact(units.perPoint(), categoryWeights[c]);
        }
        categoryFactors = WholeWeights.of(
                categories.stream().map(model.weighting()::weightOf).toList());
        long weights = WholeWeights.sum(categoryFactors);
        for (int c = 0; c < count; c++) {
            categoryFactors[c] = Math.multiplyExact(categoryFactors[c], common / categoryWeights[c]);
        }
        denominators[layout.total] = Math.multiplyExact(units.perPoint(), Math.multiplyExact(weights, common));
        Fraction perTotal = ((LinearLevel) model.levelScale()).max().dividedBy(framework.top());
        levelFactor = perTotal.longNumerator();
        denominators[layout.level] = Math.multiplyExact(denominators[layout.total], perTotal.longDenominator());
        // A full score everywhere gives the largest numerator of every row; it must fit.
        Math.multiplyExact(Math.multiplyExact(denominators[layout.total], (long) framework.top()), levelFactor);
    }

    /** Returns null where the framework or the model does not allow the shortcut. */
    static @Nullable CommonPath of(Layout layout) {
        boolean usual = layout.model.rounding().equals(StageRounding.NONE)
                && layout.model.levelScale() instanceof LinearLevel
                && layout.framework.categories().size() <= MOST_CATEGORIES
                && EvidenceUnits.canCount(layout.framework);
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
        long[] numerators = new long[layout.size];
        long stated = 0;
        long total = 0;
        int row = 0;
        for (int c = 0; c < categoryIds.length; c++) {
            CategoryAssessment entry = entries.get(c);
            if (entry.category() != categoryIds[c]) {
                return null;
            }
            Fraction score = entry.score();
            long sum;
            if (score != null) {
                sum = statedUnits(score, entry, c, numerators, row);
                stated |= 1L << c;
            } else {
                sum = sum(entry.criteria(), c, numerators, row);
            }
            if (sum < 0) {
                return null;
            }
            row += criterionIds[c].length;
            numerators[layout.category(c)] = sum;
            total += sum * categoryFactors[c];
        }
        numerators[layout.total] = total;
        numerators[layout.level] = total * levelFactor;
        return new CommonValues(numerators, denominators, stated, layout.category(0));
    }

    private long statedUnits(Fraction score, CategoryAssessment entry, int category, long[] numerators, int row) {
        long counted = units.of(score);
        if (counted < 0 || !entry.criteria().isEmpty()) {
            return -1;
        }
        for (int k = 0; k < criterionIds[category].length; k++) {
            numerators[row + k] = CommonValues.COVERED;
        }
        return counted * categoryWeights[category];
    }

    @SuppressWarnings("ReferenceEquality") // as above
    private long sum(List<CriterionAssessment> entries, int category, long[] numerators, int row) {
        String[] ids = criterionIds[category];
        if (entries.size() != ids.length) {
            return -1;
        }
        long sum = 0;
        for (int k = 0; k < ids.length; k++) {
            CriterionAssessment entry = entries.get(k);
            if (entry.criterion() != ids[k]) {
                return -1;
            }
            long counted = count(entry.evidence(), category);
            if (counted < 0) {
                return -1;
            }
            numerators[row + k] = counted;
            sum += counted * criterionWeights[category][k];
        }
        return sum;
    }

    private long count(Evidence evidence, int category) {
        if (evidence instanceof DirectScore direct) {
            return units.accepts(category, EvidenceUnits.SCORE) ? units.of(direct.value()) : -1;
        } else if (evidence instanceof Checklist checklist) {
            return units.accepts(category, EvidenceUnits.CHECKLIST) ? units.of(checklist) : -1;
        } else if (evidence instanceof Indicators indicators) {
            return units.accepts(category, EvidenceUnits.INDICATORS) ? units.of(indicators) : -1;
        }
        return -1;
    }
}
