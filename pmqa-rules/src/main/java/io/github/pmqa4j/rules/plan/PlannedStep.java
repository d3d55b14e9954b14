package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step of a plan: what it costs, and what it does to the score of its criterion or category.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param step the step
 * @param cost its cost, above 0
 * @param before the score before it; null where there was none, which only a what-if can bring about
 * @param after the score after it; null where there is none
 */
public record PlannedStep(
        Step step,
        Fraction cost,
        @Nullable Figure before,
        @Nullable Figure after) implements Serializable {
    /**
     * Makes a step.
     *
     * @param step the component {@code step}
     * @param cost the component {@code cost}
     * @param before the component {@code before}
     * @param after the component {@code after}
     * @throws IllegalArgumentException if the cost is not above 0
     */
    public PlannedStep {
        Objects.requireNonNull(step, "step");
        Texts.requireAboveZero(cost, "cost");
    }

    /**
     * Returns what is to be done and what comes of it.
     *
     * @return one line, such as "4.2: tick box 3 of Basic (200.00 -&gt; 300.00)"
     */
    public LocalizedText summary() {
        String scores = String.format(Locale.ROOT, " (%s -> %s)", text(before), text(after));
        LocalizedText text = step.summary();
        return new LocalizedText(text.th() + scores, text.en() + scores);
    }

    private static String text(@Nullable Figure figure) {
        return figure == null ? "-" : figure.toString();
    }
}
