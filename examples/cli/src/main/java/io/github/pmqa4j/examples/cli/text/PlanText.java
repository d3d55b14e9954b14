package io.github.pmqa4j.examples.cli.text;

import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.rules.plan.Plan;
import io.github.pmqa4j.rules.plan.PlanItem;
import io.github.pmqa4j.rules.plan.PlannedStep;
import io.github.pmqa4j.rules.plan.Target;

/** A plan as text: what is to be reached, what to do, what comes of it. */
public final class PlanText {
    private PlanText() {}

    /** Returns a plan. */
    public static String of(Plan plan, Wording wording) {
        Page page = new Page();
        for (Target target : plan.targets()) {
            String state = state(plan, target, wording);
            page.item(
                    wording.say("เป้าหมาย: ", "Target: "),
                    wording.digits(wording.say(target.summary())) + " (" + state + ")",
                    wording.locale());
        }
        page.item("", wording.digits(wording.say(plan.summary())), wording.locale());
        for (PlanItem item : plan.items()) {
            page.heading(wording.digits(item.id()) + "  ", name(item, wording), wording.locale());
            for (PlannedStep step : item.steps()) {
                page.item("  - ", wording.digits(wording.say(step.summary())), wording.locale());
            }
        }
        return page.toString();
    }

    private static String state(Plan plan, Target target, Wording wording) {
        if (!plan.unmet().contains(target)) {
            return wording.say("บรรลุ", "reached");
        }
        return target.aboveScale(plan.before().framework(), plan.before().model())
                .map(end -> wording.say("เป็นไปไม่ได้ ", "impossible: ") + wording.digits(wording.say(end)))
                .orElse(wording.say("ไม่บรรลุ", "out of reach"));
    }

    private static String name(PlanItem item, Wording wording) {
        return wording.say(
                item.criterion().map(Criterion::name).orElse(item.category().name()));
    }
}
