package io.github.pmqa4j.examples.cli.page;

import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.report.BandList;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.report.ScoreTable;
import io.github.pmqa4j.core.report.SourceReport;
import io.github.pmqa4j.examples.cli.report.ShownReport;
import io.github.pmqa4j.examples.cli.text.Wording;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.model.NamedLimit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report in one language, as the template asks for it. */
public record Article(Wording wording, ShownReport shown) {
    /** A line of the score table. */
    public record Row(String id, String name, List<Cell> cells, String gap) {}

    /** A score and its band; an empty tone where it is in none. */
    public record Cell(String score, String band, String tone) {}

    /** What stands on top of one source: its total and its level, and how much of the scale the level fills. */
    public record Headline(String style, String name, String total, String level, String percent) {}

    /** How one number came about, on one side. */
    public record Why(String source, Explanation explanation) {}

    /** Returns the language of the article, as HTML names it. */
    public String language() {
        return wording.isThai() ? "th" : "en";
    }

    public FeedbackReport report() {
        return shown.report();
    }

    public Radar radar() {
        return new Radar(wording, report());
    }

    /** Returns the highest level. */
    public String highestLevel() {
        return wording.number(Figure.of(shown.model().levelScale().max()));
    }

    public List<Headline> headlines() {
        List<Headline> headlines = new ArrayList<>();
        for (SourceReport source : report().sources()) {
            BigDecimal level = ShownReport.levelOf(source);
            headlines.add(new Headline(
                    style(source.source()),
                    wording.say(source.source().label()),
                    number(ShownReport.totalOf(source)),
                    number(level),
                    percent(level)));
        }
        return headlines;
    }

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        ScoreTable gaps = report().gaps();
        for (Category category : report().framework().categories()) {
            List<Cell> cells = report().sources().stream()
                    .map(source -> cell(category.id(), source))
                    .toList();
            BigDecimal gap = gaps == null ? null : ShownReport.scoreOf(category.id(), gaps.categories());
            rows.add(new Row(category.id(), wording.say(category.name()), cells, number(gap)));
        }
        return rows;
    }

    /** Returns what the score table shows. */
    public String caption() {
        String caption = wording.digits(
                wording.say("คะแนน (×100) และกลุ่มของแต่ละหมวด", "Score (×100) and band of each category"));
        return report().gaps() == null
                ? caption
                : caption + wording.say("; ผลต่าง = ผู้ตรวจ − หน่วยงาน", "; gap = assessor − self");
    }

    /** Returns how a category's scores came about; empty where that is not known. */
    public List<Why> whyCategory(String category) {
        return why(Explanation.Kind.CATEGORY, category);
    }

    /** Returns how the totals came about, without the categories below them. */
    public List<Why> whyTotal() {
        return why(Explanation.Kind.TOTAL, "total");
    }

    /** Returns how the levels came about. */
    public List<Why> whyLevel() {
        return why(Explanation.Kind.LEVEL, "level");
    }

    /** Returns the tone of a band: the best, the worst, or between. */
    public String tone(String band) {
        List<NamedLimit> bands = shown.model().bands().bands();
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).id().equals(band)) {
                return i == 0 ? "low" : i == bands.size() - 1 ? "high" : "mid";
            }
        }
        return "";
    }

    /** Returns the name of a category, or nothing for one that the framework does not have. */
    public String categoryName(String id) {
        return report().framework()
                .category(id)
                .map(category -> wording.say(category.name()))
                .orElse("");
    }

    /** Returns a printed number, or a dash where there is none. */
    public String number(@Nullable BigDecimal number) {
        return number == null ? "–" : wording.number(number).replace('-', '−');
    }

    private List<Why> why(Explanation.Kind kind, String id) {
        List<Why> all = new ArrayList<>();
        for (SourceReport source : report().sources()) {
            Explanation explanation = shown.explanation(source.source());
            if (explanation != null) {
                explanation
                        .find(kind, id)
                        .ifPresent(found ->
                                all.add(new Why(wording.say(source.source().label()), found)));
            }
        }
        return all;
    }

    private Cell cell(String category, SourceReport source) {
        String score = number(ShownReport.scoreOf(category, source.scores().categories()));
        for (BandList band : source.bands()) {
            if (ShownReport.scoreOf(category, band.categories()) != null) {
                return new Cell(score, wording.say(band.name()), tone(band.band()));
            }
        }
        return new Cell(score, "", "");
    }

    private String percent(@Nullable BigDecimal level) {
        if (level == null) {
            return "0";
        }
        Fraction share = Fraction.of(level)
                .times(100)
                .dividedBy(shown.model().levelScale().max());
        return Figure.of(share).toString();
    }

    private static String style(Source source) {
        return source == Source.SELF ? "self" : "assessor";
    }
}
