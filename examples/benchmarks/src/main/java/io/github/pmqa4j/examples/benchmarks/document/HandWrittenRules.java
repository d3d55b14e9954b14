package io.github.pmqa4j.examples.benchmarks.document;

import io.github.pmqa4j.examples.benchmarks.arithmetic.LongMeans;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Exact scoring of bound records, written by hand for PMQA 4.0 and nothing else. */
final class HandWrittenRules {
    private static final int CRITERIA = 30;
    private static final String[] STATUSES = {"scored"};

    private HandWrittenRules() {}

    /** Returns everything that the library would say of checklists and indicators. */
    static ResultDto evidenceResult(AssessmentDto assessment) {
        Map<String, ResultDto.Category> categories = new LinkedHashMap<>();
        LongFraction sum = LongFraction.ZERO;
        for (Map.Entry<String, AssessmentDto.Category> entry :
                assessment.categories().entrySet()) {
            Map<String, ResultDto.Criterion> criteria = new LinkedHashMap<>();
            LongFraction own = LongFraction.ZERO;
            for (Map.Entry<String, AssessmentDto.Criterion> criterion :
                    entry.getValue().criteria().entrySet()) {
                LongFraction score = score(criterion.getValue());
                own = own.plus(score);
                criteria.put(criterion.getKey(), new ResultDto.Criterion(STATUSES[0], figure(score)));
            }
            LongFraction mean = own.dividedBy(criteria.size());
            sum = sum.plus(mean);
            String band = mean.numerator() < 300 * mean.denominator()
                    ? "URGENT"
                    : mean.numerator() < 450 * mean.denominator() ? "DEVELOP_FURTHER" : "STRENGTH";
            categories.put(entry.getKey(), new ResultDto.Category(STATUSES[0], figure(mean), band, criteria));
        }
        LongFraction total = sum.dividedBy(categories.size());
        String tier = total.numerator() < 300 * total.denominator()
                ? null
                : total.numerator() < 400 * total.denominator()
                        ? "BASIC"
                        : total.numerator() < 500 * total.denominator() ? "ADVANCE" : "SIGNIFICANCE";
        return result(assessment, categories, figure(total), figure(total.dividedBy(125)), tier);
    }

    private static LongFraction score(AssessmentDto.Criterion criterion) {
        AssessmentDto.Checklist checklist = criterion.checklist();
        if (checklist != null) {
            int basic = ticked(checklist.basic());
            int advance = ticked(checklist.advance());
            if (basic < checklist.basic().length) {
                return LongFraction.of(300L * basic, checklist.basic().length);
            }
            if (advance < checklist.advance().length) {
                return LongFraction.of(300L * checklist.advance().length + 100L * advance, checklist.advance().length);
            }
            int length = checklist.significance().length;
            return LongFraction.of(400L * length + 100L * ticked(checklist.significance()), length);
        }
        LongFraction sum = LongFraction.ZERO;
        List<AssessmentDto.Indicator> indicators = Objects.requireNonNull(criterion.indicators());
        for (AssessmentDto.Indicator indicator : indicators) {
            // In hundredths, both.
            long target = indicator.target().movePointRight(2).longValueExact();
            long actual = indicator.actual().movePointRight(2).longValueExact();
            long reached = indicator.direction().equals("higherIsBetter") ? actual : 2 * target - actual;
            long percents = 100 * reached;
            sum = sum.plus(
                    percents < 100 * target
                            ? LongFraction.of(3 * Math.max(0, percents), target)
                            : LongFraction.of(
                                    percents <= 101 * target ? 300 : percents <= 105 * target ? 400 : 500, 1));
        }
        return sum.dividedBy(indicators.size());
    }

    private static int ticked(boolean[] boxes) {
        int ticked = 0;
        for (boolean box : boxes) {
            ticked += box ? 1 : 0;
        }
        return ticked;
    }

    /** Returns everything that the library would say of thirty stated scores. */
    static ResultDto result(AssessmentDto assessment) {
        long[] hundredths = hundredths(assessment);
        LongMeans.Result means = LongMeans.score(hundredths);
        Map<String, ResultDto.Category> categories = new LinkedHashMap<>();
        int c = 0;
        int next = 0;
        for (Map.Entry<String, AssessmentDto.Category> entry :
                assessment.categories().entrySet()) {
            Map<String, ResultDto.Criterion> criteria = new LinkedHashMap<>();
            for (String id : entry.getValue().criteria().keySet()) {
                criteria.put(id, new ResultDto.Criterion(STATUSES[0], figure(hundredths[next++], 100)));
            }
            long score = means.categories()[c++];
            categories.put(
                    entry.getKey(),
                    new ResultDto.Category(
                            STATUSES[0], figure(score, LongMeans.CATEGORY_DENOMINATOR), band(score), criteria));
        }
        return result(
                assessment,
                categories,
                figure(means.total(), LongMeans.TOTAL_DENOMINATOR),
                figure(means.level(), LongMeans.LEVEL_DENOMINATOR),
                tier(means.total()));
    }

    private static ResultDto result(
            AssessmentDto assessment,
            Map<String, ResultDto.Category> categories,
            ResultDto.Figure total,
            ResultDto.Figure level,
            @Nullable String tier) {
        return new ResultDto(
                "result",
                1,
                assessment.framework(),
                assessment.organization(),
                assessment.fiscalYear(),
                "pmqa-4.0",
                assessment.source(),
                categories,
                total,
                level,
                List.of(new ResultDto.Tier("tiers", tier)),
                figure(1, 1),
                false);
    }

    /** Returns the printed scores of categories, total and level. */
    static ResultDto.Printed shortResult(AssessmentDto assessment) {
        LongMeans.Result means = LongMeans.score(hundredths(assessment));
        Map<String, BigDecimal> categories = new LinkedHashMap<>();
        int c = 0;
        for (String id : assessment.categories().keySet()) {
            categories.put(id, decimal(means.categories()[c++], LongMeans.CATEGORY_DENOMINATOR));
        }
        return new ResultDto.Printed(
                assessment.organization(),
                assessment.fiscalYear(),
                assessment.source(),
                categories,
                decimal(means.total(), LongMeans.TOTAL_DENOMINATOR),
                decimal(means.level(), LongMeans.LEVEL_DENOMINATOR));
    }

    private static long[] hundredths(AssessmentDto assessment) {
        long[] hundredths = new long[CRITERIA];
        int next = 0;
        for (AssessmentDto.Category category : assessment.categories().values()) {
            for (AssessmentDto.Criterion criterion : category.criteria().values()) {
                BigDecimal score = criterion.score();
                if (score != null) {
                    hundredths[next++] = score.movePointRight(2).longValueExact();
                }
            }
        }
        return hundredths;
    }

    private static String band(long score) {
        long least = LongMeans.CATEGORY_DENOMINATOR;
        return score < 300 * least ? "URGENT" : score < 450 * least ? "DEVELOP_FURTHER" : "STRENGTH";
    }

    private static String tier(long total) {
        long least = LongMeans.TOTAL_DENOMINATOR;
        return total < 400 * least ? "BASIC" : total < 500 * least ? "ADVANCE" : "SIGNIFICANCE";
    }

    private static ResultDto.Figure figure(LongFraction value) {
        String exact = value.denominator() == 1
                ? Long.toString(value.numerator())
                : Long.toString(value.numerator()) + '/' + value.denominator();
        return new ResultDto.Figure(decimal(value.numerator(), value.denominator()), exact);
    }

    private static ResultDto.Figure figure(long numerator, long denominator) {
        long x = numerator;
        long y = denominator;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        String exact =
                denominator == x ? Long.toString(numerator / x) : Long.toString(numerator / x) + '/' + denominator / x;
        return new ResultDto.Figure(decimal(numerator, denominator), exact);
    }

    private static BigDecimal decimal(long numerator, long denominator) {
        return BigDecimal.valueOf((200 * numerator + denominator) / (2 * denominator), 2);
    }
}
