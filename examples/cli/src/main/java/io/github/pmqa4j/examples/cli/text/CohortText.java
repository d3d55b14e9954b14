package io.github.pmqa4j.examples.cli.text;

import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.cohort.CategoryCohort;
import io.github.pmqa4j.rules.cohort.Cohort;
import io.github.pmqa4j.rules.cohort.CohortShare;
import io.github.pmqa4j.rules.cohort.Distribution;
import io.github.pmqa4j.rules.cohort.Standing;
import io.github.pmqa4j.rules.cohort.TierCohort;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A cohort as text: a row of statistics for each figure, the shares of bands and tiers, and ranks. */
public final class CohortText {
    private static final int NUMBER = 9;
    private static final int COLUMNS = 6;
    private static final int NAME = Page.WIDTH - COLUMNS * NUMBER;
    private static final int CODE = 10;
    private static final int PERCENTILE = 12;
    private static final int RANKED_NAME = Page.WIDTH - 3 * NUMBER - PERCENTILE;

    /** What a list of ranks needs of a result, and no more: there may be a great many. */
    public record Ranked(String code, LocalizedText name, Figure total, Figure level) {
        private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(
                        (Ranked one) -> one.total().reported())
                .reversed()
                .thenComparing(Ranked::code);

        /** Returns it. */
        public static Ranked of(AssessmentResult result) {
            return new Ranked(
                    result.organization().code(), result.organization().name(), result.total(), result.level());
        }

        /** Returns organizations with the best first. */
        static List<Ranked> sorted(List<Ranked> ranked) {
            return ranked.stream().sorted(BEST_FIRST).toList();
        }
    }

    private final Cohort cohort;
    private final Wording wording;
    private final Page page = new Page();

    private CohortText(Cohort cohort, Wording wording) {
        this.cohort = cohort;
        this.wording = wording;
    }

    /** Returns a cohort, and the organizations by rank where they are given. */
    public static String of(Cohort cohort, List<Ranked> ranked, Wording wording) {
        return new CohortText(cohort, wording).write(ranked);
    }

    private String write(List<Ranked> ranked) {
        String count = wording.digits(cohort.count());
        page.line(wording.say(cohort.source().label()) + ", "
                + cohort.fiscalYear().format(wording.locale()) + ": "
                + wording.say(count + " หน่วยงาน", count + (cohort.count() == 1 ? " organization" : " organizations")));
        if (cohort.provisional() > 0) {
            page.line(wording.say("ผลเบื้องต้น: ", "provisional: ") + wording.digits(cohort.provisional()));
        }
        page.blank();
        statistics();
        shares();
        if (!ranked.isEmpty()) {
            ranks(ranked);
        }
        return page.toString();
    }

    private void statistics() {
        row(
                "",
                "",
                wording.say("เฉลี่ย", "mean"),
                wording.say("ต่ำสุด", "min"),
                wording.digits(wording.say("ควอร์ไทล์1", "quart. 1")),
                wording.say("มัธยฐาน", "median"),
                wording.digits(wording.say("ควอร์ไทล์3", "quart. 3")),
                wording.say("สูงสุด", "max"));
        page.rule();
        row("", wording.say("คะแนนรวม", "Total"), cohort.total());
        row("", wording.say("เป็นระบบราชการ", "Level"), cohort.level());
        for (CategoryCohort category : cohort.categories()) {
            row(
                    wording.digits(category.category().id()) + "  ",
                    wording.say(category.category().name()),
                    category.scores().orElse(null));
        }
        page.line(wording.digits(wording.say(
                "ควอร์ไทล์ตามนิยามที่ 7 ของ Hyndman และ Fan (QUARTILE.INC)",
                "Quartiles by definition 7 of Hyndman and Fan (QUARTILE.INC)")));
    }

    private void shares() {
        page.heading("", wording.say("กลุ่มของหมวด", "Bands"), wording.locale());
        for (CategoryCohort category : cohort.categories()) {
            page.item(wording.digits(category.category().id()) + "  ", shares(category.bands()), wording.locale());
        }
        for (TierCohort tier : cohort.tiers()) {
            page.heading("", wording.say("ขั้นของคะแนนรวม", "Tiers of the total"), wording.locale());
            page.item("", shares(tier.tiers()), wording.locale());
        }
    }

    private String shares(List<CohortShare> shares) {
        return shares.stream()
                .map(share -> name(share.limit().orElse(null)) + " " + wording.digits(share.count()) + "\u00a0("
                        + wording.number(share.percent()) + "%)")
                .collect(Collectors.joining(", "));
    }

    private void ranks(List<Ranked> ranked) {
        page.heading("", wording.say("ลำดับที่", "Ranks"), wording.locale());
        ranked(
                wording.say("รหัส", "code"),
                "",
                wording.say("ลำดับ", "rank"),
                wording.say("คะแนน", "total"),
                wording.say("ระดับ", "level"),
                wording.say("เปอร์เซ็นไทล์", "percentile"));
        Ranked.sorted(ranked).forEach(one -> {
            Standing standing = cohort.standing(one.total());
            ranked(
                    wording.digits(one.code()),
                    wording.say(one.name()),
                    wording.digits(standing.rank()),
                    wording.number(one.total()),
                    wording.number(one.level()),
                    wording.number(standing.percentile()));
        });
    }

    private void ranked(String code, String name, String rank, String total, String level, String percentile) {
        String columns = Width.padLeft(rank, NUMBER)
                + Width.padLeft(total, NUMBER)
                + Width.padLeft(level, NUMBER)
                + Width.padLeft(percentile, PERCENTILE);
        page.row(Width.padRight(code, CODE - 1) + " ", name, RANKED_NAME, columns, wording.locale());
    }

    private void row(String mark, String name, @Nullable Distribution of) {
        if (of == null) {
            row(mark, name, "-", "-", "-", "-", "-", "-");
        } else {
            row(
                    mark,
                    name,
                    wording.number(of.mean()),
                    wording.number(of.min()),
                    wording.number(of.lowerQuartile()),
                    wording.number(of.median()),
                    wording.number(of.upperQuartile()),
                    wording.number(of.max()));
        }
    }

    private void row(String mark, String name, String... numbers) {
        StringBuilder columns = new StringBuilder();
        for (String number : numbers) {
            columns.append(Width.padLeft(number, NUMBER));
        }
        page.row(mark, name, NAME, columns.toString(), wording.locale());
    }

    private String name(@Nullable NamedLimit limit) {
        return limit == null ? wording.say("ไม่ถึงขั้นใด", "no tier") : wording.say(limit.name());
    }
}
