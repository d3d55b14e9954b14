package io.github.pmqa4j.json;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.github.pmqa4j.json.document.DocumentKind;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What the published schemas say of a document, in two validators, each under its default settings. */
final class Schemas {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Takes what many parsers take, such as the same name twice. */
    static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final tools.jackson.databind.json.JsonMapper TREES = new tools.jackson.databind.json.JsonMapper();

    private final Validator validator;
    private final Map<String, URI> schemas = new HashMap<>();
    private final Map<String, Schema> others = new HashMap<>();

    Schemas() {
        validator = new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory(MAPPER))
                .createValidator();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        DocumentKind.all().forEach(kind -> {
            schemas.put(kind.id(), validator.registerSchema(kind.schema()));
            others.put(kind.id(), registry.getSchema(kind.schema()));
        });
    }

    /** Says what dev.harrel's validator says. */
    boolean accepts(DocumentKind<?> kind, JsonNode document) {
        return validator.validate(schemas.get(kind.id()), document).isValid();
    }

    /** Says what networknt's validator says. */
    boolean acceptsToo(DocumentKind<?> kind, String document) {
        return Objects.requireNonNull(others.get(kind.id()))
                .validate(TREES.readTree(document))
                .isEmpty();
    }
}
