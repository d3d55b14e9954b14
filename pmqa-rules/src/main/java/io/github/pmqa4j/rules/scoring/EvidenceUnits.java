package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.Direction;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.EvidenceKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.AchievementScale;
import io.github.pmqa4j.rules.model.SteppedScale;
import java.util.List;
import java.util.Set;

/**
 * Counts sound evidence in whole units of a score; what it cannot count exactly, or must not take, is -1.
 *
 * <p>It gives the same scores as {@link EvidenceRules}, without making an object.
 */
final class EvidenceUnits {
    static final int SCORE = 1;
    static final int CHECKLIST = 2;
    static final int INDICATORS = 4;

    private static final int MOST_DECIMALS = 3;
    // Numbers of indicators up to these are counted; products of them fit a long, as is checked on construction.
    private static final long LARGEST_NUMERATOR = 100_000;
    private static final long LARGEST_DENOMINATOR = 1_000;

    private final long perPoint;
    private final long full;
    private final long hundred;
    private final long[] perDenominator;
    private final long[] hundredPerBox;
    private final int[] accepted;
    private final boolean stepped;

    EvidenceUnits(Framework framework, AchievementScale achievement, int fineness) {
        int denominator = power(framework.decimals());
        perPoint = (long) denominator * fineness;
        full = Math.multiplyExact(perPoint, (long) framework.top());
        perDenominator = new long[denominator + 1];
        for (int d = 1; d <= denominator; d++) {
            perDenominator[d] = denominator % d == 0 ? perPoint / d : 0;
        }
        hundred = full % 5 == 0 ? full / 5 : 0;
        hundredPerBox = new long[Boxes.MOST + 1];
        for (int b = 1; b < hundredPerBox.length; b++) {
            hundredPerBox[b] = hundred % b == 0 ? hundred / b : 0;
        }
        stepped = achievement instanceof SteppedScale && hundred > 0;
        Math.multiplyExact(Math.multiplyExact(hundred, 3L), 2 * LARGEST_NUMERATOR * LARGEST_DENOMINATOR);
        List<Category> categories = framework.categories();
        accepted = new int[categories.size()];
        for (int c = 0; c < accepted.length; c++) {
            Set<EvidenceKind> kinds = framework.evidenceFor(categories.get(c).kind());
            accepted[c] = (kinds.contains(EvidenceKind.SCORE) ? SCORE : 0)
                    | (kinds.contains(EvidenceKind.CHECKLIST) ? CHECKLIST : 0)
                    | (kinds.contains(EvidenceKind.INDICATORS) ? INDICATORS : 0);
        }
    }

    static boolean canCount(Framework framework) {
        return framework.decimals() <= MOST_DECIMALS;
    }

    long perPoint() {
        return perPoint;
    }

    boolean accepts(int category, int kind) {
        return (accepted[category] & kind) != 0;
    }

    /** A stated score in [0, top] with at most the framework's decimals. */
    long of(Fraction score) {
        if (!score.isLong()) {
            return -1;
        }
        long numerator = score.longNumerator();
        long denominator = score.longDenominator();
        if (denominator >= perDenominator.length || numerator < 0 || numerator > full) {
            return -1;
        }
        long factor = perDenominator[(int) denominator];
        // numerator <= top * denominator, so the product stays within full.
        return factor == 0 || numerator > full / factor ? -1 : numerator * factor;
    }

    long of(Checklist checklist) {
        long basic = hundredPerBox[checklist.basic().count()];
        long advance = hundredPerBox[checklist.advance().count()];
        long significance = hundredPerBox[checklist.significance().count()];
        if (basic == 0 || advance == 0 || significance == 0) {
            return -1;
        }
        long units = 3 * basic * checklist.basic().ticked();
        if (checklist.basic().isComplete()) {
            units += advance * checklist.advance().ticked();
            if (checklist.advance().isComplete()) {
                units += significance * checklist.significance().ticked();
            }
        }
        return units;
    }

    long of(Indicators evidence) {
        List<Indicator> indicators = evidence.indicators();
        int count = indicators.size();
        long sum = 0;
        for (int i = 0; i < count; i++) {
            long units = of(indicators.get(i));
            if (units < 0) {
                return -1;
            }
            sum += units;
        }
        return count == 0 || sum % count != 0 ? -1 : sum / count;
    }

    // Achievement is 100 * reached / target percent, both whole.
    private long of(Indicator indicator) {
        Fraction aim = indicator.target();
        Fraction value = indicator.actual();
        if (!stepped || indicator.weight() != null || indicator.band() != null || !isSmall(aim) || !isSmall(value)) {
            return -1;
        }
        long target = aim.longNumerator() * value.longDenominator();
        if (target <= 0) {
            return -1;
        }
        if (!indicator.appropriate()) {
            return 0;
        }
        long actual = value.longNumerator() * aim.longDenominator();
        long reached = Math.max(0, indicator.direction() == Direction.HIGHER_IS_BETTER ? actual : 2 * target - actual);
        if (reached < target) {
            long units = 3 * hundred * reached;
            return units % target == 0 ? units / target : -1;
        }
        if (100 * reached <= 101 * target) {
            return 3 * hundred;
        }
        return 100 * reached <= 105 * target ? 4 * hundred : 5 * hundred;
    }

    private static boolean isSmall(Fraction value) {
        return value.isLong()
                && Math.abs(value.longNumerator()) <= LARGEST_NUMERATOR
                && value.longDenominator() <= LARGEST_DENOMINATOR;
    }

    private static int power(int decimals) {
        int power = 1;
        for (int i = 0; i < decimals; i++) {
            power *= 10;
        }
        return power;
    }
}
