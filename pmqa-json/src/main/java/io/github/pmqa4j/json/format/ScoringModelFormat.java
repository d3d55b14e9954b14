package io.github.pmqa4j.json.format;

import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.cursor.Names;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.reader.DocumentReader;
import io.github.pmqa4j.json.shape.Field;
import io.github.pmqa4j.json.shape.Form;
import io.github.pmqa4j.json.shape.ObjectShape;
import io.github.pmqa4j.json.shape.OneOf;
import io.github.pmqa4j.json.shape.Shape;
import io.github.pmqa4j.json.shape.Shapes;
import io.github.pmqa4j.json.shape.Values;
import io.github.pmqa4j.rules.model.AchievementScale;
import io.github.pmqa4j.rules.model.BandSet;
import io.github.pmqa4j.rules.model.Bands;
import io.github.pmqa4j.rules.model.CategoryRounding;
import io.github.pmqa4j.rules.model.FrameworkWeights;
import io.github.pmqa4j.rules.model.GatedTiers;
import io.github.pmqa4j.rules.model.GivenWeights;
import io.github.pmqa4j.rules.model.LevelScale;
import io.github.pmqa4j.rules.model.LinearBandScale;
import io.github.pmqa4j.rules.model.LinearLevel;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.PerCriterionWeights;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import io.github.pmqa4j.rules.model.SteppedScale;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.model.Tiers;
import io.github.pmqa4j.rules.model.ValueBandScale;
import io.github.pmqa4j.rules.model.Weighting;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code {"kind": "scoringModel", ..., "weighting": {"rule": "framework"}, ...}}. */
@SuppressWarnings("NullAway") // makers may return null; on JDK 22 and later it does not see that through two lambdas
final class ScoringModelFormat {
    static final Shape<NamedLimit> LIMIT = ObjectShape.of(f -> {
        f.named("limit", "ช่วงคะแนนที่มีชื่อ / A named stretch of the scale");
        var id = f.essential("id", Shapes.ID, NamedLimit::id);
        var name = f.essential("name", Shapes.LOCALIZED, NamedLimit::name);
        var from = f.ifPresent("from", Shapes.NOT_NEGATIVE, NamedLimit::score)
                .says("คะแนนต่ำสุดของช่วง / the least score that belongs to it");
        var share = f.ifPresent("share", Shapes.NOT_NEGATIVE, NamedLimit::share)
                .says(
                        "ส่วนต่ำสุดของคะแนนเต็ม / the least share of the top that belongs to it, 0 to 1, in place of a score");
        f.schema(
                "oneOf",
                List.of(
                        Form.members("required", List.of("from"), "properties", Form.members("from", true)),
                        Form.members("required", List.of("share"), "properties", Form.members("share", true))));
        f.check(v -> isScoreOrShare(v, from, share));
        return v -> {
            Fraction score = v.orNull(from);
            return score != null
                    ? NamedLimit.of(v.get(id), v.get(name), score)
                    : NamedLimit.ofShare(v.get(id), v.get(name), v.get(share));
        };
    });

    private static final Shape<List<NamedLimit>> DISTINCT = Shapes.distinct(LIMIT, NamedLimit::id);
    private static final Shape<List<NamedLimit>> LIMITS = DISTINCT.checked(
            ScoringModelFormat::areAscending,
            DISTINCT.form()
                    .with("description", "ช่วงคะแนนจากต่ำไปสูง ห้ามรหัสซ้ำ / by ascending limits; ids are unique")
                    .named("limits"));

    private static final Shape<List<NamedLimit>> BAND_LIMITS =
            LIMITS.checked(ScoringModelFormat::isFromZero, LIMITS.form());

    private static final Form WEIGHTS_FORM = Shapes.byId(Shapes.POSITIVE)
            .form()
            .with(
                    "description",
                    "น้ำหนักตามรหัส ระบุทุกรายการในชุดเดียวกันหรือไม่ระบุเลย / weights by id; of siblings all are named or none")
            .named("weights");
    private static final Shape<Map<String, Fraction>> WEIGHTS =
            Shapes.byId(Shapes.POSITIVE).checked((weights, in) -> true, WEIGHTS_FORM);

    private static final Shape<Weighting> WEIGHTING = OneOf.by(
                    "rule",
                    Weighting.class,
                    Weighting::id,
                    "weighting",
                    "น้ำหนัก / How much each part weighs: as the framework says; every criterion the same; or as given")
            .type("framework", FrameworkWeights.class, f -> v -> new FrameworkWeights())
            .type("per-criterion", PerCriterionWeights.class, f -> v -> new PerCriterionWeights())
            .type("given", GivenWeights.class, f -> {
                var categories = f.essential("categories", WEIGHTS, GivenWeights::categories);
                var criteria = f.essential("criteria", WEIGHTS, GivenWeights::criteria);
                return v -> new GivenWeights(v.get(categories), v.get(criteria));
            })
            .open();

    private static final Shape<AchievementScale> ACHIEVEMENT = OneOf.by(
                    "rule",
                    AchievementScale.class,
                    AchievementScale::id,
                    "achievement",
                    "ผลสำเร็จเป็นคะแนน / How achievement becomes a score: in steps, or in a straight line over a band of percents (from below to) or of values")
            .type("stepped", SteppedScale.class, f -> v -> new SteppedScale())
            .type("linear-band", LinearBandScale.class, f -> {
                var from =
                        f.essential("from", Shapes.EXACT, scale -> scale.band().from());
                var to = f.essential("to", Shapes.EXACT, scale -> scale.band().to());
                return v -> isEnd(v.get(to).compareTo(v.get(from)) > 0, "> ", v.get(from), to, v)
                        ? new LinearBandScale(new LinearBand(v.get(from), v.get(to)))
                        : null;
            })
            .type("value-band", ValueBandScale.class, f -> {
                var from =
                        f.essential("from", Shapes.EXACT, scale -> scale.band().from());
                var to = f.essential("to", Shapes.EXACT, scale -> scale.band().to());
                return v -> isEnd(!v.get(to).equals(v.get(from)), Shapes.OTHER_THAN, v.get(from), to, v)
                        ? new ValueBandScale(LinearBand.ofValues(v.get(from), v.get(to)))
                        : null;
            })
            .open();

    private static final Shape<BandSet> BANDS = OneOf.by(
                    "rule",
                    BandSet.class,
                    BandSet::id,
                    "bandSet",
                    "กลุ่มของหมวด / Which band a category lies in; the first begins at 0")
            .type("bands", Bands.class, f -> {
                var bands = f.essential("bands", BAND_LIMITS, Bands::bands);
                return v -> new Bands(v.get(bands));
            })
            .open();

    private static final Shape<LevelScale> LEVEL = OneOf.by(
                    "rule", LevelScale.class, LevelScale::id, "levelScale", "ระดับ / How the total becomes a level")
            .type("linear", LinearLevel.class, f -> {
                var max = f.essential("max", Shapes.POSITIVE, LinearLevel::max);
                return v -> new LinearLevel(v.get(max));
            })
            .open();

    static final Shape<TierScale> TIERS = OneOf.by(
                    "rule",
                    TierScale.class,
                    TierScale::id,
                    "tierScale",
                    "ขั้น / Which tier the total reaches; gated tiers also want every category at or above a floor")
            .type("tiers", Tiers.class, f -> {
                var tiers = f.essential("tiers", LIMITS, Tiers::tiers);
                return v -> new Tiers(v.get(tiers));
            })
            .type("gated-tiers", GatedTiers.class, f -> {
                var tiers = f.essential("tiers", LIMITS, GatedTiers::tiers);
                var floor = f.essential("floor", Shapes.NOT_NEGATIVE, GatedTiers::floor);
                return v -> new GatedTiers(v.get(tiers), v.get(floor));
            })
            .open();

    // Not RoundingMode's own names: UNNECESSARY is no rounding, and a document does not depend on a class of the JDK.
    private static final Shape<RoundingMode> MODE = Shapes.choice(
            new RoundingMode[] {
                RoundingMode.HALF_UP,
                RoundingMode.HALF_EVEN,
                RoundingMode.HALF_DOWN,
                RoundingMode.UP,
                RoundingMode.DOWN,
                RoundingMode.CEILING,
                RoundingMode.FLOOR
            },
            Names.of("halfUp", "halfEven", "halfDown", "up", "down", "ceiling", "floor"));

    static final Shape<Rounding> ROUNDING = ObjectShape.of(f -> {
        f.named("rounding", "การปัดเศษ / A rounding");
        var decimals = f.essential("decimals", Shapes.integer(0, 12), Rounding::decimals);
        var mode = f.essential("mode", MODE, Rounding::mode);
        return v -> new Rounding(v.get(decimals), v.get(mode));
    });

    private static final Shape<CategoryRounding> CATEGORY_ROUNDING = ObjectShape.of(f -> {
        f.named("categoryRounding", "การปัดเศษของหมวดหนึ่ง / The roundings of one category");
        var indicator = f.optional("indicator", ROUNDING, CategoryRounding::indicator);
        var criterion = f.optional("criterion", ROUNDING, CategoryRounding::criterion);
        var category = f.optional("category", ROUNDING, CategoryRounding::category);
        return v -> new CategoryRounding(v.orNull(indicator), v.orNull(criterion), v.orNull(category));
    });

    private static final Shape<StageRounding> STAGES = ObjectShape.of(f -> {
        f.named("", "การปัดเศษระหว่างทาง ปกติไม่มี / what is rounded on the way; nothing unless said");
        var indicator = f.optional("indicator", ROUNDING, s -> s.usual().indicator());
        var criterion = f.optional("criterion", ROUNDING, s -> s.usual().criterion());
        var category = f.optional("category", ROUNDING, s -> s.usual().category());
        var categories = f.optional(
                        "categories",
                        Shapes.byId(CATEGORY_ROUNDING),
                        s -> s.categories().isEmpty() ? null : s.categories())
                .says("หมวดที่ปัดเศษต่างจากหมวดอื่น / categories with roundings of their own, by id");
        var total = f.optional("total", ROUNDING, StageRounding::total);
        var level = f.optional("level", ROUNDING, StageRounding::level);
        return v -> {
            StageRounding stages = StageRounding.NONE
                    .withUsual(new CategoryRounding(v.orNull(indicator), v.orNull(criterion), v.orNull(category)))
                    .withTotal(v.orNull(total))
                    .withLevel(v.orNull(level));
            for (Map.Entry<String, CategoryRounding> own :
                    v.or(categories, Map.of()).entrySet()) {
                stages = stages.withCategory(own.getKey(), own.getValue());
            }
            return stages;
        };
    });

    private static final ObjectShape<ScoringModel> SHAPE = ObjectShape.of(f -> {
        Headers.kind(f, DocumentKind.SCORING_MODEL, 1);
        var id = f.essential("id", Shapes.ID, ScoringModel::id);
        var name = f.essential("name", Shapes.LOCALIZED, ScoringModel::name);
        var weighting = f.essential("weighting", WEIGHTING, ScoringModel::weighting);
        var missing = f.essential("missing", Shapes.choice(MissingPolicy.class), ScoringModel::missing)
                .says(
                        "เมื่อไม่มีหลักฐาน: ปฏิเสธ นับเป็นศูนย์ หรือไม่นับ / what has no evidence is refused, counts 0, or is left out");
        var achievement = f.essential("achievement", ACHIEVEMENT, ScoringModel::achievement);
        var bandsOnValues = f.optional("bandsOnValues", Shapes.BOOLEAN, m -> m.bandsOnValues() ? true : null)
                .says(
                        "ช่วงของตัวชี้วัดใช้กับค่าเอง ไม่ใช่ร้อยละของเป้าหมาย / whether indicators' own bands apply to the value itself, not to percent of the target");
        var bands = f.essential("bands", BANDS, ScoringModel::bands);
        var level = f.essential("levelScale", LEVEL, ScoringModel::levelScale);
        var tiers = f.essential("tierScales", Shapes.list(TIERS), ScoringModel::tierScales)
                .says("ขั้นที่ใช้วัดคะแนนรวม / the tier scales; none, one or several");
        var rounding =
                f.optional("rounding", STAGES, m -> m.rounding().equals(StageRounding.NONE) ? null : m.rounding());
        f.check(v -> isLevelKept(v.orNull(level), v.orNull(rounding), v.in()));
        return v -> ScoringModel.pmqa40().toBuilder(v.get(id))
                .name(v.get(name))
                .weighting(v.get(weighting))
                .missing(v.get(missing))
                .achievement(v.get(achievement))
                .bandsOnValues(v.or(bandsOnValues, false))
                .bands(v.get(bands))
                .levelScale(v.get(level))
                .tierScales(v.get(tiers).toArray(new TierScale[0]))
                .rounding(v.or(rounding, StageRounding.NONE))
                .build();
    });

    static final Versions<ScoringModel> VERSIONS = Versions.of(new Format<>(
            DocumentKind.SCORING_MODEL,
            1,
            "แบบจำลองคะแนน / Scoring model",
            "กติกาทั้งหมดของการให้คะแนน / All rules by which an assessment is scored",
            SHAPE));

    private ScoringModelFormat() {}

    private static boolean isScoreOrShare(Values v, Field<?, Fraction> from, Field<?, Fraction> share) {
        DocumentReader in = v.in();
        if (!v.had(from) && !v.had(share)) {
            in.missing(from.name(), from.allowed());
        } else if (v.had(from) && v.had(share)) {
            in.problem(Mistake.UNKNOWN_PROPERTY, in.place().property(share.name()), "id, name, from", share.name());
        }
        return v.had(from) != v.had(share);
    }

    private static boolean isEnd(boolean sound, String sign, Fraction from, Field<?, Fraction> to, Values v) {
        if (!sound) {
            Place place = v.in().place().property(to.name());
            v.in().problem(Mistake.INVALID_VALUE, place, sign + text(from), text(v.get(to)));
        }
        return sound;
    }

    private static boolean areAscending(List<NamedLimit> limits, DocumentReader in) {
        for (int i = 1; i < limits.size(); i++) {
            String name = name(limits.get(i));
            String expected = name(limits.get(0));
            Fraction before = start(limits.get(i - 1));
            Fraction from = start(limits.get(i));
            if (!name.equals(expected)) {
                in.problem(Mistake.INVALID_VALUE, in.place().index(i), expected, name);
                return false;
            }
            if (from.compareTo(before) <= 0) {
                in.problem(Mistake.NOT_ASCENDING, in.place().index(i).property(name), "> " + text(before), text(from));
                return false;
            }
        }
        return true;
    }

    private static boolean isFromZero(List<NamedLimit> bands, DocumentReader in) {
        NamedLimit first = bands.get(0);
        boolean zero = start(first).signum() == 0;
        if (!zero) {
            Place place = in.place().index(0).property(name(first));
            in.problem(Mistake.INVALID_VALUE, place, "0", text(start(first)));
        }
        return zero;
    }

    // Else the highest total would be printed with another level than the highest.
    private static boolean isLevelKept(
            @Nullable LevelScale scale, @Nullable StageRounding rounding, DocumentReader in) {
        Rounding level = rounding == null ? null : rounding.level();
        if (scale == null || level == null || level.round(scale.max()).equals(scale.max())) {
            return true;
        }
        Place place = in.place().property("rounding").property("level");
        in.problem(Mistake.INVALID_VALUE, place, text(scale.max()), text(level.round(scale.max())));
        return false;
    }

    private static String text(Fraction number) {
        return Shapes.EXACT.text(number);
    }

    private static String name(NamedLimit limit) {
        return limit.share().isPresent() ? "share" : "from";
    }

    private static Fraction start(NamedLimit limit) {
        return limit.score().or(limit::share).orElseThrow();
    }
}
