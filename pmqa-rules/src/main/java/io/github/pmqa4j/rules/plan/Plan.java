package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Steps, what they cost, and the result they lead to.
 *
 * <p>From a {@link Planner} there are three kinds: the targets were reached before ({@link #isEmpty()}); the steps reach them
 * at the least cost; or nothing reaches them ({@link #isReached()} is false), and then the steps are all there are, the result
 * is the best that can be reached, and {@link #unmet()} says what even that does not meet. In every case the scorer gives {@link
 * #after()} for {@link #applyTo} of the assessment.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Plan implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient PlanUnit unit;
    private final transient List<Target> targets;
    private final transient List<PlanItem> items;
    private final transient AssessmentResult before;
    private final transient AssessmentResult after;
    private final transient boolean alternatives;
    private final transient List<Target> unmet;

    private Plan(
            PlanUnit unit,
            List<Target> targets,
            List<PlanItem> items,
            AssessmentResult before,
            AssessmentResult after,
            boolean alternatives) {
        this.unit = Objects.requireNonNull(unit, "unit");
        this.targets = Copies.list(targets, Target.class, "targets");
        this.items = Copies.list(items, PlanItem.class, "items");
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
        this.alternatives = alternatives;
        unmet = unmet(targets, after);
        if (alternatives && (items.isEmpty() || !unmet.isEmpty())) {
            throw new IllegalArgumentException(
                    "alternatives must be false for a plan without steps or out of reach, but was true");
        }
    }

    /**
     * Makes a plan.
     *
     * @param unit whether the plan is in steps of criteria, in points of categories, or in both
     * @param targets what was to be reached
     * @param items the steps by criterion, or category, in the order of the framework
     * @param before the result of the assessment as it is
     * @param after the result with all steps carried out
     * @return a plan without alternatives
     * @throws IllegalArgumentException if a target names what framework or model does not have
     */
    public static Plan of(
            PlanUnit unit,
            List<Target> targets,
            List<PlanItem> items,
            AssessmentResult before,
            AssessmentResult after) {
        return new Plan(unit, targets, items, before, after, false);
    }

    /**
     * Returns this plan with or without alternatives.
     *
     * @param newAlternatives whether other steps reach the targets at the same cost
     * @return a plan
     * @throws IllegalArgumentException if there should be alternatives to a plan without steps or out of reach
     */
    public Plan withAlternatives(boolean newAlternatives) {
        return new Plan(unit, targets, items, before, after, newAlternatives);
    }

    static List<Target> unmet(List<Target> targets, AssessmentResult result) {
        return targets.stream().filter(target -> !target.isMetBy(result)).toList();
    }

    /**
     * Returns what the plan is made of.
     *
     * @return steps of criteria, points of categories, or both
     */
    public PlanUnit unit() {
        return unit;
    }

    /**
     * Returns what was to be reached.
     *
     * @return the targets as they were given
     */
    public List<Target> targets() {
        return targets;
    }

    /**
     * Returns the steps by criterion, or by category if its stated score is raised.
     *
     * @return in the order of the framework
     */
    public List<PlanItem> items() {
        return items;
    }

    /**
     * Returns the result of the assessment as it is.
     *
     * @return the result without any step
     */
    public AssessmentResult before() {
        return before;
    }

    /**
     * Returns the result that the plan leads to.
     *
     * @return the result with all steps carried out
     */
    public AssessmentResult after() {
        return after;
    }

    /**
     * Returns what the plan does not reach.
     *
     * @return those of the targets that {@link #after()} does not meet
     */
    public List<Target> unmet() {
        return unmet;
    }

    /**
     * Says whether other steps reach the targets at the same cost; {@link Planner} says which of them it prefers.
     *
     * @return whether there are such; false for a what-if, which looks for none
     */
    public boolean hasAlternatives() {
        return alternatives;
    }

    /**
     * Says whether the result meets all targets.
     *
     * @return whether {@link #unmet()} is empty
     */
    public boolean isReached() {
        return unmet.isEmpty();
    }

    /**
     * Says whether there is nothing to do, or nothing that can be done.
     *
     * @return whether there is no step
     */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /**
     * Returns the cost of all steps.
     *
     * @return their sum; 0 without steps
     */
    public Fraction cost() {
        return items.stream().map(PlanItem::cost).reduce(Fraction.ZERO, Fraction::plus);
    }

    /**
     * Returns all steps.
     *
     * @return in the order they are done
     */
    public List<PlannedStep> steps() {
        return items.stream().flatMap(item -> item.steps().stream()).toList();
    }

    /**
     * Carries the plan out on paper.
     *
     * @param assessment the assessment that the plan was made for
     * @return the assessment with all steps carried out
     * @throws IllegalArgumentException if a step does not fit the assessment
     */
    public Assessment applyTo(Assessment assessment) {
        Assessment changed = Objects.requireNonNull(assessment, "assessment");
        for (PlannedStep step : steps()) {
            changed = step.step().applyTo(changed);
        }
        return changed;
    }

    /**
     * Returns the plan in a line.
     *
     * @return whether the targets are reached, the cost, total and level before and after, whether other plans cost the same, and
     *     which targets lie above their scale
     */
    public LocalizedText summary() {
        String cost = Amounts.text(cost());
        String total = before.total() + " -> " + after.total();
        String level = before.level() + " -> " + after.level();
        boolean nothing = isEmpty() && isReached();
        String others = alternatives ? " แผนอื่นมีต้นทุนเท่ากันได้" : "";
        String also = alternatives ? "; other plans cost the same" : "";
        for (Target target : unmet) {
            Optional<LocalizedText> above = target.aboveScale(before.framework(), before.model());
            others += above.map(text -> " " + target.summary().th() + " เป็นไปไม่ได้ เพราะ" + text.th())
                    .orElse("");
            also += above.map(text -> "; " + target.summary().en() + " is impossible: " + text.en())
                    .orElse("");
        }
        return new LocalizedText(
                String.format(
                        Locale.ROOT,
                        "%s แผนเป็น%s ต้นทุน %s คะแนนรวม %s ระดับ %s%s",
                        nothing ? "บรรลุเป้าหมายแล้ว" : isReached() ? "บรรลุเป้าหมายได้" : "ไม่มีทางบรรลุเป้าหมาย",
                        unit.label().th(),
                        cost,
                        total,
                        level,
                        others),
                String.format(
                        Locale.ROOT,
                        "%s: plan in %s, cost %s, total %s, level %s%s",
                        nothing ? "already reached" : isReached() ? "can be reached" : "out of reach, at best",
                        unit.label().en(),
                        cost,
                        total,
                        level,
                        also));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Plan that && form().equals(that.form());
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

    private Form form() {
        return new Form(unit, targets, items, before, after, alternatives);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a plan is read through its form");
    }

    // The fields, once: for equality, and as the only way in from a stream.
    private record Form(
            PlanUnit unit,
            List<Target> targets,
            List<PlanItem> items,
            AssessmentResult before,
            AssessmentResult after,
            boolean alternatives)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new Plan(unit, targets, items, before, after, alternatives));
        }
    }
}
