package io.github.pmqa4j.core.report;

import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.TextRule;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a report's score table: the categories, the total, the level.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param categories the numbers of the categories, as printed and in the order printed
 * @param total the total, if it is printed
 * @param level the level, if it is printed
 */
public record ScoreTable(
        List<PrintedScore> categories,
        @Nullable BigDecimal total,
        @Nullable BigDecimal level) implements Serializable {
    /**
     * Makes a column.
     *
     * @throws IllegalArgumentException if a number has too many decimals or digits
     */
    public ScoreTable {
        categories = Copies.list(categories, PrintedScore.class, "categories");
        if (total != null) {
            PrintedScore.requirePrintable(total, "total");
        }
        if (level != null) {
            PrintedScore.requirePrintable(level, "level");
        }
    }

    /** Returns what the column prints, for example "[1: 300.00], total 300.00, level 2.40". */
    @Override
    public String toString() {
        return TextRule.line(
                categories + (total == null ? "" : ", total " + total) + (level == null ? "" : ", level " + level));
    }
}
