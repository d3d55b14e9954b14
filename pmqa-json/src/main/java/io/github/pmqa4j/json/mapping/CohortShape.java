package io.github.pmqa4j.json.mapping;

import static io.github.pmqa4j.json.mapping.RecordPart.optional;
import static io.github.pmqa4j.json.mapping.RecordPart.property;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.cohort.CategoryCohort;
import io.github.pmqa4j.rules.cohort.Cohort;
import io.github.pmqa4j.rules.cohort.Distribution;
import io.github.pmqa4j.rules.cohort.Share;
import io.github.pmqa4j.rules.cohort.TierCohort;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.TierScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code {"kind": "cohort", ..., "total": {...}, "categories": [...], "tiers": [...]}}. */
final class CohortShape {
    private static final Part<Integer> COUNT = Parts.integer(0, Integer.MAX_VALUE);
    private static final Part<Count> COUNTED = RecordPart.of(
            v -> new Count(v.get(0), v.<Integer>get(1)),
            property("value", Parts.PRINTED, Count::value),
            property("count", Parts.integer(1, Integer.MAX_VALUE), Count::count));
    private static final Part<Distribution> DISTRIBUTION = RecordPart.of(
            CohortShape::distribution,
            property("count", COUNT, d -> Math.toIntExact(d.count())),
            property("mean", Parts.FIGURE, Distribution::mean),
            property("min", Parts.FIGURE, Distribution::min),
            property("lowerQuartile", Parts.FIGURE, Distribution::lowerQuartile),
            property("median", Parts.FIGURE, Distribution::median),
            property("upperQuartile", Parts.FIGURE, Distribution::upperQuartile),
            property("max", Parts.FIGURE, Distribution::max),
            // Not every program keeps the zeros of 300.00, so the decimals are said.
            property(
                    "decimals", Parts.integer(0, 12), d -> d.counts().firstKey().scale()),
            property("counts", Parts.nonEmpty(COUNTED), CohortShape::counts));
    private static final Part<RawShare> SHARE = RecordPart.of(
            v -> new RawShare(v.getOrNull(0), v.<Integer>get(1), v.<Integer>get(2), v.get(3)),
            optional("limit", Parts.ID, RawShare::limit),
            property("count", COUNT, RawShare::count),
            property("of", COUNT, RawShare::of),
            property("percent", Parts.FIGURE, RawShare::percent));
    private static final Part<RawCategory> CATEGORY = RecordPart.of(
            v -> new RawCategory(v.get(0), v.getOrNull(1), v.get(2)),
            property("id", Parts.ID, RawCategory::id),
            optional("scores", DISTRIBUTION, RawCategory::scores),
            property("bands", Parts.list(SHARE), RawCategory::bands));
    private static final Part<RawTier> TIER = RecordPart.of(
            v -> new RawTier(v.get(0), v.get(1)),
            property("scale", Parts.ID, RawTier::scale),
            property("shares", Parts.list(SHARE), RawTier::shares));

    private CohortShape() {}

    private record Count(BigDecimal value, int count) {}

    private record RawShare(@Nullable String limit, int count, int of, Figure percent) {}

    private record RawCategory(String id, @Nullable Distribution scores, List<RawShare> bands) {}

    private record RawTier(String scale, List<RawShare> shares) {}

    static Shape<Cohort> cohort() {
        return new DerivedShape<>(DocumentKind.COHORT, CohortShape::make)
                .essential("framework", Parts.FRAMEWORK, Cohort::framework)
                .essential("model", Parts.MODEL, Cohort::model)
                .essential("fiscalYear", Parts.YEAR, Cohort::fiscalYear)
                .essential("source", Parts.choice(Source.class), Cohort::source)
                .essential("provisional", COUNT, c -> Math.toIntExact(c.provisional()))
                .essential("total", DISTRIBUTION, Cohort::total)
                .essential("level", DISTRIBUTION, Cohort::level)
                .essential(
                        "categories",
                        Parts.list(CATEGORY),
                        c -> c.categories().stream()
                                .map(k -> new RawCategory(k.category().id(), k.scores(), raw(k.bands())))
                                .toList())
                .essential(
                        "tiers",
                        Parts.list(TIER),
                        c -> c.tiers().stream()
                                .map(t -> new RawTier(t.scale().id(), raw(t.tiers())))
                                .toList())
                .derived("count", (v, out) -> out.integer(v.count()));
    }

    @SuppressWarnings("unchecked") // each value comes from the essential part at its position
    private static Cohort make(List<Object> v) {
        Framework framework = (Framework) v.get(0);
        ScoringModel model = (ScoringModel) v.get(1);
        List<CategoryCohort> categories = new ArrayList<>();
        for (RawCategory raw : (List<RawCategory>) v.get(7)) {
            Category category = framework
                    .category(raw.id)
                    .orElseThrow(() -> new IllegalArgumentException("category must be one of the framework"));
            categories.add(new CategoryCohort(
                    category, raw.scores, shares(raw.bands, model.bands().bands())));
        }
        List<TierCohort> tiers = new ArrayList<>();
        List<RawTier> rawTiers = (List<RawTier>) v.get(8);
        for (int i = 0; i < rawTiers.size(); i++) {
            TierScale scale = i < model.tierScales().size() ? model.tierScales().get(i) : null;
            RawTier raw = rawTiers.get(i);
            if (scale == null || !scale.id().equals(raw.scale)) {
                throw new IllegalArgumentException("tier scales must be those of the model");
            }
            tiers.add(new TierCohort(scale, shares(raw.shares, scale.tiers())));
        }
        return new Cohort(
                framework,
                model,
                (FiscalYear) v.get(2),
                (Source) v.get(3),
                (Integer) v.get(4),
                (Distribution) v.get(5),
                (Distribution) v.get(6),
                categories,
                tiers);
    }

    private static List<Share> shares(List<RawShare> raw, List<NamedLimit> limits) {
        List<Share> shares = new ArrayList<>();
        for (RawShare one : raw) {
            NamedLimit limit = one.limit == null
                    ? null
                    : limits.stream()
                            .filter(l -> l.id().equals(one.limit))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException("limit must be one of the model"));
            Share share = new Share(limit, one.count, one.of);
            require(share.percent().equals(one.percent));
            shares.add(share);
        }
        return shares;
    }

    private static List<RawShare> raw(List<Share> shares) {
        List<RawShare> raw = new ArrayList<>();
        for (Share share : shares) {
            NamedLimit limit = share.limit();
            raw.add(new RawShare(
                    limit == null ? null : limit.id(),
                    Math.toIntExact(share.count()),
                    Math.toIntExact(share.of()),
                    share.percent()));
        }
        return raw;
    }

    private static Distribution distribution(RecordPart.Values v) {
        int decimals = v.<Integer>get(7);
        Map<BigDecimal, Long> counts = new TreeMap<>();
        for (Count count : v.<List<Count>>get(8)) {
            require(count.value.stripTrailingZeros().scale() <= decimals);
            require(counts.put(count.value.setScale(decimals), (long) count.count) == null);
        }
        Distribution distribution = Distribution.of(counts);
        require(distribution.count() == v.<Integer>get(0));
        require(distribution.mean().equals(v.<Figure>get(1)));
        require(distribution.min().equals(v.<Figure>get(2)));
        require(distribution.lowerQuartile().equals(v.<Figure>get(3)));
        require(distribution.median().equals(v.<Figure>get(4)));
        require(distribution.upperQuartile().equals(v.<Figure>get(5)));
        require(distribution.max().equals(v.<Figure>get(6)));
        return distribution;
    }

    private static List<Count> counts(Distribution distribution) {
        List<Count> counts = new ArrayList<>();
        distribution.counts().forEach((value, count) -> counts.add(new Count(value, Math.toIntExact(count))));
        return counts;
    }

    private static void require(boolean agrees) {
        if (!agrees) {
            throw new IllegalArgumentException("what is printed must follow from the counts");
        }
    }
}
