package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.report.BandList;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.report.Headline;
import io.github.pmqa4j.core.report.PrintedScore;
import io.github.pmqa4j.core.report.ScoreTable;
import io.github.pmqa4j.core.report.SourceReport;
import io.github.pmqa4j.core.text.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The numbers that a report prints of one source, each with its place. */
final class PrintedSource {
    static final String TOTAL = "total";
    static final String LEVEL = "level";
    private static final Place GAPS = Place.ROOT.property("gaps");
    private static final LocalizedText GAP = new LocalizedText("ส่วนต่าง", "Gap");

    final SourceReport source;
    final Place place;
    final LocalizedText name;
    /** The categories of the score table. */
    final List<PrintedNumber> table;
    /** The categories of the band lists. */
    final List<PrintedNumber> listed = new ArrayList<>();
    /** The total in the table, then the one in the headline. */
    final List<PrintedNumber> totals = new ArrayList<>();
    /** The level in the table, then the one in the headline. */
    final List<PrintedNumber> levels = new ArrayList<>();

    private PrintedSource(SourceReport source, Place place) {
        this.source = source;
        this.place = place;
        name = source.source().label();
        Place scores = place.property("scores");
        table = entries(source.scores().categories(), "", scores, where(name, "ตารางคะแนน", "score table"));
        for (int b = 0; b < source.bands().size(); b++) {
            BandList list = source.bands().get(b);
            listed.addAll(entries(list.categories(), list.band(), bandPlace(b), bandWhere(list)));
        }
        add(
                totals,
                TOTAL,
                scores,
                where(name, "คะแนนรวม", TOTAL),
                source.scores().total());
        add(levels, LEVEL, scores, where(name, "ระดับ", LEVEL), source.scores().level());
        Headline headline = source.headline();
        if (headline != null) {
            Place top = place.property("headline");
            add(totals, TOTAL, top, where(name, "คะแนนรวมที่หัวรายงาน", "total in the headline"), headline.total());
            add(levels, LEVEL, top, where(name, "ระดับที่หัวรายงาน", "level in the headline"), headline.level());
        }
    }

    static List<PrintedSource> of(FeedbackReport report) {
        Place all = Place.ROOT.property("sources");
        List<PrintedSource> sources = new ArrayList<>();
        for (int s = 0; s < report.sources().size(); s++) {
            sources.add(new PrintedSource(report.sources().get(s), all.index(s)));
        }
        return sources;
    }

    /** Returns the categories of a column of gaps. */
    static List<PrintedNumber> gaps(ScoreTable gaps) {
        return entries(gaps.categories(), "", GAPS, GAP);
    }

    /** Returns the total and the level of a column of gaps. */
    static List<PrintedNumber> totalGaps(ScoreTable gaps) {
        List<PrintedNumber> entries = new ArrayList<>();
        add(entries, TOTAL, GAPS, where(GAP, "คะแนนรวม", TOTAL), gaps.total());
        add(entries, LEVEL, GAPS, where(GAP, "ระดับ", LEVEL), gaps.level());
        return entries;
    }

    Place bandPlace(int index) {
        return place.property("bands").index(index);
    }

    LocalizedText bandWhere(BandList list) {
        return where(
                name,
                "รายการ \"" + list.name().th() + "\"",
                "band list \"" + list.name().en() + "\"");
    }

    Optional<PrintedNumber> inTable(String category) {
        return first(table, category);
    }

    Optional<PrintedNumber> inLists(String category) {
        return first(listed, category);
    }

    static LocalizedText where(LocalizedText outer, String th, String en) {
        return new LocalizedText(outer.th() + " " + th, outer.en() + ", " + en);
    }

    private static void add(
            List<PrintedNumber> entries, String what, Place parent, LocalizedText where, @Nullable BigDecimal number) {
        if (number != null) {
            entries.add(new PrintedNumber(what, "", parent.property(what), where, number));
        }
    }

    private static List<PrintedNumber> entries(
            List<PrintedScore> scores, String band, Place parent, LocalizedText where) {
        List<PrintedNumber> entries = new ArrayList<>(scores.size());
        for (int i = 0; i < scores.size(); i++) {
            String category = scores.get(i).category();
            Place place = parent.property("categories").index(i).property("score");
            LocalizedText words = where(where, "หมวด " + category, "category " + category);
            entries.add(new PrintedNumber(
                    category, band, place, words, scores.get(i).score()));
        }
        return entries;
    }

    private static Optional<PrintedNumber> first(List<PrintedNumber> entries, String category) {
        for (PrintedNumber entry : entries) {
            if (entry.what().equals(category)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
