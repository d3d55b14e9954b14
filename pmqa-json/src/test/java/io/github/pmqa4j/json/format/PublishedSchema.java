package io.github.pmqa4j.json.format;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pmqa4j.core.assessment.RatingDimension;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.EvidenceKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.json.cursor.Names;
import io.github.pmqa4j.json.shape.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schema of a format: what its description says, what the built-in frameworks say of assessments, and an example. */
final class PublishedSchema {
    private static final Names EVIDENCE = Names.of(EvidenceKind.class);
    private static final Names DIMENSIONS = Names.of(RatingDimension.class);

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private PublishedSchema() {}

    static String of(Format<?> format, JsonNode example) {
        return new PublishedSchema().text(format, example);
    }

    private String text(Format<?> format, JsonNode example) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", id(format));
        schema.put("title", format.title());
        schema.put("description", format.description());
        format.shape().form().members().forEach((name, value) -> schema.putIfAbsent(name, rendered(value)));
        List<Object> byFramework = new ArrayList<>();
        for (Framework framework : Framework.builtIn()) {
            Map<String, Object> properties = properties(format.kind().id(), framework);
            if (!properties.isEmpty()) {
                byFramework.add(Form.members(
                        "if",
                                Form.members(
                                        "properties", Form.members("framework", Form.members("const", framework.id()))),
                        "then", Form.members("properties", properties)));
            }
        }
        if (!byFramework.isEmpty()) {
            schema.put("allOf", rendered(byFramework));
        }
        schema.put("examples", List.of(example));
        if (!definitions.isEmpty()) {
            schema.put("$defs", definitions);
        }
        return SchemaText.of(schema);
    }

    private static String id(Format<?> format) {
        return "https://pmqa4j.github.io/schema/" + format.version() + "/"
                + format.kind().id() + ".schema.json";
    }

    // Forms with a name are defined once, and referred to.
    private Object rendered(Object value) {
        if (value instanceof Form form) {
            return form.name() == null ? rendered(form.members()) : Form.members("$ref", reference(form));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> rendered = new LinkedHashMap<>();
            map.forEach((name, member) -> rendered.put(
                    (String) name,
                    name.equals("$ref") && member instanceof Form form ? reference(form) : rendered(member)));
            return rendered;
        }
        return value instanceof List<?> list ? list.stream().map(this::rendered).toList() : value;
    }

    private String reference(Form form) {
        String name = form.name();
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, rendered(form.members()));
        }
        return "#/$defs/" + name;
    }

    // What a framework says of the categories of an assessment.

    /** Returns what the properties of a kind's documents are if the framework is this one. */
    static Map<String, Object> properties(String kind, Framework framework) {
        return switch (kind) {
            case "assessment" -> Form.members("categories", categories(framework));
            case "evaluation" -> {
                Map<String, Object> side =
                        Form.members("type", "object", "properties", Form.members("categories", categories(framework)));
                List<String> ids =
                        framework.categories().stream().map(Category::id).toList();
                yield Form.members(
                        "self", side,
                        "assessor", side,
                        "feedback", Form.members("type", "object", "propertyNames", Form.members("enum", ids)));
            }
            default -> Map.of();
        };
    }

    private static Form categories(Framework framework) {
        Map<String, Object> byId = new LinkedHashMap<>();
        for (Category category : framework.categories()) {
            List<String> ids = category.criteria().stream().map(Criterion::id).toList();
            byId.put(
                    category.id(),
                    Form.members(
                            "type",
                            "object",
                            "properties",
                            Form.members(
                                    "score", score(framework),
                                    "criteria",
                                            Form.members(
                                                    "type", "object",
                                                    "propertyNames", Form.members("enum", ids),
                                                    "additionalProperties", criterion(framework, category.kind())))));
        }
        return Form.of(
                        "type",
                        "object",
                        "propertyNames",
                        Form.members("enum", List.copyOf(byId.keySet())),
                        "description",
                        "หมวดและหัวข้อของ " + framework.id() + " / The categories and criteria of " + framework.id(),
                        "properties",
                        byId)
                .named("categories" + suffix(framework));
    }

    private static Form score(Framework framework) {
        return Form.of(
                        "type",
                        "number",
                        "minimum",
                        0,
                        "maximum",
                        framework.top(),
                        "description",
                        "คะแนน 0 ถึง " + framework.top() + " ทศนิยมไม่เกินสองตำแหน่ง / A score of " + framework.id()
                                + ": 0 to " + framework.top() + ", at most two decimals")
                .named("score" + suffix(framework));
    }

    private static Form criterion(Framework framework, CategoryKind kind) {
        Set<EvidenceKind> accepted = framework.evidenceFor(kind);
        Map<String, Object> properties = Form.members("score", score(framework));
        for (EvidenceKind evidence : EvidenceKind.values()) {
            if (!accepted.contains(evidence)) {
                properties.put(EVIDENCE.text(evidence), false);
            } else if (evidence == EvidenceKind.RATING) {
                properties.put("rating", rating(kind));
            }
        }
        boolean process = kind == CategoryKind.PROCESS;
        return Form.of(
                        "type",
                        "object",
                        "properties",
                        properties,
                        "description",
                        process
                                ? "หัวข้อด้านกระบวนการของ " + framework.id() + " / A process criterion of "
                                        + framework.id()
                                : "หัวข้อด้านผลลัพธ์ของ " + framework.id() + " / A results criterion of "
                                        + framework.id())
                .named((process ? "process" : "results") + suffix(framework));
    }

    private static Map<String, Object> rating(CategoryKind kind) {
        Map<String, Object> dimensions = new LinkedHashMap<>();
        RatingDimension.of(kind).forEach(dimension -> dimensions.put(DIMENSIONS.text(dimension), true));
        return Form.members(
                "type",
                "object",
                "properties",
                Form.members(
                        "dimensions",
                        Form.members(
                                "type",
                                "object",
                                "required",
                                List.copyOf(dimensions.keySet()),
                                "maxProperties",
                                dimensions.size(),
                                "properties",
                                dimensions)));
    }

    private static String suffix(Framework framework) {
        return framework.id().replace("pmqa-", "").replace(".", "");
    }
}
