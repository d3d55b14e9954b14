package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.text.LocalizedText;

/** The three tiers of a maturity checklist, from the lowest; a tier counts only when the tier below is complete. */
public enum MaturityTier {
    /** The basic tier (พื้นฐาน), worth 300 of 500 points. */
    BASIC(new LocalizedText("พื้นฐาน", "Basic")),
    /** The advance tier (ก้าวหน้า), worth 100 of 500 points. */
    ADVANCE(new LocalizedText("ก้าวหน้า", "Advance")),
    /** The significance tier (พัฒนาจนเกิดผล), worth 100 of 500 points. */
    SIGNIFICANCE(new LocalizedText("พัฒนาจนเกิดผล", "Significance"));

    private final LocalizedText label;

    MaturityTier(LocalizedText label) {
        this.label = label;
    }

    /**
     * Returns what a form calls it.
     *
     * @return a word or two
     */
    public LocalizedText label() {
        return label;
    }
}
