package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers of a report stand for: the exact values that are printed so, with the decimals that each number has itself.
 *
 * <p>326.67 stands for [326.665, 326.675) and 327 for [326.5, 327.5), even if both are in one column.
 */
final class PossibleValues {
    private final ScoringModel model;

    PossibleValues(ScoringModel model) {
        this.model = model;
    }

    /** What the printed score of a category stands for, in a table or in a band list. */
    Interval score(PrintedNumber score) {
        return values(score.number(), model.rounding().category(score.what()));
    }

    Interval total(PrintedNumber total) {
        return values(total.number(), model.rounding().total());
    }

    Interval level(PrintedNumber level) {
        return values(level.number(), model.rounding().level());
    }

    // What a model rounds on the way has no more decimals than that, so it is exactly what is printed.
    private static Interval values(BigDecimal printed, @Nullable Rounding stage) {
        Fraction value = Fraction.of(printed);
        return stage != null
                        && printed.scale() >= stage.decimals()
                        && stage.round(value).equals(value)
                ? Interval.point(value)
                : Interval.rounded(printed);
    }
}
