package io.github.pmqa4j.examples.cli.text;

import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.comparison.CategoryComparison;
import io.github.pmqa4j.rules.comparison.ComparedFigure;
import io.github.pmqa4j.rules.comparison.Comparison;
import io.github.pmqa4j.rules.comparison.CriterionComparison;
import io.github.pmqa4j.rules.model.NamedLimit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A comparison as text: both numbers and the gap, and the bands that changed. */
public final class ComparisonText {
    private static final int NUMBER = 12;
    private static final int WIDEST = 20;

    private final Wording wording;
    private final List<String> first;
    private final List<String> second;
    private final int number;
    private final Page page = new Page();

    private ComparisonText(Comparison comparison, Wording wording) {
        this.wording = wording;
        this.first = head(comparison.firstLabel());
        this.second = head(comparison.secondLabel());
        int longest = Stream.concat(first.stream(), second.stream())
                .mapToInt(Width::of)
                .max()
                .orElse(0);
        this.number = Math.max(NUMBER, Math.min(WIDEST, longest + 2));
    }

    // What a side is called may be a year or the name of an organization, which stands in several lines above its
    // column.
    private List<String> head(LocalizedText label) {
        String name = wording.digits(wording.say(label)).replace(". ", ".\u00a0");
        return Wrap.lines(name, NUMBER - 1, wording.locale()).stream()
                .map(line -> line.replace('\u00a0', ' '))
                .toList();
    }

    /** Returns a comparison, the categories in the order of the framework. */
    public static String of(Comparison comparison, Wording wording) {
        return new ComparisonText(comparison, wording).write(comparison);
    }

    private String write(Comparison comparison) {
        page.item("", wording.digits(wording.say(comparison.summary())), wording.locale());
        page.blank();
        heads();
        page.rule();
        for (CategoryComparison category : comparison.categories()) {
            row(
                    wording.digits(category.category().id()) + "  ",
                    wording.say(category.category().name()),
                    category.score());
            if (category.bandChanged()) {
                page.item(
                        "   ",
                        band(category.firstBand().orElse(null)) + " → "
                                + band(category.secondBand().orElse(null)),
                        wording.locale());
            }
            for (CriterionComparison criterion : category.criteria()) {
                ComparedFigure score = criterion.score();
                if (score.first().isPresent() || score.second().isPresent()) {
                    row(
                            "   " + wording.digits(criterion.criterion().id()) + "  ",
                            wording.say(criterion.criterion().name()),
                            score);
                }
            }
        }
        page.rule();
        row("", wording.say("คะแนนรวม", "Total"), comparison.total());
        row("", wording.say("เป็นระบบราชการ", "Level"), comparison.level());
        return page.toString();
    }

    private void heads() {
        int lines = Math.max(first.size(), second.size());
        for (int i = 0; i < lines; i++) {
            boolean last = i == lines - 1;
            line(
                    "",
                    last ? wording.say("หมวด", "Category") : "",
                    fromBelow(first, lines - i),
                    fromBelow(second, lines - i),
                    last ? wording.say("ผลต่าง", "Gap") : "");
        }
    }

    private static String fromBelow(List<String> head, int line) {
        return line <= head.size() ? head.get(head.size() - line) : "";
    }

    private void row(String mark, String name, ComparedFigure figure) {
        line(
                mark,
                name,
                number(figure.first().orElse(null)),
                number(figure.second().orElse(null)),
                number(figure.gap().orElse(null)));
    }

    private void line(String mark, String name, String first, String second, String gap) {
        String columns = Width.padLeft(first, number) + Width.padLeft(second, number) + Width.padLeft(gap, NUMBER);
        page.row(mark, name, Page.WIDTH - 2 * number - NUMBER, columns, wording.locale());
    }

    private String number(@Nullable Figure figure) {
        return figure == null ? "-" : wording.number(figure);
    }

    private String band(@Nullable NamedLimit band) {
        return band == null ? "-" : wording.say(band.name());
    }
}
