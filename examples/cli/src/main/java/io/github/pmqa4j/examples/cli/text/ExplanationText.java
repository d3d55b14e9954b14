package io.github.pmqa4j.examples.cli.text;

import io.github.pmqa4j.rules.explanation.Explanation;

/** An explanation as text: a line for each number, below it what it came from. */
public final class ExplanationText {
    private static final String STEP = "  ";

    private ExplanationText() {}

    /** Returns an explanation with all its parts. */
    public static String of(Explanation explanation, Wording wording) {
        Page page = new Page();
        write(explanation, "", page, wording);
        return page.toString();
    }

    private static void write(Explanation explanation, String indent, Page page, Wording wording) {
        String line = wording.digits(explanation.line(wording.locale()));
        // What is left of a long line stands further in than the parts, so that it is not taken for one.
        page.item(indent, line, indent + STEP + STEP, wording.locale());
        explanation.parts().forEach(part -> write(part, indent + STEP, page, wording));
    }
}
