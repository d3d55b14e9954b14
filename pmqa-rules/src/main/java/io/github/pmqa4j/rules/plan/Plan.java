package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Steps, what they cost, and the result they lead to.
 *
 * <p>From a {@link Planner} there are three kinds: the targets were reached before ({@link #isEmpty()}); the steps reach them
 * at the least cost; or nothing reaches them ({@link #isReached()} is false), and then the steps are all there are, the result
 * is the best that can be reached, and {@link #unmet()} says what even that does not meet. In every case the scorer gives {@link
 * #after()} for {@link #applyTo} of the assessment.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param unit whether the plan is in steps of criteria or in points of categories
 * @param targets what was to be reached
 * @param items the steps by criterion, or category, in the order of the framework
 * @param before the result of the assessment as it is
 * @param after the result with all steps carried out
 * @param unmet those of the targets that {@code after} does not meet
 */
public record Plan(
        PlanUnit unit,
        List<Target> targets,
        List<PlanItem> items,
        AssessmentResult before,
        AssessmentResult after,
        List<Target> unmet)
        implements Serializable {
    /**
     * Makes a plan.
     *
     * @param unit the component {@code unit}
     * @param targets the component {@code targets}
     * @param items the component {@code items}
     * @param before the component {@code before}
     * @param after the component {@code after}
     * @param unmet the component {@code unmet}
     * @throws IllegalArgumentException if {@code unmet} is not what {@code after} does not meet
     */
    public Plan {
        Objects.requireNonNull(unit, "unit");
        targets = List.copyOf(targets);
        items = List.copyOf(items);
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        unmet = List.copyOf(unmet);
        List<Target> expected = unmet(targets, after);
        if (!unmet.equals(expected)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "unmet must be %s, but was %s", expected, unmet));
        }
    }

    static List<Target> unmet(List<Target> targets, AssessmentResult result) {
        return targets.stream().filter(target -> !target.isMetBy(result)).toList();
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
        Assessment changed = assessment;
        for (PlannedStep step : steps()) {
            changed = step.step().applyTo(changed);
        }
        return changed;
    }

    /**
     * Returns the plan in a line.
     *
     * @return whether the targets are reached, the cost, and total and level before and after
     */
    public LocalizedText summary() {
        String cost = Texts.number(cost());
        String total = before.total() + " -> " + after.total();
        String level = before.level() + " -> " + after.level();
        boolean nothing = isEmpty() && isReached();
        return new LocalizedText(
                String.format(
                        Locale.ROOT,
                        "%s แผนเป็น%s ต้นทุน %s คะแนนรวม %s ระดับ %s",
                        nothing ? "บรรลุเป้าหมายแล้ว" : isReached() ? "บรรลุเป้าหมายได้" : "ไม่มีทางบรรลุเป้าหมาย",
                        unit.label().th(),
                        cost,
                        total,
                        level),
                String.format(
                        Locale.ROOT,
                        "%s: plan in %s, cost %s, total %s, level %s",
                        nothing ? "already reached" : isReached() ? "can be reached" : "out of reach, at best",
                        unit.label().en(),
                        cost,
                        total,
                        level));
    }
}
