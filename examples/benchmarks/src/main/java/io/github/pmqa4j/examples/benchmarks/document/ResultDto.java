package io.github.pmqa4j.examples.benchmarks.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The document of a result as plain records, the same properties as the library writes. */
public record ResultDto(
        String kind,
        int version,
        String framework,
        AssessmentDto.Organization organization,
        int fiscalYear,
        String model,
        String source,
        Map<String, Category> categories,
        Figure total,
        Figure level,
        List<Tier> tiers,
        Figure coverage,
        boolean provisional) {
    /** A printed number and the exact one. */
    public record Figure(BigDecimal reported, String exact) {}

    /** A category. */
    public record Category(String status, Figure score, String band, Map<String, Criterion> criteria) {}

    /** A criterion. */
    public record Criterion(String status, Figure score) {}

    /** A tier of a scale. */
    public record Tier(String scale, @Nullable String tier) {}

    /** The least that is of use: no criteria, no exact numbers, no tiers. */
    public record Printed(
            AssessmentDto.Organization organization,
            int fiscalYear,
            String source,
            Map<String, BigDecimal> categories,
            BigDecimal total,
            BigDecimal level) {}
}
