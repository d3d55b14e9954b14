package io.github.pmqa4j.examples.cli.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import io.github.pmqa4j.examples.cli.report.ShownReport;
import io.github.pmqa4j.examples.cli.text.Visible;
import io.github.pmqa4j.examples.cli.text.Wording;
import java.util.List;
import java.util.Map;

/**
 * The feedback report as a page: one file without scripts, that fetches nothing.
 *
 * <p>It has the report in Thai and in English; the reader switches, and the wording that was asked for comes first.
 */
public final class ReportPage {
    private static final String TEMPLATES = "io.github.pmqa4j.examples.cli.page.template";

    private ReportPage() {}

    /** Returns the page. */
    public static String of(ShownReport shown, Wording wording) {
        Article first = new Article(wording, shown);
        Article second = new Article(Wording.of(wording.isThai() ? "en" : "th", false), shown);
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, ReportPage.class.getClassLoader(), TEMPLATES);
        TemplateOutput page = new StringOutput();
        engine.render("report.jte", Map.<String, Object>of("articles", List.of(first, second)), page);
        return Visible.lines(page.toString());
    }
}
