package io.github.pmqa4j.examples.cli.text;

import io.github.pmqa4j.core.feedback.CategoryFeedback;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.report.BandList;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.report.PrintedScore;
import io.github.pmqa4j.core.report.ScoreTable;
import io.github.pmqa4j.core.report.SourceReport;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.examples.cli.report.ShownReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The feedback report as text: both sources side by side, gaps, bands, and what the assessors say. */
public final class ReportText {
    private static final int NUMBER = 10;
    private static final int BAND = 30;

    private final ShownReport shown;
    private final FeedbackReport report;
    private final Wording wording;
    private final Page page = new Page();

    private ReportText(ShownReport shown, Wording wording) {
        this.shown = shown;
        this.report = shown.report();
        this.wording = wording;
    }

    /** Returns a report as text. */
    public static String of(ShownReport shown, Wording wording) {
        return new ReportText(shown, wording).write();
    }

    private String write() {
        title();
        scores();
        bands();
        feedback();
        return page.toString();
    }

    private void title() {
        LocalizedText name = report.organization().name();
        page.item("", wording.say(name) + " (" + wording.other(name) + ")", wording.locale());
        page.line(wording.say("รายงานผลป้อนกลับ", "Feedback report,") + " "
                + report.fiscalYear().format(wording.locale()));
        page.line(wording.digits(wording.say(report.framework().name())));
    }

    private void scores() {
        page.blank();
        row(
                "",
                wording.say("หมวด", "Category"),
                source -> wording.say(source.source().label()),
                wording.say("ผลต่าง", "Gap"));
        page.rule();
        ScoreTable gaps = report.gaps();
        for (Category category : report.framework().categories()) {
            String id = wording.digits(category.id()) + "  ";
            row(
                    id,
                    wording.say(category.name()),
                    source -> number(
                            ShownReport.scoreOf(category.id(), source.scores().categories())),
                    number(gaps == null ? null : ShownReport.scoreOf(category.id(), gaps.categories())));
            page.item(" ".repeat(Width.of(id)), wording.other(category.name()), wording.locale());
        }
        page.rule();
        String top = wording.digits(report.framework().top());
        String max = wording.number(Figure.of(shown.model().levelScale().max()));
        row(
                "",
                wording.say("คะแนนรวม (" + top + ")", "Total (of " + top + ")"),
                source -> number(ShownReport.totalOf(source)),
                number(gaps == null ? null : gaps.total()));
        row(
                "",
                wording.say("เป็นระบบราชการ (" + max + ")", "Level (of " + max + ")"),
                source -> number(ShownReport.levelOf(source)),
                number(gaps == null ? null : gaps.level()));
        if (shown.summary() != null) {
            page.blank().item("", wording.digits(wording.say(shown.summary())), wording.locale());
        }
    }

    private void bands() {
        page.heading("", wording.say("กลุ่มของหมวด", "Bands"), wording.locale());
        for (SourceReport source : report.sources()) {
            page.line(wording.say(source.source().label()));
            for (BandList band : source.bands()) {
                String mark = "  " + Width.padRight(wording.say(band.name()), BAND);
                page.item(mark, categoriesIn(band), wording.locale());
            }
        }
    }

    private String categoriesIn(BandList band) {
        return band.categories().isEmpty()
                ? wording.say("ไม่มี", "none")
                : band.categories().stream().map(this::restated).collect(Collectors.joining(", "));
    }

    private String restated(PrintedScore score) {
        return wording.digits(score.category()) + "\u00a0(" + wording.number(score.score()) + ")";
    }

    private void feedback() {
        for (CategoryFeedback feedback : report.feedback()) {
            String name = report.framework()
                    .category(feedback.category())
                    .map(category -> wording.say(category.name()))
                    .orElse("");
            page.heading(wording.digits(feedback.category()) + "  ", name, wording.locale());
            list(wording.say("จุดแข็ง", "Strengths"), feedback.strengths());
            list(wording.say("จุดที่ควรพัฒนา", "Opportunities for improvement"), feedback.opportunities());
        }
    }

    private void list(String title, List<LocalizedText> texts) {
        if (!texts.isEmpty()) {
            page.line(title);
            texts.forEach(text -> page.item("  - ", wording.say(text), wording.locale()));
        }
    }

    private void row(String mark, String name, Function<SourceReport, String> ofSource, String gap) {
        List<String> columns = new ArrayList<>();
        report.sources().forEach(source -> columns.add(ofSource.apply(source)));
        if (report.gaps() != null) {
            columns.add(gap);
        }
        String numbers =
                columns.stream().map(column -> Width.padLeft(column, NUMBER)).collect(Collectors.joining());
        page.row(mark, name, Page.WIDTH - NUMBER * columns.size(), numbers, wording.locale());
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? "-" : wording.number(number);
    }
}
