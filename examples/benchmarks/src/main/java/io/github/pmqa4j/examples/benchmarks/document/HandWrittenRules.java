package io.github.pmqa4j.examples.benchmarks.document;

import io.github.pmqa4j.examples.benchmarks.arithmetic.LongMeans;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Exact scoring of bound records, written by hand for thirty stated scores of PMQA 4.0 and nothing else. */
final class HandWrittenRules {
    private static final int CRITERIA = 30;
    private static final String[] STATUSES = {"scored"};

    private HandWrittenRules() {}

    /** Returns everything that the library would say. */
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
        return new ResultDto(
                "result",
                1,
                assessment.framework(),
                assessment.organization(),
                assessment.fiscalYear(),
                "pmqa-4.0",
                assessment.source(),
                categories,
                figure(means.total(), LongMeans.TOTAL_DENOMINATOR),
                figure(means.level(), LongMeans.LEVEL_DENOMINATOR),
                List.of(new ResultDto.Tier("tiers", tier(means.total()))),
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
