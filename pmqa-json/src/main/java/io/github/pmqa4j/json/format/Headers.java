package io.github.pmqa4j.json.format;

import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.reader.DocumentReader;
import io.github.pmqa4j.json.shape.Form;
import io.github.pmqa4j.json.shape.KnownFramework;
import io.github.pmqa4j.json.shape.ObjectShape;
import io.github.pmqa4j.json.shape.ObjectShape.Fields;
import io.github.pmqa4j.json.shape.Shape;
import io.github.pmqa4j.json.shape.Shapes;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.List;
import java.util.stream.Collectors;

/** What documents begin with. */
final class Headers {
    /** A framework, named by its id. */
    static final Shape<Framework> FRAMEWORK = Shapes.leaf(
            (in, context) -> {
                String id = in.id();
                KnownFramework known = id == null ? null : context.catalogue().framework(id);
                if (known != null) {
                    context.name(known);
                    return known.framework();
                }
                if (id != null) {
                    in.problem(Mistake.UNKNOWN_FRAMEWORK, context.catalogue().frameworkIds(), id);
                }
                return null;
            },
            (framework, out) -> out.string(framework.id()),
            Shapes.ID
                    .form()
                    .says("รหัสเกณฑ์ เช่น pmqa-4.0 / id of the framework: pmqa-4.0, pmqa-2562 or an agency's own"));

    /** A scoring model, named by its id. */
    static final Shape<ScoringModel> MODEL = Shapes.leaf(
            (in, context) -> {
                String id = in.id();
                ScoringModel model = id == null ? null : context.catalogue().model(id);
                if (id != null && model == null) {
                    in.problem(Mistake.UNKNOWN_MODEL, context.catalogue().modelIds(), id);
                }
                return model;
            },
            (model, out) -> out.string(model.id()),
            Shapes.ID.form().says("รหัสแบบจำลองคะแนน / id of the scoring model"));

    /** An agency. */
    static final Shape<Organization> ORGANIZATION = ObjectShape.of(f -> {
        f.named("organization", "หน่วยงานที่รับการประเมิน / The agency that is assessed")
                .tolerant();
        var code = f.essential("code", Shapes.ID, Organization::code).says("รหัสหน่วยงาน / its code");
        var name = f.essential("name", Shapes.LOCALIZED, Organization::name).says("ชื่อหน่วยงาน / its name");
        var kind = f.essential("kind", Shapes.choice(OrganizationKind.class), Organization::kind)
                .says("ประเภทหน่วยงาน / what kind of agency it is");
        return v -> new Organization(v.get(code), v.get(name), v.get(kind));
    });

    /** Whose view it is. */
    static final Shape<Source> SOURCE = Shapes.choice(Source.class);

    /** What a schema says of a source. */
    static final Form SOURCE_FORM = SOURCE.form()
            .with("description", "หน่วยงานประเมินตนเอง หรือผู้ตรวจ / The agency's own view, or the assessor's")
            .named("source");

    private Headers() {}

    /** Adds the two fields that every document has. */
    static <T> void kind(Fields<T> f, DocumentKind<T> kind, int version) {
        Shape<String> kinds = Shapes.leaf(
                (in, context) -> {
                    String id = in.string();
                    if (id != null && !id.equals(kind.id())) {
                        in.problem(Mistake.WRONG_KIND, kind.id(), id);
                    }
                    return id;
                },
                (id, out) -> out.string(id),
                Form.of("const", kind.id()));
        Fraction own = Fraction.of(version);
        Shape<Fraction> versions = Shapes.leaf(
                (in, context) -> {
                    Fraction read = in.number();
                    if (read != null && !read.equals(own)) {
                        refuse(read, version, in, context.versions());
                    }
                    return read;
                },
                (number, out) -> out.exact(number),
                Form.of("const", version));
        f.required("kind", kinds, value -> kind.id()).says("ชนิดเอกสาร / kind of document");
        f.required("version", versions, value -> own).says("รุ่นของรูปแบบ / version of the format");
    }

    // A document can have any version that is read; one inside another has that which belongs to the outer one's
    // format.
    private static void refuse(Fraction read, int version, DocumentReader in, List<Integer> ofDocument) {
        boolean inside = in.place().steps().size() > 1;
        List<Integer> allowed = inside ? List.of(version) : ofDocument;
        for (int other : allowed) {
            if (read.equals(Fraction.of(other))) {
                throw new OtherVersion(other);
            }
        }
        String texts = allowed.stream().map(Object::toString).collect(Collectors.joining(", "));
        in.problem(Mistake.UNSUPPORTED_VERSION, texts, Shapes.EXACT.text(read));
    }
}
