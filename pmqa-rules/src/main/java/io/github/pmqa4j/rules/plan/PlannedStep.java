package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step of a plan: what it costs, and what it does to the score of its criterion or category.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class PlannedStep implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Step step;
    private final transient Fraction cost;
    private final transient @Nullable Figure before;
    private final transient @Nullable Figure after;

    private PlannedStep(Step step, Fraction cost, @Nullable Figure before, @Nullable Figure after) {
        this.step = Objects.requireNonNull(step, "step");
        Amounts.requireAboveZero(cost, "cost");
        this.cost = cost;
        this.before = before;
        this.after = after;
    }

    /**
     * Makes a step without scores.
     *
     * @param step the step
     * @param cost its cost, above 0
     * @return a planned step
     * @throws IllegalArgumentException if the cost is not above 0
     */
    public static PlannedStep of(Step step, Fraction cost) {
        return new PlannedStep(step, cost, null, null);
    }

    /**
     * Returns this step with the scores before and after it.
     *
     * @param newBefore the score before it; null if there was none
     * @param newAfter the score after it; null if there is none
     * @return a planned step
     */
    public PlannedStep withScores(@Nullable Figure newBefore, @Nullable Figure newAfter) {
        return new PlannedStep(step, cost, newBefore, newAfter);
    }

    /**
     * Returns what is to be done.
     *
     * @return the step
     */
    public Step step() {
        return step;
    }

    /**
     * Returns what it costs.
     *
     * @return the cost, above 0
     */
    public Fraction cost() {
        return cost;
    }

    /**
     * Returns the score of the criterion or category before the step.
     *
     * @return the score; empty if there was none, which only a what-if can bring about
     */
    public Optional<Figure> before() {
        return Optional.ofNullable(before);
    }

    /**
     * Returns the score of the criterion or category after the step.
     *
     * @return the score; empty if there is none, which only a what-if can bring about
     */
    public Optional<Figure> after() {
        return Optional.ofNullable(after);
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlannedStep that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns the summary in English. */
    @Override
    public String toString() {
        return TextRule.line(summary().en());
    }

    private static String text(@Nullable Figure figure) {
        return figure == null ? "-" : figure.toString();
    }

    private Form form() {
        return new Form(step, cost, before, after);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a planned step is read through its form");
    }

    // The fields, once: for equality, and as the only way in from a stream.
    private record Form(
            Step step,
            Fraction cost,
            @Nullable Figure before,
            @Nullable Figure after) implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new PlannedStep(step, cost, before, after));
        }
    }
}
