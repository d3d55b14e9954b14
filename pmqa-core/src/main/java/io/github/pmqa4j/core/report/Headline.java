package io.github.pmqa4j.core.report;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The total and the level as a report states them once more outside its score table: at the top, in large figures.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param total the total, if it is printed there
 * @param level the level, if it is printed there
 */
public record Headline(@Nullable BigDecimal total, @Nullable BigDecimal level) implements Serializable {
    /**
     * Makes a headline.
     *
     * @throws IllegalArgumentException if a number has too many decimals or digits
     */
    public Headline {
        if (total != null) {
            PrintedScore.requirePrintable(total, "total");
        }
        if (level != null) {
            PrintedScore.requirePrintable(level, "level");
        }
    }

    /** Returns what it prints, for example "total 257.38, level 2.06". */
    @Override
    public String toString() {
        return (total == null ? "no total" : "total " + total) + (level == null ? ", no level" : ", level " + level);
    }
}
