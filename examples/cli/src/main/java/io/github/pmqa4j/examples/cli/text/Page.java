package io.github.pmqa4j.examples.cli.text;

import java.util.List;
import java.util.Locale;

/** A text of lines that is written from top to bottom. */
final class Page {
    /** Fits every terminal, and a sheet of paper. */
    static final int WIDTH = 80;

    private final StringBuilder text = new StringBuilder();

    Page line(String line) {
        // Blanks that held words together while lines were broken are plain ones on the screen.
        text.append(Visible.line(line).stripTrailing().replace('\u00a0', ' ')).append('\n');
        return this;
    }

    Page blank() {
        return line("");
    }

    Page rule() {
        return line("-".repeat(WIDTH));
    }

    Page heading(String mark, String title, Locale language) {
        return blank().item(mark, title, language).rule();
    }

    /** Writes a paragraph behind a mark; further lines stand below its first word. */
    Page item(String mark, String paragraph, Locale language) {
        return item(mark, paragraph, " ".repeat(Width.of(mark)), language);
    }

    /** Writes a paragraph behind a mark, and further lines behind another. */
    Page item(String mark, String paragraph, String further, Locale language) {
        String before = mark;
        int first = WIDTH - Width.of(mark);
        for (String line : Wrap.lines(paragraph, first, WIDTH - Width.of(further), language)) {
            line(before + line);
            before = further;
        }
        return this;
    }

    /** Writes a name of a width behind a mark, and columns to its right; a name that is too long goes on below itself. */
    Page row(String mark, String name, int width, String columns, Locale language) {
        int indent = Width.of(mark);
        // One blank at least, so that no name touches a number.
        List<String> lines = Wrap.lines(name, width - indent - 1, language);
        line(Width.padRight(mark + lines.get(0), width) + columns);
        lines.stream().skip(1).forEach(line -> line(" ".repeat(indent) + line));
        return this;
    }

    /** Returns all that was written. */
    @Override
    public String toString() {
        return text.toString();
    }
}
