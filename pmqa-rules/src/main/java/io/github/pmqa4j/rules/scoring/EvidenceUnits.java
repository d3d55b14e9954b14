package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.EvidenceKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.internal.EvidenceRules;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.List;
import java.util.Set;

/**
 * Counts sound evidence in whole units of a score; what it cannot count, or must not take, it refuses.
 *
 * <p>It gives the same scores as {@link EvidenceRules}, without making an object.
 */
final class EvidenceUnits {
    // 2520 is the least number that 1 to 10 divide: checklists of up to ten boxes a tier are whole numbers of units.
    private static final int FINENESS = 2520;
    private static final int SCORE = 1;
    private static final int CHECKLIST = 2;
    private static final int INDICATORS = 4;

    private final long perPoint;
    private final long hundred;
    private final long[] hundredPerBox = new long[Boxes.MOST + 1];
    private final long[] perDenominator;
    private final long[] largest;
    private final int[] accepted;
    private final IndicatorUnits indicatorUnits;

    EvidenceUnits(Framework framework, ScoringModel model) {
        int denominator = (int) Fraction.ofDecimal(1, framework.decimals()).longDenominator();
        perPoint = (long) denominator * FINENESS;
        perDenominator = new long[denominator + 1];
        largest = new long[denominator + 1];
        for (int d = 0; d <= denominator; d++) {
            boolean counts = d > 0 && denominator % d == 0;
            perDenominator[d] = counts ? perPoint / d : 0;
            largest[d] = counts ? (long) d * framework.top() : -1;
        }
        hundred = Math.multiplyExact(perPoint, (long) framework.top()) / 5;
        for (int boxes = 1; boxes <= Boxes.MOST; boxes++) {
            hundredPerBox[boxes] = hundred % boxes == 0 ? hundred / boxes : 0;
        }
        indicatorUnits = new IndicatorUnits(model, hundred);
        List<Category> categories = framework.categories();
        accepted = new int[categories.size()];
        for (int c = 0; c < accepted.length; c++) {
            Set<EvidenceKind> kinds = framework.evidenceFor(categories.get(c).kind());
            accepted[c] = (kinds.contains(EvidenceKind.SCORE) ? SCORE : 0)
                    | (kinds.contains(EvidenceKind.CHECKLIST) ? CHECKLIST : 0)
                    | (kinds.contains(EvidenceKind.INDICATORS) ? INDICATORS : 0);
        }
    }

    long perPoint() {
        return perPoint;
    }

    /** Adds the score of a criterion to its row; returns false where it cannot. */
    boolean add(Evidence evidence, int category, Tally tally, int row) {
        int kinds = accepted[category];
        if (evidence instanceof DirectScore direct) {
            return (kinds & SCORE) != 0 && add(direct.value(), tally, row);
        } else if (evidence instanceof Checklist checklist) {
            return (kinds & CHECKLIST) != 0 && add(checklist, tally, row);
        } else if (evidence instanceof Indicators indicators) {
            return (kinds & INDICATORS) != 0 && indicatorUnits.add(indicators, tally, row);
        }
        return false;
    }

    /** Adds a stated score, which is sound in [0, top] with at most the framework's decimals; returns false where it cannot. */
    boolean add(Fraction score, Tally tally, int row) {
        if (!score.isLong()) {
            return false;
        }
        long numerator = score.longNumerator();
        long denominator = score.longDenominator();
        if (denominator >= perDenominator.length || numerator < 0) {
            return false;
        }
        // Looked up, because a division here would be half of the time that scoring takes.
        if (numerator > largest[(int) denominator]) {
            return false;
        }
        tally.add(row, numerator * perDenominator[(int) denominator]);
        return true;
    }

    // A complete tier is worth its hundreds, so only the first one that is not complete needs a quotient.
    private boolean add(Checklist checklist, Tally tally, int row) {
        Boxes basic = checklist.basic();
        Boxes advance = checklist.advance();
        Boxes significance = checklist.significance();
        if (basic.count() == 0 || advance.count() == 0 || significance.count() == 0) {
            return false;
        }
        if (!basic.isComplete()) {
            return add(3L * basic.ticked(), basic, tally, row);
        }
        if (!advance.isComplete()) {
            return add(3L * advance.count() + advance.ticked(), advance, tally, row);
        }
        return add(4L * significance.count() + significance.ticked(), significance, tally, row);
    }

    private boolean add(long times, Boxes boxes, Tally tally, int row) {
        long perBox = hundredPerBox[boxes.count()];
        if (perBox == 0) {
            return tally.add(row, hundred, times, boxes.count());
        }
        tally.add(row, times * perBox);
        return true;
    }
}
