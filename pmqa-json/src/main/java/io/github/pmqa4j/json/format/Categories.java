package io.github.pmqa4j.json.format;

import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.assessment.Reference;
import io.github.pmqa4j.core.internal.AddressRule;
import io.github.pmqa4j.core.internal.AddressRule.Breach;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.reader.DocumentReader;
import io.github.pmqa4j.json.shape.ById;
import io.github.pmqa4j.json.shape.ById.Ids;
import io.github.pmqa4j.json.shape.Context;
import io.github.pmqa4j.json.shape.Field;
import io.github.pmqa4j.json.shape.Form;
import io.github.pmqa4j.json.shape.ObjectShape;
import io.github.pmqa4j.json.shape.Shape;
import io.github.pmqa4j.json.shape.Shapes;
import io.github.pmqa4j.json.shape.Values;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one side says of each category: {@code {"1": {"score": 450}, "4": {"criteria": {"4.1": {...}}}}}. */
@SuppressWarnings("NullAway") // makers may return null; on JDK 22 and later it does not see that through two lambdas
final class Categories {
    private static final Shape<Reference> REFERENCE = ObjectShape.of(f -> {
        f.named("reference", "เอกสารอ้างอิง / A document that backs the evidence")
                .tolerant();
        var title = f.essential("title", Shapes.TEXT, Reference::title).says("ชื่อเอกสาร / its title");
        var uri = f.essential(
                        "uri",
                        Shapes.leaf(
                                Categories::address,
                                (address, out) -> out.string(address.toString()),
                                Form.of(
                                        "type", "string",
                                        "maxLength", AddressRule.MOST_UNITS,
                                        "pattern", "^[Hh][Tt][Tt][Pp][Ss]?://")),
                        Reference::uri)
                .says("ที่อยู่ http หรือ https / an http or https address");
        return v -> new Reference(v.get(title), v.get(uri));
    });

    // A percent above 0 has to be justified and backed.
    private static final Map<String, Object> RATED = Form.members(
            "required", List.of("rating"),
            "properties",
                    Form.members(
                            "rating",
                            Form.members(
                                    "type", "object",
                                    "required", List.of("percent"),
                                    "properties",
                                            Form.members(
                                                    "percent",
                                                    Form.members("type", "number", "exclusiveMinimum", 0)))));
    private static final Map<String, Object> JUSTIFIED = Form.members(
            "required", List.of("note", "references"),
            "properties",
                    Form.members(
                            "note", Shapes.TEXT.form(), "references", Form.members("type", "array", "minItems", 1)));

    private static final ObjectShape<CriterionAssessment> CRITERION = ObjectShape.of(f -> {
        f.named(
                        "criterion",
                        "หัวข้อ: หลักฐานหนึ่งชนิด / A criterion: evidence of exactly one kind, and what belongs to it")
                .tolerant();
        Evidences.fields(f, CriterionAssessment::evidence);
        var note = f.optional("note", Shapes.STRING, CriterionAssessment::note)
                .says("หมายเหตุ หรือเหตุผลประกอบร้อยละ / a remark, or the justification of a rating");
        var references = f.optional(
                        "references",
                        Shapes.tolerantList(REFERENCE),
                        c -> c.references().isEmpty() ? null : c.references())
                .says("เอกสารอ้างอิง / documents that back the evidence");
        var suggestions = f.optional(
                        "suggestions",
                        Shapes.byEnum(MaturityTier.class, Shapes.STRING, true),
                        c -> c.suggestions().isEmpty() ? null : c.suggestions())
                .says("ข้อเสนอแนะของผู้ตรวจตามขั้น / what the assessor suggests for each tier");
        f.schema("if", RATED).schema("then", JUSTIFIED);
        return v -> {
            Evidence evidence = Evidences.read(v);
            if (evidence == null) {
                return null;
            }
            // Each step makes another entry and checks it; most have nothing but evidence and a note.
            CriterionAssessment entry = CriterionAssessment.of(v.id(), evidence);
            entry = v.isThere(note) ? entry.withNote(v.get(note)) : entry;
            entry = v.isThere(references) ? entry.withReferences(v.get(references)) : entry;
            return v.isThere(suggestions) ? entry.withSuggestions(v.get(suggestions)) : entry;
        };
    });

    private static final ObjectShape<CategoryAssessment> CATEGORY = ObjectShape.of(f -> {
        f.named("category", "หมวด: คะแนนของหมวด หรือคะแนนรายหัวข้อ / A category: either a stated score or criteria")
                .tolerant();
        var score = f.optional("score", Shapes.NUMBER, CategoryAssessment::score)
                .says("คะแนนของหมวดที่ระบุ / a score stated for the whole category");
        // Where its evidence cannot be read, that the framework does not know a criterion can still be said.
        var criteria = f.optional(
                        "criteria",
                        ById.of(Ids.CRITERIA, CRITERION, CriterionAssessment::criterion)
                                .unreadable(id -> CriterionAssessment.of(id, new NotAssessed())),
                        c -> c.score() == null || !c.criteria().isEmpty() ? c.criteria() : null)
                .says("หัวข้อตามรหัส / its criteria by id");
        f.schema(
                "oneOf",
                List.of(
                        Form.members("required", List.of("score"), "properties", Form.members("score", true)),
                        Form.members("required", List.of("criteria"), "properties", Form.members("criteria", true))));
        f.check(v -> isScoreOrCriteria(v, score, criteria));
        return v -> new CategoryAssessment(v.id(), v.orNull(score), v.or(criteria, List.of()));
    });

    /** All categories. */
    static final Shape<List<CategoryAssessment>> SHAPE = ById.of(Ids.CATEGORIES, CATEGORY, CategoryAssessment::category)
            .named("categories", "หมวดตามรหัส / The categories by id");

    private Categories() {}

    private static boolean isScoreOrCriteria(
            Values v,
            Field<CategoryAssessment, ?> score,
            Field<CategoryAssessment, List<CriterionAssessment>> criteria) {
        boolean hasScore = v.had(score);
        boolean hasCriteria = v.had(criteria);
        DocumentReader in = v.in();
        if (!hasScore && !hasCriteria) {
            in.problem(Mistake.SCORE_OR_CRITERIA_MISSING, in.place(), "score, criteria", "");
        } else if (hasScore && hasCriteria && v.or(criteria, List.of()).isEmpty()) {
            // With criteria in it, the assessment itself says so.
            in.problem(Mistake.SCORE_AND_CRITERIA, in.place(), "score / criteria", "score, criteria");
        }
        return hasCriteria || !hasScore || v.orNull(score) != null;
    }

    private static @Nullable URI address(DocumentReader in, Context context) {
        String text = in.string();
        if (text == null) {
            return null;
        }
        if (!text.regionMatches(true, 0, "https://", 0, 8) && !text.regionMatches(true, 0, "http://", 0, 7)) {
            in.problem(Mistake.NOT_A_WEB_ADDRESS, "https://...", text);
            return null;
        }
        Mistake mistake;
        try {
            URI uri = new URI(text);
            Breach breach = AddressRule.breach(uri).orElse(null);
            if (breach == null) {
                return uri;
            }
            mistake = Mistake.valueOf(breach.name());
        } catch (URISyntaxException e) {
            mistake = Mistake.INVALID_URI;
        }
        boolean tooLong = mistake == Mistake.ADDRESS_TOO_LONG;
        in.problem(mistake, tooLong ? Integer.toString(AddressRule.MOST_UNITS) : "https://...", text);
        return null;
    }
}
