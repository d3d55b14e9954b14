package io.github.pmqa4j.examples.cli.text;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import io.github.pmqa4j.rules.scoring.CriterionResult;
import org.jspecify.annotations.Nullable;

/** A result as text. */
public final class ResultText {
    private static final int NUMBER = 10;
    private static final int BAND = 26;
    private static final int NAME = Page.WIDTH - NUMBER - BAND - 2;
    private static final Fraction HUNDRED = Fraction.of(100);

    private ResultText() {}

    /** Returns a result with its categories and those criteria that have a score. */
    public static String of(AssessmentResult result, Wording wording) {
        Page page = new Page();
        page.item(
                "",
                wording.say(result.organization().name()) + ", "
                        + result.fiscalYear().format(wording.locale()) + ", "
                        + wording.say(result.source().label()),
                wording.locale());
        page.rule();
        for (CategoryResult category : result.categories()) {
            NamedLimit band = category.band().orElse(null);
            String id = wording.digits(category.category().id()) + "  ";
            String name = wording.say(category.category().name());
            row(page, id, name, category.score().orElse(null), band, wording);
            for (CriterionResult criterion : category.criteria()) {
                Figure score = criterion.score().orElse(null);
                if (score != null) {
                    String below = "   " + wording.digits(criterion.criterion().id()) + "  ";
                    row(page, below, wording.say(criterion.criterion().name()), score, null, wording);
                }
            }
        }
        page.rule();
        row(page, "", wording.say("คะแนนรวม", "Total"), result.total(), null, wording);
        NamedLimit tier = result.tier().orElse(null);
        row(page, "", wording.say("เป็นระบบราชการ", "Level"), result.level(), tier, wording);
        if (result.isProvisional()) {
            String share = wording.number(Figure.of(result.coverage().times(HUNDRED)));
            page.line(wording.say(
                    "ผลเบื้องต้น: มีหลักฐานร้อยละ " + share + " ของน้ำหนักทั้งหมด",
                    "Provisional: " + share + "% of the weight has evidence"));
        }
        for (Finding warning : result.warnings()) {
            page.item("", wording.digits(FindingsText.line(warning, wording)), wording.locale());
        }
        return page.toString();
    }

    /** Returns a result on one line: code, year, source, total, level. */
    public static String line(AssessmentResult result, Wording wording) {
        return String.join(
                        "\t",
                        wording.digits(result.organization().code()),
                        wording.digits(result.fiscalYear()),
                        wording.say(result.source().label()),
                        wording.number(result.total()),
                        wording.number(result.level()))
                + "\n";
    }

    private static void row(
            Page page, String mark, String name, @Nullable Figure score, @Nullable NamedLimit limit, Wording wording) {
        String number = Width.padLeft(score == null ? "-" : wording.number(score), NUMBER);
        String columns = limit == null ? number : number + "  " + wording.say(limit.name());
        page.row(mark, name, NAME, columns, wording.locale());
    }
}
