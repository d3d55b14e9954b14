package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.model.BandSet;
import io.github.pmqa4j.rules.model.CategoryScore;
import io.github.pmqa4j.rules.model.NamedLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds bands that contradict the scores: by their order, or by the limits of the model. */
final class BandCheck {
    private static final int UNKNOWN = -1;
    private static final Locale THAI = Locale.forLanguageTag("th");

    private final PossibleValues possible;
    private final BandSet bands;
    private final List<NamedLimit> limits;
    private final Framework framework;
    private final Findings findings;

    BandCheck(Framework framework, PossibleValues possible, BandSet bands, Findings findings) {
        this.framework = framework;
        this.possible = possible;
        this.bands = bands;
        limits = bands.bands();
        this.findings = findings;
    }

    /**
     * A category in a band list.
     *
     * @param entry its score there
     * @param rank how good the band is, from 0
     * @param score the scores that it may have by the table and the list
     * @param lowest the worst band that the model may put it in; -1 if the framework does not know the category
     * @param highest the best band that the model may put it in
     */
    private record Placed(PrintedNumber entry, int rank, Interval score, int lowest, int highest) {

        boolean contradicts(Placed other) {
            return isAgainstOrder(other) && !(isByTheModel() && other.isByTheModel());
        }

        private boolean isAgainstOrder(Placed other) {
            return (rank < other.rank && score.isAbove(other.score))
                    || (rank > other.rank && other.score.isAbove(score));
        }

        // A band set of a user's own may have other limits for each category, and then order says nothing.
        boolean isByTheModel() {
            return rank >= lowest && rank <= highest;
        }

        Placed in(int newRank) {
            return new Placed(entry, newRank, score, lowest, highest);
        }

        Statement statement() {
            return entry.statement();
        }
    }

    /** One list of limits serves all sources of a report, so categories are held against each other across them. */
    void checkOrder(List<PrintedSource> sources) {
        List<Placed> left = placed(sources);
        Placed worst = worst(left);
        while (worst != null) {
            Placed subject = worst;
            List<Placed> against = left.stream().filter(subject::contradicts).toList();
            List<Placed> others =
                    left.stream().filter(other -> !other.equals(subject)).toList();
            report(subject, against, fitting(subject, others));
            left = others;
            worst = worst(left);
        }
    }

    private void report(Placed subject, List<Placed> against, String expected) {
        List<Statement> own = List.of(subject.statement());
        List<Statement> others = against.stream().map(Placed::statement).toList();
        List<Statement> all = new ArrayList<>(own);
        all.addAll(others);
        findings.mistake(
                "band-contradicts-order",
                all,
                expected,
                new LocalizedText(
                        FindingWords.listed(own, THAI) + " ขัดกับ " + FindingWords.listed(others, THAI)
                                + ": คะแนนที่สูงกว่าอยู่ในกลุ่มที่ต่ำกว่า",
                        FindingWords.listed(own, Locale.ENGLISH) + " contradicts "
                                + FindingWords.listed(others, Locale.ENGLISH)
                                + ": the higher score is in the worse band"));
    }

    // The bands in which a category would contradict the fewest others: none, unless these contradict each other.
    private String fitting(Placed subject, List<Placed> others) {
        long[] contradictions = IntStream.range(0, limits.size())
                .mapToLong(rank ->
                        others.stream().filter(subject.in(rank)::isAgainstOrder).count())
                .toArray();
        long fewest = IntStream.range(0, limits.size())
                .mapToLong(rank -> contradictions[rank])
                .min()
                .orElse(0);
        return IntStream.range(0, limits.size())
                .filter(rank -> contradictions[rank] == fewest)
                .mapToObj(rank -> limits.get(rank).id())
                .collect(Collectors.joining(", "));
    }

    void checkLimits(List<PrintedSource> sources) {
        for (Placed placed : placed(sources)) {
            if (placed.lowest != UNKNOWN && !placed.isByTheModel()) {
                List<Statement> statements = List.of(placed.statement());
                NamedLimit expected = limits.get(placed.lowest);
                findings.mistake(
                        "band-contradicts-limits",
                        statements,
                        expected.id(),
                        FindingWords.sentence(
                                statements,
                                "อยู่ผิดกลุ่ม ควรอยู่ในกลุ่ม" + expected.name().th(),
                                "is in the wrong band: by the limits it belongs to \""
                                        + expected.name().en() + "\""));
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

    private List<Placed> placed(List<PrintedSource> sources) {
        List<String> order = limits.stream().map(NamedLimit::id).toList();
        List<Placed> placed = new ArrayList<>();
        for (PrintedSource source : sources) {
            for (PrintedNumber entry : source.listed) {
                int rank = order.indexOf(entry.band());
                if (rank >= 0) {
                    Interval listed = possible.score(entry);
                    Interval score = source.inTable(entry.what())
                            .map(table -> possible.score(table).or(listed))
                            .orElse(listed);
                    placed.add(placed(entry, rank, score));
                }
            }
        }
        return placed;
    }

    private Placed placed(PrintedNumber entry, int rank, Interval score) {
        Category category = framework.category(entry.what()).orElse(null);
        if (category == null) {
            return new Placed(entry, rank, score, UNKNOWN, UNKNOWN);
        }
        int lowest = rank(category, score.low());
        int highest = rank(category, score.high());
        if (highest > lowest && !score.contains(limits.get(highest).from(framework.top()))) {
            highest--;
        }
        return new Placed(entry, rank, score, lowest, highest);
    }

    private int rank(Category category, Fraction score) {
        Fraction top = Fraction.of(framework.top());
        Fraction within = score.signum() < 0 ? Fraction.ZERO : score.compareTo(top) > 0 ? top : score;
        return limits.indexOf(bands.bandOf(CategoryScore.of(framework, category, within)));
    }
}
