package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.text.LocalizedText;

/** What a plan is made of. */
public enum PlanUnit {
    /** Steps of criteria: boxes ticked, tiers reached. */
    STEPS(new LocalizedText("ขั้น", "steps")),
    /** Points of categories, because the assessment states category scores and nothing finer. */
    POINTS(new LocalizedText("คะแนน", "points")),
    /** Steps of criteria, and points of the categories whose scores the assessment states. */
    STEPS_AND_POINTS(new LocalizedText("ขั้นและคะแนน", "steps and points"));

    private final LocalizedText label;

    PlanUnit(LocalizedText label) {
        this.label = label;
    }

    /**
     * Returns what a report calls it.
     *
     * @return a word or two
     */
    public LocalizedText label() {
        return label;
    }
}
