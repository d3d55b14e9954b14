package io.github.pmqa4j.json;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.github.pmqa4j.json.document.DocumentKind;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** What the published schemas say of a document. */
final class Schemas {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Validator validator;
    private final Map<String, URI> schemas = new HashMap<>();

    Schemas() {
        validator = new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory(MAPPER))
                .createValidator();
        DocumentKind.all().forEach(kind -> schemas.put(kind.id(), validator.registerSchema(kind.schema())));
    }

    boolean accepts(DocumentKind<?> kind, JsonNode document) {
        return validator.validate(schemas.get(kind.id()), document).isValid();
    }
}
