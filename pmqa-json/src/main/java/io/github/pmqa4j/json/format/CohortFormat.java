package io.github.pmqa4j.json.format;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.reader.DocumentReader;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"kind": "cohort", ..., "total": {...}, "categories": [...], "tiers": [...]}}. A cohort is made of the counts in it; all
 * else is compared with what follows from them.
 */
@SuppressWarnings("NullAway") // makers may return null; on JDK 22 and later it does not see that through two lambdas
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

    private static final Shape<Distribution> DISTRIBUTION =
            OF_DISTRIBUTION.check(CohortFormat::areCounts).object(v -> null);

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
        return v -> {
            List<CategoryCounts> ofCategories = categories(v, categories, v.get(framework));
            return ofCategories == null
                    ? null
                    : Cohort.of(new CohortParts(
                            v.get(framework),
                            v.get(model),
                            v.get(year),
                            v.get(source),
                            v.get(provisional),
                            counts(v.parts(total)),
                            counts(v.parts(level)),
                            ofCategories,
                            v.partsOf(tiers).map(t -> shares(t, SHARES)).toList()));
        };
    });

    static final Versions<Cohort> VERSIONS = Versions.of(new Format<>(
            DocumentKind.COHORT,
            1,
            "กลุ่มหน่วยงาน / Cohort",
            "ผลของหลายหน่วยงานในปีหนึ่ง / Many organizations' results of one year",
            SHAPE));

    private CohortFormat() {}

    /** Returns the counts of all categories of the framework; null if some are missing. */
    private static @Nullable List<CategoryCounts> categories(Values v, Field<?, ?> field, Framework framework) {
        Map<String, CategoryCounts> byId = new TreeMap<>();
        v.partsOf(field)
                .forEach(c ->
                        byId.putIfAbsent(c.get(ID), new CategoryCounts(counts(c.parts(SCORES)), shares(c, BANDS))));
        List<String> ids = framework.categories().stream().map(Category::id).toList();
        Place place = v.in().place().property(field.name());
        ids.stream()
                .filter(id -> !byId.containsKey(id))
                .forEach(id -> v.in().problem(Mistake.RESULT_MISSING, place, id, ""));
        return byId.keySet().containsAll(ids) ? ids.stream().map(byId::get).toList() : null;
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
            counts.put(count.get(VALUE).setScale(decimals), (long) count.get(TIMES));
        });
        return counts;
    }

    // A value has no more decimals than all are printed with, and is counted once.
    private static boolean areCounts(Values distribution) {
        DocumentReader in = distribution.in();
        Place place = in.place().property(COUNTS.name());
        Integer decimals = distribution.orNull(DECIMALS);
        Set<BigDecimal> seen = new HashSet<>();
        int problems = in.problems().count();
        int index = 0;
        for (Values count : distribution.partsOf(COUNTS).toList()) {
            Place at = place.index(index).property(VALUE.name());
            BigDecimal value = count.get(VALUE).stripTrailingZeros();
            String text = count.get(VALUE).toPlainString();
            if (decimals != null && value.scale() > decimals) {
                in.problem(Mistake.TOO_MANY_DIGITS, at, decimals.toString(), text);
            } else if (!seen.add(value)) {
                in.problem(Mistake.INVALID_VALUE, at, Shapes.OTHER_THAN + text, text);
            }
            index++;
        }
        if (distribution.isThere(COUNTS) && index == 0) {
            in.problem(Mistake.TOO_FEW_ENTRIES, place, "1 ...", "0");
        }
        return in.problems().count() == problems;
    }

    private static List<Count> counts(Distribution distribution) {
        return distribution.counts().entrySet().stream()
                .map(entry -> new Count(entry.getKey(), Math.toIntExact(entry.getValue())))
                .toList();
    }
}
