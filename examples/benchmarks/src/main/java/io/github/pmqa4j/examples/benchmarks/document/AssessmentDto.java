package io.github.pmqa4j.examples.benchmarks.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The document of an assessment as plain records that check nothing: what a databind library fills in. */
public record AssessmentDto(
        String kind,
        int version,
        String framework,
        Organization organization,
        int fiscalYear,
        String source,
        Map<String, Category> categories) {
    /** Who is assessed. */
    public record Organization(String code, Text name, String kind) {}

    /** Thai and English. */
    public record Text(String th, String en) {}

    /** A category. */
    public record Category(@Nullable BigDecimal score, Map<String, Criterion> criteria) {}

    /** A criterion. */
    public record Criterion(
            @Nullable BigDecimal score,
            @Nullable Checklist checklist,
            @Nullable List<Indicator> indicators,
            @Nullable String note) {}

    /** Boxes of the three tiers. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; an array is what is measured
    public record Checklist(boolean[] basic, boolean[] advance, boolean[] significance) {}

    /** An indicator. */
    public record Indicator(Text name, String direction, BigDecimal target, BigDecimal actual) {}
}
