package io.github.pmqa4j.json.format;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.shape.Field;
import io.github.pmqa4j.json.shape.ObjectShape;
import io.github.pmqa4j.json.shape.ObjectShape.Fields;
import io.github.pmqa4j.json.shape.Shape;
import io.github.pmqa4j.json.shape.Shapes;
import io.github.pmqa4j.json.shape.Values;
import io.github.pmqa4j.rules.cohort.CategoryCohort;
import io.github.pmqa4j.rules.cohort.Cohort;
import io.github.pmqa4j.rules.cohort.CohortShare;
import io.github.pmqa4j.rules.cohort.Distribution;
import io.github.pmqa4j.rules.cohort.TierCohort;
import io.github.pmqa4j.rules.internal.CohortParts;
import io.github.pmqa4j.rules.internal.CohortParts.CategoryCounts;
import io.github.pmqa4j.rules.model.NamedLimit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"kind": "cohort", ..., "total": {...}, "categories": [...], "tiers": [...]}}. A cohort is made of the counts in it; all
 * else is compared with what follows from them.
 */
final class CohortFormat {
    private static final Shape<Integer> COUNT = Shapes.integer(0, Integer.MAX_VALUE);

    private record Count(BigDecimal value, int count) {}

    private static final Fields<Count> OF_COUNT = new Fields<>();
    private static final Field<Count, BigDecimal> VALUE = OF_COUNT.essential("value", Shapes.PRINTED, Count::value);
    private static final Field<Count, Integer> TIMES =
            OF_COUNT.essential("count", Shapes.integer(1, Integer.MAX_VALUE), Count::count);
    private static final Shape<Count> COUNTED = OF_COUNT.object(v -> null);

    private static final Fields<Distribution> OF_DISTRIBUTION = new Fields<Distribution>()
            .named("distribution", "การกระจาย / A distribution; its figures follow from the counts");
    private static final Field<Distribution, Integer> DECIMALS;
    private static final Field<Distribution, List<Count>> COUNTS;

    static {
        Fields<Distribution> f = OF_DISTRIBUTION;
        f.essential("count", COUNT, d -> Math.toIntExact(d.count()));
        f.essential("mean", Figures.SHAPE, Distribution::mean);
        f.essential("min", Figures.SHAPE, Distribution::min);
        f.essential("lowerQuartile", Figures.SHAPE, Distribution::lowerQuartile);
        f.essential("median", Figures.SHAPE, Distribution::median);
        f.essential("upperQuartile", Figures.SHAPE, Distribution::upperQuartile);
        f.essential("max", Figures.SHAPE, Distribution::max);
        // Not every program keeps the zeros of 300.00, so the decimals are said.
        DECIMALS = f.essential(
                        "decimals",
                        Shapes.integer(0, 12),
                        d -> d.counts().firstKey().scale())
                .says("ทศนิยมของค่า / how many decimals the values are printed with");
        COUNTS = f.essential("counts", Shapes.list(COUNTED), CohortFormat::counts)
                .schema(Shapes.list(COUNTED).form().with("minItems", 1))
                .says("จำนวนหน่วยงานต่อค่า / how many organizations have which reported value");
    }

    private static final Shape<Distribution> DISTRIBUTION = OF_DISTRIBUTION.object(v -> null);

    private static final Fields<CohortShare> OF_SHARE = new Fields<CohortShare>()
            .named("share", "สัดส่วนของกลุ่ม / How many lie in a band or tier; without limit: in none");
    private static final Field<CohortShare, Integer> SHARE_COUNT;

    static {
        Fields<CohortShare> f = OF_SHARE;
        f.ifPresent("limit", Shapes.ID, s -> s.limit().map(NamedLimit::id));
        SHARE_COUNT = f.essential("count", COUNT, s -> Math.toIntExact(s.count()));
        f.essential("of", COUNT, s -> Math.toIntExact(s.of()));
        f.essential("percent", Figures.SHAPE, CohortShare::percent);
    }

    private static final Shape<CohortShare> SHARE = OF_SHARE.object(v -> null);

    private static final Fields<CategoryCohort> OF_CATEGORY = new Fields<>();
    private static final Field<CategoryCohort, String> ID =
            OF_CATEGORY.essential("id", Shapes.ID, c -> c.category().id());
    private static final Field<CategoryCohort, Distribution> SCORES =
            OF_CATEGORY.ifPresent("scores", DISTRIBUTION, CategoryCohort::scores);
    private static final Field<CategoryCohort, List<CohortShare>> BANDS =
            OF_CATEGORY.essential("bands", Shapes.list(SHARE), CategoryCohort::bands);
    private static final Shape<CategoryCohort> CATEGORY = OF_CATEGORY.object(v -> null);

    private static final Fields<TierCohort> OF_TIERS = new Fields<>();

    static {
        OF_TIERS.essential("scale", Shapes.ID, t -> t.scale().id());
    }

    private static final Field<TierCohort, List<CohortShare>> SHARES =
            OF_TIERS.essential("shares", Shapes.list(SHARE), TierCohort::tiers);
    private static final Shape<TierCohort> TIERS = OF_TIERS.object(v -> null);

    private static final ObjectShape<Cohort> SHAPE = ObjectShape.of(f -> {
        Headers.kind(f, DocumentKind.COHORT, 1);
        var framework = f.essential("framework", Headers.FRAMEWORK, Cohort::framework);
        var model = f.essential("model", Headers.MODEL, Cohort::model);
        var year = f.essential("fiscalYear", Shapes.YEAR, Cohort::fiscalYear);
        var source = f.essential("source", Headers.SOURCE, Cohort::source).schema(Headers.SOURCE_FORM);
        var provisional = f.essential("provisional", COUNT, c -> Math.toIntExact(c.provisional()))
                .says("จำนวนผลชั่วคราว / how many results are provisional");
        var total = f.derived("total", DISTRIBUTION, Cohort::total);
        var level = f.derived("level", DISTRIBUTION, Cohort::level);
        var categories = f.derived("categories", Shapes.list(CATEGORY), Cohort::categories);
        var tiers = f.derived("tiers", Shapes.list(TIERS), Cohort::tiers);
        f.derived("count", COUNT, c -> Math.toIntExact(c.count()));
        return v -> Cohort.of(new CohortParts(
                v.get(framework),
                v.get(model),
                v.get(year),
                v.get(source),
                v.get(provisional),
                counts(v.parts(total)),
                counts(v.parts(level)),
                categories(v.partsOf(categories), v.get(framework)),
                v.partsOf(tiers).map(t -> shares(t, SHARES)).toList()));
    });

    static final Versions<Cohort> VERSIONS = Versions.of(new Format<>(
            DocumentKind.COHORT,
            1,
            "กลุ่มหน่วยงาน / Cohort",
            "ผลของหลายหน่วยงานในปีหนึ่ง / Many organizations' results of one year",
            SHAPE));

    private CohortFormat() {}

    private static List<CategoryCounts> categories(Stream<Values> read, Framework framework) {
        Map<String, CategoryCounts> byId = new TreeMap<>();
        read.forEach(c -> byId.putIfAbsent(c.get(ID), new CategoryCounts(counts(c.parts(SCORES)), shares(c, BANDS))));
        return framework.categories().stream()
                .map(Category::id)
                .map(id -> {
                    CategoryCounts own = byId.get(id);
                    if (own == null) {
                        throw new IllegalArgumentException(
                                "categories must be all of the framework, but was none of " + id);
                    }
                    return own;
                })
                .toList();
    }

    private static List<Long> shares(Values of, Field<?, List<CohortShare>> field) {
        return of.partsOf(field).map(s -> (long) s.get(SHARE_COUNT)).toList();
    }

    private static Map<BigDecimal, Long> counts(@Nullable Values distribution) {
        Map<BigDecimal, Long> counts = new TreeMap<>();
        if (distribution == null) {
            return counts;
        }
        int decimals = distribution.get(DECIMALS);
        distribution.partsOf(COUNTS).forEach(count -> {
            BigDecimal value = count.get(VALUE);
            if (value.stripTrailingZeros().scale() > decimals) {
                throw new IllegalArgumentException(
                        "values must have at most " + decimals + " decimals, but was " + value);
            }
            if (counts.put(value.setScale(decimals), (long) count.get(TIMES)) != null) {
                throw new IllegalArgumentException("each value must be there once, but was twice " + value);
            }
        });
        return counts;
    }

    private static List<Count> counts(Distribution distribution) {
        return distribution.counts().entrySet().stream()
                .map(entry -> new Count(entry.getKey(), Math.toIntExact(entry.getValue())))
                .toList();
    }
}
