package io.github.pmqa4j.rules.trend;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in words what a trend comes to. */
final class TrendSummary {
    private TrendSummary() {}

    static LocalizedText of(Trend trend) {
        return new LocalizedText(of(trend, true), of(trend, false));
    }

    private static String of(Trend trend, boolean thai) {
        AssessmentResult first = trend.results().get(0);
        AssessmentResult last = trend.results().get(trend.results().size() - 1);
        StringBuilder line = new StringBuilder(thai ? "ปีงบประมาณ พ.ศ. " : "fiscal years B.E. ");
        line.append(first.fiscalYear())
                .append(" → ")
                .append(last.fiscalYear())
                .append(thai ? ": คะแนนรวม " : ": total ")
                .append(both(first.total(), last.total()))
                .append(thai ? " ระดับ " : ", level ")
                .append(both(first.level(), last.level()));
        if (!trend.missingYears().isEmpty()) {
            line.append(thai ? "; ไม่มีผลปี " : "; no result for ")
                    .append(trend.missingYears().stream()
                            .map(FiscalYear::toString)
                            .collect(Collectors.joining(", ")));
        }
        append(line, thai ? "; ดีขึ้นมากที่สุด: หมวด " : "; most improved: category ", trend.mostImproved());
        append(line, thai ? "; ลดลงมากที่สุด: หมวด " : "; most declined: category ", trend.mostDeclined());
        return line.toString();
    }

    private static void append(StringBuilder line, String words, List<CategoryTrend> categories) {
        if (!categories.isEmpty()) {
            line.append(words)
                    .append(categories.stream()
                            .map(c -> String.format(
                                    Locale.ROOT,
                                    "%s (%s)",
                                    c.category().id(),
                                    signed(c.scores().change().orElseThrow())))
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String both(Figure first, Figure last) {
        return String.format(Locale.ROOT, "%s → %s (%s)", first, last, signed(last.minus(first)));
    }

    private static String signed(Figure change) {
        return change.reported().signum() > 0 ? "+" + change : change.toString();
    }
}
