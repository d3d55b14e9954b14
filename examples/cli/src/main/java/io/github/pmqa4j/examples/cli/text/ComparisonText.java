package io.github.pmqa4j.examples.cli.text;

import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.rules.comparison.CategoryComparison;
import io.github.pmqa4j.rules.comparison.ComparedFigure;
import io.github.pmqa4j.rules.comparison.Comparison;
import io.github.pmqa4j.rules.comparison.CriterionComparison;
import io.github.pmqa4j.rules.model.NamedLimit;
import org.jspecify.annotations.Nullable;

/** A comparison as text: both numbers and the gap, and the bands that changed. */
public final class ComparisonText {
    private static final int NUMBER = 12;
    private static final int NAME = Page.WIDTH - 3 * NUMBER;

    private final Wording wording;
    private final Page page = new Page();

    private ComparisonText(Wording wording) {
        this.wording = wording;
    }

    /** Returns a comparison, the categories in the order of the framework. */
    public static String of(Comparison comparison, Wording wording) {
        return new ComparisonText(wording).write(comparison);
    }

    private String write(Comparison comparison) {
        page.item("", wording.digits(wording.say(comparison.summary())), wording.locale());
        page.blank();
        line(
                "",
                wording.say("หมวด", "Category"),
                wording.say(comparison.first().source().label()),
                wording.say(comparison.second().source().label()),
                wording.say("ผลต่าง", "Gap"));
        page.rule();
        for (CategoryComparison category : comparison.categories()) {
            row(
                    wording.digits(category.category().id()) + "  ",
                    wording.say(category.category().name()),
                    category.score());
            if (category.bandChanged()) {
                page.item("   ", band(category.firstBand()) + " → " + band(category.secondBand()), wording.locale());
            }
            for (CriterionComparison criterion : category.criteria()) {
                ComparedFigure score = criterion.score();
                if (score.first() != null || score.second() != null) {
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

    private void row(String mark, String name, ComparedFigure figure) {
        line(
                mark,
                name,
                number(figure.first()),
                number(figure.second()),
                number(figure.gap().orElse(null)));
    }

    private void line(String mark, String name, String first, String second, String gap) {
        String columns = Width.padLeft(first, NUMBER) + Width.padLeft(second, NUMBER) + Width.padLeft(gap, NUMBER);
        page.row(mark, name, NAME, columns, wording.locale());
    }

    private String number(@Nullable Figure figure) {
        return figure == null ? "-" : wording.number(figure);
    }

    private String band(@Nullable NamedLimit band) {
        return band == null ? "-" : wording.say(band.name());
    }
}
