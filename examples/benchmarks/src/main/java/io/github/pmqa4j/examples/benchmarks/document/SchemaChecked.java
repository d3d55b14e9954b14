package io.github.pmqa4j.examples.benchmarks.document;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.pmqa4j.json.document.DocumentKind;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an application does that checks documents by their published schema: tree, validator, binding. */
public final class SchemaChecked {
    private final JsonMapper mapper = new JsonMapper();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DocumentKind.ASSESSMENT.schema());

    /** Checks, binds, scores, and writes the same result document as the library does. */
    public byte[] result(byte[] json) {
        JsonNode tree = mapper.readTree(json);
        List<Error> errors = schema.validate(tree);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(errors.toString());
        }
        AssessmentDto assessment = mapper.treeToValue(tree, AssessmentDto.class);
        return mapper.writeValueAsBytes(HandWrittenRules.result(assessment));
    }
}
