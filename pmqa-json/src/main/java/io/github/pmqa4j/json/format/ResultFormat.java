package io.github.pmqa4j.json.format;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.cursor.Names;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.reader.DocumentReader;
import io.github.pmqa4j.json.shape.ById;
import io.github.pmqa4j.json.shape.ById.Ids;
import io.github.pmqa4j.json.shape.Field;
import io.github.pmqa4j.json.shape.Form;
import io.github.pmqa4j.json.shape.ObjectShape;
import io.github.pmqa4j.json.shape.ObjectShape.Fields;
import io.github.pmqa4j.json.shape.Shape;
import io.github.pmqa4j.json.shape.Shapes;
import io.github.pmqa4j.json.shape.Values;
import io.github.pmqa4j.rules.internal.ResultParts;
import io.github.pmqa4j.rules.internal.ResultParts.CategoryPart;
import io.github.pmqa4j.rules.internal.ResultParts.CriterionPart;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import io.github.pmqa4j.rules.scoring.CriterionResult;
import io.github.pmqa4j.rules.scoring.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"kind": "result", ..., "categories": {...}, "total": {...}, "level": {...}, ...}}. What follows from the exact numbers
 * is written for other systems, and compared with them when it is read.
 */
@SuppressWarnings("NullAway") // makers may return null; on JDK 22 and later it does not see that through two lambdas
final class ResultFormat {
    private static final Names STATUSES = Names.of(Status.class);
    private static final String STATUS_TEXT = "ที่มาของคะแนน / how it came to its score, or why it has none";

    private static final Fields<CriterionResult> OF_CRITERION =
            new Fields<CriterionResult>().named("resultCriterion", "ผลของหัวข้อ / The result of a criterion");
    private static final Field<CriterionResult, Status> CRITERION_STATUS = OF_CRITERION
            .essential(
                    "status",
                    statuses(Status.SCORED, Status.NOT_APPLICABLE, Status.COUNTED_AS_ZERO, Status.LEFT_OUT),
                    CriterionResult::status)
            .says(STATUS_TEXT);
    private static final Field<CriterionResult, Figure> CRITERION_SCORE =
            OF_CRITERION.ifPresent("score", Figures.SHAPE, CriterionResult::score);
    private static final Shape<CriterionResult> CRITERION = OF_CRITERION
            .check(v -> {
                Status status = v.orNull(CRITERION_STATUS);
                return status == null || isThere(v, CRITERION_SCORE, isScored(status), "status");
            })
            .schema(
                    "if",
                    Form.members(
                            "properties",
                            Form.members("status", Form.members("enum", List.of("scored", "countedAsZero")))))
            .schema("then", Form.members("required", List.of("score"), "properties", Form.members("score", true)))
            .schema("else", Form.members("properties", Form.members("score", false)))
            .object(v -> null);

    private static final Fields<CategoryResult> OF_CATEGORY =
            new Fields<CategoryResult>().named("resultCategory", "ผลของหมวด / The result of a category");
    private static final Field<CategoryResult, Status> CATEGORY_STATUS = OF_CATEGORY
            .essential(
                    "status",
                    statuses(
                            Status.SCORED,
                            Status.STATED,
                            Status.NOT_APPLICABLE,
                            Status.COUNTED_AS_ZERO,
                            Status.LEFT_OUT),
                    CategoryResult::status)
            .says(STATUS_TEXT);
    private static final Field<CategoryResult, Figure> CATEGORY_SCORE =
            OF_CATEGORY.ifPresent("score", Figures.SHAPE, CategoryResult::score);
    private static final Field<CategoryResult, String> CATEGORY_BAND = OF_CATEGORY
            .ifPresent("band", Shapes.ID, c -> c.band().map(NamedLimit::id))
            .says("กลุ่ม / the band its exact score lies in");
    // Of a category that was stated as a whole there is nothing to say of any criterion.
    private static final Field<CategoryResult, List<CriterionResult>> CATEGORY_CRITERIA = OF_CATEGORY
            .optional(
                    "criteria",
                    ById.of(Ids.ANY, CRITERION, c -> c.criterion().id()),
                    c -> c.status() == Status.STATED ? null : c.criteria())
            .says("หัวข้อตามรหัส / its criteria by id; absent where the category was stated as a whole");
    private static final Shape<CategoryResult> CATEGORY = OF_CATEGORY
            .check(ResultFormat::isComplete)
            .schema(
                    "allOf",
                    List.of(
                            Form.members(
                                    "if", statusIs("leftOut", "notApplicable"),
                                    "then", Form.members("properties", Form.members("score", false, "band", false)),
                                    "else",
                                            Form.members(
                                                    "required", List.of("score", "band"),
                                                    "properties", Form.members("score", true, "band", true))),
                            Form.members(
                                    "if", statusIs("stated"),
                                    "then", Form.members("properties", Form.members("criteria", false)),
                                    "else",
                                            Form.members(
                                                    "required", List.of("criteria"),
                                                    "properties", Form.members("criteria", true)))))
            .object(v -> null);

    private static final Shape<TierReached> TIER = ObjectShape.of(f -> {
        f.essential("scale", Shapes.ID, TierReached::scale);
        f.optional("tier", Shapes.ID, TierReached::tier);
        return v -> null;
    });

    private static final Shape<Finding> WARNING = ObjectShape.of(f -> {
        f.named("warning", "คำเตือน / A warning");
        f.essential("code", Shapes.TEXT, Finding::code).says("รหัส / its stable code");
        f.essential("place", Shapes.STRING, w -> w.place().toPointer()).says("ตำแหน่ง / where, as a JSON Pointer");
        f.essential("sentence", Shapes.LOCALIZED, Finding::sentence);
        f.essential("allowed", Shapes.STRING, Finding::allowed);
        f.essential("found", Shapes.STRING, Finding::found);
        return v -> null;
    });

    static final ObjectShape<AssessmentResult> SHAPE = ObjectShape.of(f -> {
        f.named("result", "");
        Headers.kind(f, DocumentKind.RESULT, 1);
        var framework = f.essential("framework", Headers.FRAMEWORK, AssessmentResult::framework);
        var organization = f.essential("organization", Headers.ORGANIZATION, AssessmentResult::organization);
        var year = f.essential("fiscalYear", Shapes.YEAR, AssessmentResult::fiscalYear);
        var model = f.essential("model", Headers.MODEL, AssessmentResult::model);
        var source =
                f.essential("source", Headers.SOURCE, AssessmentResult::source).schema(Headers.SOURCE_FORM);
        var categories = f.derived(
                        "categories",
                        ById.of(Ids.ANY, CATEGORY, c -> c.category().id()),
                        AssessmentResult::categories)
                .says("ผลตามหมวด / the results by category");
        f.derived("total", Figures.SHAPE, AssessmentResult::total).says("คะแนนรวม / the total");
        f.derived("level", Figures.SHAPE, AssessmentResult::level).says("ระดับ / the level");
        f.derived("tiers", Shapes.list(TIER), ResultFormat::tiers)
                .says("ขั้นที่ได้ / for each tier scale of the model the tier that is reached, if any");
        f.derived("coverage", Figures.SHAPE, r -> Figure.of(r.coverage()))
                .says("สัดส่วนน้ำหนักที่มีหลักฐาน / the share of the weight that has evidence");
        f.derivedOptional("warnings", Shapes.list(WARNING), ResultFormat::warnings)
                .says("คำเตือน / what is worth a second look, although every number is right; mostly absent");
        f.derived("provisional", Shapes.BOOLEAN, AssessmentResult::isProvisional)
                .says("ผลชั่วคราว / whether evidence is missing");
        return v -> {
            DocumentReader in = v.in();
            int problems = in.problems().count();
            Place place = in.place().property("categories");
            List<CategoryPart> parts =
                    new Assembly(v.get(framework), v.get(model), in).categories(v.entries(categories), place);
            return in.problems().count() > problems
                    ? null
                    : AssessmentResult.of(new ResultParts(
                            v.get(framework), v.get(model), v.get(organization), v.get(year), v.get(source), parts));
        };
    });

    static final Versions<AssessmentResult> VERSIONS = Versions.of(new Format<>(
            DocumentKind.RESULT,
            1,
            "ผลคะแนน / Result",
            "คะแนน กลุ่ม คะแนนรวม และระดับ; ค่าที่พิมพ์ตามมาจากค่าแท้จริง / Scores, bands, total and level. What is printed follows from the exact numbers; a reader compares both.",
            SHAPE));

    private ResultFormat() {}

    private record TierReached(String scale, @Nullable String tier) {}

    /** Takes from what was read the exact scores that were not computed from others; all else follows from them. */
    private record Assembly(Framework framework, ScoringModel model, DocumentReader in) {
        List<CategoryPart> categories(Map<String, Values> read, Place place) {
            List<CategoryPart> parts = new ArrayList<>();
            for (Category category : framework.categories()) {
                Values own = take(read, category.id(), place);
                if (own != null) {
                    parts.add(category(category, own, place.id(category.id())));
                }
            }
            requireNoOther(
                    read, framework.categories().stream().map(Category::id).toList(), place);
            return parts;
        }

        private CategoryPart category(Category category, Values read, Place place) {
            if (read.get(CATEGORY_STATUS) == Status.STATED) {
                Rounding stage = model.rounding().category(category.id());
                return new CategoryPart(exact(read.parts(CATEGORY_SCORE), stage, place), List.of());
            }
            Rounding stage = model.rounding().criterion(category.id());
            Place list = place.property("criteria");
            Map<String, Values> entries = read.entries(CATEGORY_CRITERIA);
            List<CriterionPart> parts = new ArrayList<>();
            for (Criterion criterion : category.criteria()) {
                Values own = take(entries, criterion.id(), list);
                if (own != null) {
                    parts.add(criterion(own, stage, list.id(criterion.id())));
                }
            }
            requireNoOther(
                    entries, category.criteria().stream().map(Criterion::id).toList(), list);
            return new CategoryPart(null, parts);
        }

        private CriterionPart criterion(Values read, @Nullable Rounding stage, Place place) {
            return switch (read.get(CRITERION_STATUS)) {
                case SCORED -> new CriterionPart(true, exact(read.parts(CRITERION_SCORE), stage, place));
                case NOT_APPLICABLE -> CriterionPart.NOT_APPLICABLE;
                default -> gap(read.get(CRITERION_STATUS), place);
            };
        }

        private CriterionPart gap(Status status, Place place) {
            if (model.missing() == MissingPolicy.STRICT) {
                String allowed = STATUSES.text(Status.SCORED) + ", " + STATUSES.text(Status.NOT_APPLICABLE);
                in.problem(Mistake.INVALID_VALUE, place.property("status"), allowed, STATUSES.text(status));
            }
            return CriterionPart.GAP;
        }

        /** Returns a score that is on the scale, and rounded if the model rounds it. */
        private @Nullable Fraction exact(@Nullable Values figure, @Nullable Rounding stage, Place place) {
            Fraction exact = Figures.exact(figure);
            if (exact == null) {
                return null;
            }
            Place at = place.property("score").property("exact");
            Fraction top = Fraction.of(framework.top());
            Fraction rounded = stage == null ? exact : stage.round(exact);
            if (exact.signum() < 0 || exact.compareTo(top) > 0) {
                in.problem(Mistake.INVALID_VALUE, at, "0 ... " + top, exact.toString());
                return Fraction.ZERO;
            }
            if (!rounded.equals(exact)) {
                in.problem(Mistake.INVALID_VALUE, at, rounded.toString(), exact.toString());
            }
            return rounded;
        }

        private @Nullable Values take(Map<String, Values> read, String id, Place place) {
            Values own = read.get(id);
            if (own == null) {
                in.problem(Mistake.RESULT_MISSING, place.id(id), "object", "");
            }
            return own;
        }

        private void requireNoOther(Map<String, Values> read, List<String> ids, Place place) {
            Set<String> unknown = new LinkedHashSet<>(read.keySet());
            ids.forEach(unknown::remove);
            String known = String.join(", ", ids);
            unknown.forEach(id -> in.problem(Mistake.NOT_IN_FRAMEWORK, place.id(id), known, id));
        }
    }

    private static Shape<Status> statuses(Status... statuses) {
        String[] names = new String[statuses.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = STATUSES.text(statuses[i]);
        }
        return Shapes.choice(statuses, Names.of(names));
    }

    private static boolean isScored(Status status) {
        return status == Status.SCORED || status == Status.COUNTED_AS_ZERO;
    }

    private static boolean isComplete(Values v) {
        Status status = v.orNull(CATEGORY_STATUS);
        if (status == null) {
            return true;
        }
        boolean scored = status != Status.LEFT_OUT && status != Status.NOT_APPLICABLE;
        boolean divided = status != Status.STATED;
        String allowed = "status" + (scored ? ", score, band" : "") + (divided ? ", criteria" : "");
        boolean score = isThere(v, CATEGORY_SCORE, scored, allowed);
        boolean band = isThere(v, CATEGORY_BAND, scored, allowed);
        boolean criteria = isThere(v, CATEGORY_CRITERIA, divided, allowed);
        return score && band && criteria;
    }

    // The status says which other properties there are.
    private static boolean isThere(Values v, Field<?, ?> field, boolean expected, String allowed) {
        DocumentReader in = v.in();
        if (expected && !v.had(field)) {
            in.missing(field.name(), field.allowed());
        } else if (!expected && v.had(field)) {
            in.problem(Mistake.UNKNOWN_PROPERTY, in.place().property(field.name()), allowed, field.name());
        }
        return expected == v.had(field);
    }

    private static Map<String, Object> statusIs(String... statuses) {
        return Form.members("properties", Form.members("status", Form.members("enum", List.of(statuses))));
    }

    private static @Nullable List<Finding> warnings(AssessmentResult result) {
        List<Finding> warnings = result.warnings();
        return warnings.isEmpty() ? null : warnings;
    }

    private static List<TierReached> tiers(AssessmentResult result) {
        List<TierReached> tiers = new ArrayList<>();
        for (TierScale scale : result.model().tierScales()) {
            tiers.add(new TierReached(
                    scale.id(), result.tier(scale).map(NamedLimit::id).orElse(null)));
        }
        return tiers;
    }
}
