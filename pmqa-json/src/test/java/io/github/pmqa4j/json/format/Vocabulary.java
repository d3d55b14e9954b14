package io.github.pmqa4j.json.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.shape.Form;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the description of a format speaks of: the names of its properties, and values at every bound and beyond it. */
public final class Vocabulary {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final BigDecimal LITTLE = new BigDecimal("0.001");

    private final Set<String> names = new LinkedHashSet<>(List.of("x", "", "1", "8", "4.2", "2562", "a b", "1\n"));
    private final Set<JsonNode> values = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();

    private Vocabulary() {}

    /** Returns that of a kind's newest format. */
    public static Vocabulary of(DocumentKind<?> kind) {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.addWhatIsNothing();
        vocabulary.add(Formats.of(kind).newest().shape().form());
        return vocabulary;
    }

    /** Returns the names of all properties, and some that none has. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** Returns values of all types. */
    public List<JsonNode> values() {
        return List.copyOf(values);
    }

    private void addWhatIsNothing() {
        values.add(JSON.nullNode());
        values.add(JSON.booleanNode(true));
        values.add(JSON.booleanNode(false));
        values.add(JSON.arrayNode());
        values.add(JSON.objectNode());
        values.add(JSON.arrayNode().add(true));
        values.add(JSON.arrayNode().add(JSON.objectNode()));
        for (String number : List.of("-1", "0.5", "3.00", "1E+2", "326.675", "99999999999", "-0.0")) {
            values.add(JSON.numberNode(new BigDecimal(number)));
        }
        for (String text : List.of(" \t\u3000", "\u00A0", "http://", "ftp://example.org", "1/0", "2399", "3000")) {
            values.add(JSON.textNode(text));
        }
    }

    private void add(Object form) {
        if (form instanceof Form one) {
            if (one.name() == null || seen.add(one.name())) {
                add(one.members());
            }
        } else if (form instanceof Map<?, ?> members) {
            members.forEach((member, value) -> add((String) member, value));
        } else if (form instanceof List<?> forms) {
            forms.forEach(this::add);
        }
    }

    private void add(String member, Object value) {
        switch (member) {
            case "properties" ->
                ((Map<?, ?>) value).forEach((name, form) -> {
                    names.add((String) name);
                    add(form);
                });
            case "const" -> addValue(value);
            case "enum" -> ((List<?>) value).forEach(this::addValue);
            case "minimum", "maximum", "exclusiveMinimum", "multipleOf" -> {
                BigDecimal bound = new BigDecimal(value.toString());
                for (BigDecimal step : List.of(BigDecimal.ZERO, BigDecimal.ONE, LITTLE)) {
                    values.add(JSON.numberNode(bound.add(step)));
                    values.add(JSON.numberNode(bound.subtract(step)));
                }
            }
            case "pattern" ->
                // Those that it lets in, those that it does not, and some that a careless pattern would let in.
                RandomForm.TEXTS.forEach(text -> {
                    values.add(JSON.textNode(text));
                    if (RandomForm.isLetIn(Map.of("pattern", value), text)) {
                        values.add(JSON.textNode(text + "\n"));
                    }
                });
            default -> add(value);
        }
    }

    private void addValue(Object value) {
        if (value instanceof String text) {
            values.add(JSON.textNode(text));
            values.add(JSON.textNode(text + "\n"));
        } else if (value instanceof Integer number) {
            values.add(JSON.numberNode(number));
            values.add(JSON.numberNode(number + 1));
        }
    }
}
