package io.github.pmqa4j.core.report;

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
     * @param categories the component {@code categories}
     * @param total the component {@code total}
     * @param level the component {@code level}
     * @throws IllegalArgumentException if a number has too many decimals or digits
     */
    public ScoreTable {
        categories = List.copyOf(categories);
        if (total != null) {
            PrintedScore.requirePrintable(total, "total");
        }
        if (level != null) {
            PrintedScore.requirePrintable(level, "level");
        }
    }
}
