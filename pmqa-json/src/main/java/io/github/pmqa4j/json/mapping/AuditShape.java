package io.github.pmqa4j.json.mapping;

import static io.github.pmqa4j.json.mapping.RecordPart.optional;
import static io.github.pmqa4j.json.mapping.RecordPart.property;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.json.document.AuditFindings;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import io.github.pmqa4j.rules.audit.AuditFinding;
import io.github.pmqa4j.rules.audit.Severity;
import io.github.pmqa4j.rules.audit.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code {"kind": "audit", ..., "findings": [...]}}. */
final class AuditShape implements Shape<AuditFindings> {
    private static final Part<Place.Step> STEP = new RulePart<>("step", Place.Step.class, AuditShape::stepId)
            .setting("name", Parts.STRING)
            .setting("id", Parts.STRING)
            .setting("position", Parts.integer(0, Integer.MAX_VALUE))
            .rule(
                    "property",
                    Place.Property.class,
                    s -> new Place.Property(s.get("name")),
                    Map.of("name", p -> p.name()))
            .rule("entry", Place.Id.class, s -> new Place.Id(s.get("id")), Map.of("id", p -> p.value()))
            .rule(
                    "index",
                    Place.Index.class,
                    s -> new Place.Index(s.<Integer>get("position")),
                    Map.of("position", p -> p.position()));
    private static final Part<List<Place.Step>> STEPS = Parts.list(STEP);
    private static final Part<Statement> STATEMENT = RecordPart.of(
            v -> new Statement(new Place(v.<List<Place.Step>>get(0)), v.get(1), v.get(2)),
            property("place", STEPS, s -> s.place().steps()),
            property("where", Parts.LOCALIZED, Statement::where),
            property("value", Parts.STRING, Statement::value));
    private static final Part<AuditFinding> FINDING = RecordPart.of(
            v -> new AuditFinding(v.get(0), v.get(1), v.get(2), v.get(3), v.getOrNull(4), v.get(5)),
            property("code", Parts.TEXT, AuditFinding::code),
            property("severity", Parts.choice(Severity.class), AuditFinding::severity),
            property("statements", Parts.nonEmpty(STATEMENT), AuditFinding::statements),
            property("expected", Parts.STRING, AuditFinding::expected),
            optional("explanation", ScoringModelShape.ROUNDING, AuditFinding::explanation),
            property("sentence", Parts.LOCALIZED, AuditFinding::sentence));
    private static final Part<AuditFindings> FINDINGS = RecordPart.of(
            v -> new AuditFindings(v.get(2)),
            KindParts.kind(DocumentKind.AUDIT),
            KindParts.version(DocumentKind.AUDIT),
            property("findings", Parts.list(FINDING), AuditFindings::findings));

    @Override
    public @Nullable AuditFindings read(TokenSource in, Catalogue catalogue) {
        return FINDINGS.read(in, catalogue);
    }

    @Override
    public void write(AuditFindings value, TokenSink out) {
        FINDINGS.write(value, out);
    }

    private static String stepId(Place.Step step) {
        return step instanceof Place.Property ? "property" : step instanceof Place.Id ? "entry" : "index";
    }
}
