package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.model.BandSet;
import io.github.pmqa4j.rules.model.NamedLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds bands that contradict the scores: by their order, or by the limits of the model. */
final class BandCheck {
    private final Columns columns;
    private final BandSet bands;
    private final Findings findings;

    BandCheck(Columns columns, BandSet bands, Findings findings) {
        this.columns = columns;
        this.bands = bands;
        this.findings = findings;
    }

    /** A category in a band list: how good the band is, and the scores it may have by the table and the list. */
    private record Placed(Entry entry, int rank, Interval score) {

        boolean contradicts(Placed other) {
            return (rank < other.rank && score.isAbove(other.score))
                    || (rank > other.rank && other.score.isAbove(score));
        }

        Statement statement() {
            return new Statement(entry.place(), entry.where(), entry.number().toPlainString());
        }
    }

    /** One list of limits serves all sources of a report, so categories are held against each other across them. */
    void checkOrder(List<Sheet> sheets) {
        List<Placed> left = placed(sheets);
        Placed worst = worst(left);
        while (worst != null) {
            Placed subject = worst;
            List<Placed> against = left.stream().filter(subject::contradicts).toList();
            List<Statement> statements = new ArrayList<>();
            statements.add(subject.statement());
            against.forEach(other -> statements.add(other.statement()));
            List<Statement> others = statements.subList(1, statements.size());
            findings.error(
                    "band-contradicts-order",
                    statements,
                    "",
                    new LocalizedText(
                            String.format(
                                    Locale.ROOT,
                                    "%s ขัดกับ %s: คะแนนที่สูงกว่าอยู่ในกลุ่มที่ต่ำกว่า",
                                    Words.listed(statements.subList(0, 1), Locale.forLanguageTag("th")),
                                    Words.listed(others, Locale.forLanguageTag("th"))),
                            String.format(
                                    Locale.ROOT,
                                    "%s contradicts %s: the higher score is in the worse band",
                                    Words.listed(statements.subList(0, 1), Locale.ENGLISH),
                                    Words.listed(others, Locale.ENGLISH))));
            left = left.stream().filter(other -> !other.equals(subject)).toList();
            worst = worst(left);
        }
    }

    void checkLimits(List<Sheet> sheets) {
        List<NamedLimit> limits = bands.bands();
        for (Placed placed : placed(sheets)) {
            int lowest = limits.indexOf(bands.bandOf(placed.score.low()));
            int highest = limits.indexOf(bands.bandOf(placed.score.high()));
            if (highest > lowest && !placed.score.contains(limits.get(highest).from())) {
                highest--;
            }
            if (placed.rank < lowest || placed.rank > highest) {
                List<Statement> statements = List.of(placed.statement());
                String expected = limits.get(lowest).id();
                findings.error(
                        "band-contradicts-limits",
                        statements,
                        expected,
                        Words.sentence(
                                statements,
                                "อยู่ผิดกลุ่ม ควรอยู่ในกลุ่ม"
                                        + limits.get(lowest).name().th(),
                                "is in the wrong band: by the limits it belongs to " + expected));
            }
        }
    }

    // The one that contradicts most others is the cause of all of that; the first of equal ones.
    private static @Nullable Placed worst(List<Placed> placed) {
        Placed worst = null;
        long most = 0;
        for (Placed candidate : placed) {
            long count = placed.stream().filter(candidate::contradicts).count();
            if (count > most) {
                worst = candidate;
                most = count;
            }
        }
        return worst;
    }

    private List<Placed> placed(List<Sheet> sheets) {
        List<String> order = bands.bands().stream().map(NamedLimit::id).toList();
        List<Placed> placed = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (Entry entry : sheet.listed) {
                int rank = order.indexOf(entry.band());
                if (rank >= 0) {
                    Interval listed = columns.listed(entry);
                    Interval score = sheet.inTable(entry.what())
                            .map(table -> columns.score(table).or(listed))
                            .orElse(listed);
                    placed.add(new Placed(entry, rank, score));
                }
            }
        }
        return placed;
    }
}
