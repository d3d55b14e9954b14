package io.github.pmqa4j.json.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.shape.Form;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes documents of what the description of their format says. What no description says, such as that something follows from
 * something else, can be wrong in them; only what would nearly always be wrong is mended here.
 */
public final class RandomDocuments {
    private final Random random;
    private final RandomForm forms;

    /** Makes documents, the same ones for the same random numbers. */
    public RandomDocuments(Random random) {
        this.random = random;
        this.forms = new RandomForm(random);
    }

    /** Returns a document of a kind; if it names a framework, this one. */
    public ObjectNode any(DocumentKind<?> kind, Framework framework) {
        Form form = Formats.of(kind).newest().shape().form();
        Map<String, Object> properties = new LinkedHashMap<>(PublishedSchema.properties(kind.id(), framework));
        if (form.members().get("properties") instanceof Map<?, ?> own && own.containsKey("framework")) {
            properties.put("framework", Form.members("const", framework.id()));
        }
        ObjectNode document = (ObjectNode) forms.value(form, Form.members("properties", properties));
        mend(document, framework);
        return document;
    }

    private void mend(JsonNode node, Framework framework) {
        if (node instanceof ObjectNode object) {
            if (object.path("score").isNumber()) {
                BigDecimal score = object.get("score").decimalValue();
                int decimals = Math.min(framework.decimals(), Math.max(0, score.scale()));
                object.put("score", score.setScale(decimals, RoundingMode.DOWN));
            }
            for (String list : List.of("bands", "tiers")) {
                if (object.has("rule") && object.get(list) instanceof ArrayNode limits) {
                    ascend(limits, list.equals("bands"));
                }
            }
        }
        node.forEach(child -> mend(child, framework));
    }

    // Limits have different ids, and begin one above the other: all at scores, or all at shares of the top.
    private void ascend(ArrayNode limits, boolean fromZero) {
        boolean shares = random.nextBoolean();
        int from = fromZero ? 0 : 1 + random.nextInt(3);
        for (int i = 0; i < limits.size(); i++) {
            ObjectNode limit = (ObjectNode) limits.get(i);
            limit.put("id", "L" + i).remove(List.of("from", "share"));
            if (shares) {
                limit.put("share", (from + i) + "/" + (3 + limits.size()));
            } else {
                limit.put("from", BigDecimal.valueOf(125L * (from + i), 1));
            }
        }
    }
}
