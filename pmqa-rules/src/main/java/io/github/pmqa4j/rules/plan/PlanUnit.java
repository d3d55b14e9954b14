package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.text.LocalizedText;

/** What a plan is made of. */
public enum PlanUnit {
    /** Steps of criteria: boxes ticked, tiers reached. */
    STEPS(new LocalizedText("ขั้น", "steps")),
    /** Points of categories, because the assessment states category scores and nothing finer. */
    POINTS(new LocalizedText("คะแนน", "points"));

    private final LocalizedText label;

    PlanUnit(LocalizedText label) {
        this.label = label;
    }

    /**
     * Returns what a report calls it.
     *
     * @return a word
     */
    public LocalizedText label() {
        return label;
    }
}
