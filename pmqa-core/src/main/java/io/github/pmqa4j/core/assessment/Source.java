package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.text.LocalizedText;

/** Whose view an assessment is. */
public enum Source {
    /** The agency's own scores (ผลการประเมินตนเองจากหน่วยงาน). */
    SELF(new LocalizedText("หน่วยงาน", "Self")),
    /** The scores after verification (ผลการประเมินจากผู้ตรวจ). */
    ASSESSOR(new LocalizedText("ผู้ตรวจ", "Assessor"));

    private final LocalizedText label;

    Source(LocalizedText label) {
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
