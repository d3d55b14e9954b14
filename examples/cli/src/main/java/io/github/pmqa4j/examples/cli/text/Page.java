package io.github.pmqa4j.examples.cli.text;

import java.util.Locale;

/** A text of lines that is written from top to bottom. */
final class Page {
    /** Fits every terminal, and a sheet of paper. */
    static final int WIDTH = 80;

    private final StringBuilder text = new StringBuilder();

    Page line(String line) {
        // Blanks that held words together while lines were broken are plain ones on the screen.
        text.append(line.stripTrailing().replace('\u00a0', ' ')).append('\n');
        return this;
    }

    Page blank() {
        return line("");
    }

    Page rule() {
        return line("-".repeat(WIDTH));
    }

    Page heading(String title) {
        return blank().line(title).rule();
    }

    /** Writes a paragraph behind a mark; further lines stand below its first word. */
    Page item(String mark, String paragraph, Locale language) {
        int indent = Width.of(mark);
        String before = mark;
        for (String line : Wrap.lines(paragraph, WIDTH - indent, language)) {
            line(before + line);
            before = " ".repeat(indent);
        }
        return this;
    }

    /** Returns all that was written. */
    @Override
    public String toString() {
        return text.toString();
    }
}
