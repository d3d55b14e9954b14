package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPageTest {
    private static final String HOSTILE =
            "<script>alert('x')</script></title></style><img src=\"http://host/x\" onerror=\"x()\"> &amp; \u202e\u001b[31m";
    private static final String HARMLESS = HOSTILE.replace("\u202e", "[U+202E]").replace("\u001b", "[U+001B]");

    /** What would fetch, send or run something. */
    private static final Set<String> ACTIVE = Set.of(
            "src",
            "srcset",
            "href",
            "xlink:href",
            "action",
            "formaction",
            "data",
            "poster",
            "ping",
            "background",
            "manifest",
            "cite",
            "srcdoc");

    @Test
    void showsBothLanguagesWithAllFigures() {
        Document page = page("--lang", "th");

        assertThat(page.title()).isEqualTo("จังหวัดนราธิวาส – รายงานผลป้อนกลับ 2561");
        for (Element article : page.select("article")) {
            assertThat(article.text())
                    .contains("443.10", "257.38", "3.54", "2.06", "326.67", "−185.72", "−1.48", "−325.00");
        }
        assertThat(page.select("article[lang=en] .scores tbody th")).hasSize(7);
        // Bands by a word, not by colour alone.
        assertThat(page.select("article[lang=en] .scores .band.low").eachText())
                .containsExactly("To be improved urgently", "To be improved urgently", "To be improved urgently");
    }

    @Test
    void theLanguageThatWasAskedForComesFirst() {
        assertThat(languages(page("--lang", "th"))).containsExactly("th", "th", "en", "th", "en");
        assertThat(languages(page())).containsExactly("en", "en", "th", "en", "th");
        assertThat(page().select("input[checked]").eachAttr("id")).containsExactly("in-en");
        assertThat(page("--lang", "th").select("input[checked]").eachAttr("id")).containsExactly("in-th");
    }

    @Test
    void thaiDigitsAreEverywhereWhereTheyWereAskedFor() {
        Document page = page("--lang", "th", "--thai-digits");

        assertThat(page.select("article[lang=th]").text())
                .doesNotContainPattern("[0-9]")
                .contains("๒๕๗.๓๘", "๑๐๐");
        assertThat(page.select("article[lang=th].thai-digits")).hasSize(1);
        assertThat(page.select("article[lang=en]").text()).contains("257.38").doesNotContainPattern("[๐-๙]");
        assertThat(page.title()).endsWith("๒๕๖๑");
    }

    @Test
    void everyNumberIsExplainedOneClickAway() {
        assertThat(page().select("article[lang=en] details > summary").eachText())
                .startsWith("How the levels came about", "How category 1 came about")
                .endsWith("How category 7 came about", "How the totals came about")
                .hasSize(9);
        assertThat(page().expectFirst("article[lang=en] details").text()).contains("level = ≈257.38 * 4 / 500 = 2.06");
    }

    @Test
    void theChartHasItsNumbersInWords() {
        Element chart = page().expectFirst("article[lang=en] svg");

        assertThat(chart.attr("role")).isEqualTo("img");
        assertThat(chart.select("desc").text())
                .isEqualTo("Self: category 1 450.00, category 2 500.00, category 3 450.00, category 4 475.00,"
                        + " category 5 475.00, category 6 425.00, category 7 326.67; Assessor: category 1 300.00,"
                        + " category 2 350.00, category 3 300.00, category 4 150.00, category 5 225.00,"
                        + " category 6 150.00, category 7 326.67");
    }

    @Test
    void whatRefersToSomethingRefersToOneThing() {
        Document page = page();

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (Element labelled : page.select("[aria-labelledby]")) {
            for (String id : labelled.attr("aria-labelledby").split(" ", -1)) {
                assertThat(page.getElementById(id)).as(id).isNotNull();
            }
        }
    }

    @Test
    void fetchesNothingAndRunsNothing() {
        assertThat(Tool.run("report", "--format", "html").out()).doesNotContain("http:", "https:", "//");
        assertHarmless(page());
        assertThat(page().select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none';");
    }

    @Test
    void everyTextOfADocumentComesThroughAsText(@TempDir Path folder) throws IOException {
        Path evaluation =
                hostile(folder, "evaluation.json", Files.readString(Tool.DATA.resolve("narathiwat-2561.json")));
        Path framework = hostile(
                folder,
                "framework.json",
                PmqaJson.standard().indented().write(DocumentKind.FRAMEWORK, Framework.pmqa40()));
        Path model = hostile(
                folder,
                "model.json",
                PmqaJson.standard().indented().write(DocumentKind.SCORING_MODEL, ScoringModel.pmqa40()));

        Document page = page(
                "--framework",
                framework.toString(),
                "--model",
                model.toString(),
                "--lang",
                "th",
                evaluation.toString());

        assertHarmless(page);
        assertThat(page.select("h1").eachText()).containsExactly(HARMLESS, HARMLESS);
        assertThat(page.select(".kind").eachText()).allMatch(kind -> kind.endsWith(HARMLESS));
        assertThat(page.select(".feedback li").eachText())
                .hasSizeGreaterThan(40)
                .containsOnly(HARMLESS);
        assertThat(page.select(".feedback h3").eachText()).hasSize(14).allMatch(name -> name.endsWith(HARMLESS));
        assertThat(page.select(".scores tbody th").eachText()).hasSize(14).allMatch(name -> name.endsWith(HARMLESS));
        assertThat(page.select(".band").eachText()).hasSizeGreaterThan(28).containsOnly(HARMLESS);
        assertThat(page.title()).startsWith(HARMLESS);
        // What explains is made of lines, in which a control character is a space.
        assertThat(page.select("details").text()).contains(HARMLESS.replace("[U+001B]", " "));
    }

    @Test
    void onTheTerminalTooNoTextActs(@TempDir Path folder) throws IOException {
        Path evaluation =
                hostile(folder, "evaluation.json", Files.readString(Tool.DATA.resolve("narathiwat-2561.json")));
        Path framework = hostile(
                folder,
                "framework.json",
                PmqaJson.standard().indented().write(DocumentKind.FRAMEWORK, Framework.pmqa40()));
        for (String command : List.of("report", "score", "explain", "compare", "plan --level 2.5", "validate")) {
            String[] args = (command + " --framework " + framework + " " + evaluation).split(" ");
            assertThat(Tool.run(args).out()).as(command).isNotEmpty().doesNotContain("\u001b", "\u202e");
        }
    }

    @Test
    void aPublishedReportIsShownWithoutExplanations() {
        Document page = page(Tool.data("narathiwat-2561-as-printed.json"));

        assertThat(page.select("details")).isEmpty();
        assertThat(page.select("article[lang=en]").text()).contains("326.67", "326.00", "257.38", "2.06");
        assertHarmless(page);
    }

    private static Document page(String... args) {
        String[] command = new String[args.length + 3];
        command[0] = "report";
        command[1] = "--format";
        command[2] = "html";
        System.arraycopy(args, 0, command, 3, args.length);
        Tool tool = Tool.run(command);
        assertThat(tool.exitCode()).as(tool.err()).isZero();
        assertThat(tool.out()).startsWith("<!doctype html>").doesNotContain("\u001b", "\u202e");
        return Jsoup.parse(tool.out());
    }

    private static void assertHarmless(Document page) {
        assertThat(page.select("script, img, iframe, object, embed, link, base, form, video, audio, use, image, a"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                assertThat(ACTIVE).doesNotContain(name);
                assertThat(name).doesNotStartWith("on");
                assertThat(attribute.getValue()).doesNotContain("url(", "<");
            }
        }
        assertThat(page.select("style").html()).doesNotContain("url(", "@import", "</");
        assertThat(page.select("style")).hasSize(1);
    }

    private static List<String> languages(Document page) {
        return page.select("[lang]").eachAttr("lang");
    }

    // The document with every text replaced, and with ids of its own where it is a framework or a model.
    private static Path hostile(Path folder, String name, String document) throws IOException {
        String text = "\"" + HOSTILE.replace("\"", "\\\"").replace("\u001b", "\\u001b") + "\"";
        return Files.writeString(
                folder.resolve(name),
                document.replaceAll("(\"(?:th|en)\": )\"[^\"]*\"", "$1" + Matcher.quoteReplacement(text))
                        .replace("\"pmqa-4.0\"", "\"own\""));
    }
}
