package io.github.pmqa4j.json.format;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.finding.Severity;
import io.github.pmqa4j.json.cursor.Names;
import io.github.pmqa4j.json.document.AuditFindings;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.shape.ObjectShape;
import io.github.pmqa4j.json.shape.OneOf;
import io.github.pmqa4j.json.shape.Shape;
import io.github.pmqa4j.json.shape.Shapes;
import io.github.pmqa4j.rules.audit.AuditFinding;
import io.github.pmqa4j.rules.audit.Statement;

/** {@code {"kind": "audit", ..., "findings": [...]}}. */
final class AuditFormat {
    private static final Shape<Place.Step> STEP = OneOf.by(
                    "step",
                    Place.Step.class,
                    AuditFormat::stepId,
                    "placeStep",
                    "ก้าวหนึ่งของตำแหน่ง / one step of a place: a property, an entry by id, a position from 0")
            .type("property", Place.Property.class, f -> {
                var name = f.essential("name", Shapes.STRING, Place.Property::name);
                return v -> new Place.Property(v.get(name));
            })
            .type("entry", Place.Id.class, f -> {
                var id = f.essential("id", Shapes.STRING, Place.Id::value);
                return v -> new Place.Id(v.get(id));
            })
            .type("index", Place.Index.class, f -> {
                var position = f.essential("position", Shapes.integer(0, Integer.MAX_VALUE), Place.Index::position);
                return v -> new Place.Index(v.get(position));
            })
            .closed();

    private static final Shape<Statement> STATEMENT = ObjectShape.of(f -> {
        f.named("statement", "ข้อความในรายงาน / What the report says, and where");
        var place = f.essential("place", Shapes.list(STEP), s -> s.place().steps());
        var where = f.essential("where", Shapes.LOCALIZED, Statement::where);
        var value = f.essential("value", Shapes.TEXT, Statement::value);
        return v -> new Statement(new Place(v.get(place)), v.get(where), v.get(value));
    });

    // What is missing is no finding of an audit.
    private static final Shape<Severity> SEVERITY =
            Shapes.choice(new Severity[] {Severity.MISTAKE, Severity.WARNING}, Names.of("mistake", "warning"));

    private static final Shape<AuditFinding> FINDING = ObjectShape.of(f -> {
        f.named("auditFinding", "ข้อค้นพบ / A finding");
        var code = f.essential("code", Shapes.TEXT, AuditFinding::code).says("รหัสข้อค้นพบ / its stable code");
        var severity = f.essential("severity", SEVERITY, AuditFinding::severity);
        var statements = f.essential("statements", Shapes.nonEmpty(STATEMENT), AuditFinding::statements);
        var expected =
                f.essential("expected", Shapes.TEXT, AuditFinding::expected).says("สิ่งที่ควรเป็น / what it should be");
        var explanation = f.ifPresent("explanation", ScoringModelFormat.ROUNDING, AuditFinding::explanation)
                .says("การปัดเศษที่อธิบายได้ / the rounding that explains it");
        var sentence = f.essential("sentence", Shapes.LOCALIZED, AuditFinding::sentence);
        return v -> AuditFinding.of(v.get(code), v.get(severity), v.get(statements), v.get(expected), v.get(sentence))
                .withExplanation(v.orNull(explanation));
    });

    private static final ObjectShape<AuditFindings> SHAPE = ObjectShape.of(f -> {
        Headers.kind(f, DocumentKind.AUDIT, 1);
        var findings = f.essential("findings", Shapes.list(FINDING), AuditFindings::findings);
        return v -> new AuditFindings(v.get(findings));
    });

    static final Versions<AuditFindings> VERSIONS = Versions.of(new Format<>(
            DocumentKind.AUDIT,
            1,
            "ผลการตรวจรายงาน / Audit findings",
            "สิ่งที่ขัดแย้งกันในรายงานที่เผยแพร่ / What does not agree in a published report",
            SHAPE));

    private AuditFormat() {}

    private static String stepId(Place.Step step) {
        return step instanceof Place.Property ? "property" : step instanceof Place.Id ? "entry" : "index";
    }
}
