package io.github.pmqa4j.json.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pmqa4j.json.shape.Form;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of what a description says: walks its form, as the published schema does, and takes at every turn any of the ways
 * that are left. What a form does not say, such as that limits ascend, is not kept.
 */
final class RandomForm {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 7;

    /** Texts of every sort that a document can hold; each place takes those that its pattern lets in. */
    static final List<String> TEXTS = List.of(
            "x",
            "1",
            "A-1_b.2",
            "pmqa-4.0",
            "รายงานประจำปี พ.ศ. ๒๕๖๑",
            "ก็ไม่ได้",
            "a \"quoted\" \\ / text",
            "line\nbreak\r\n\ttab",
            "\u0001\u001F\u007F\u0085",
            " padded\u00A0",
            "\uFEFFx\u2028\uFFFE\uFFFF",
            "😀👩‍👩‍👧 \uD83D\uDE00",
            "שלום ‏",
            "e\u0301é",
            "</script><b>&amp;",
            "null",
            "-1/3",
            "0/7",
            "1/3",
            "180167/700",
            "12345678901234567890/98765432109876543211",
            "150",
            "2400",
            "2561",
            "2999",
            "long ".repeat(200),
            "https://example.org",
            "HTTP://EXAMPLE.org:8080/a/b;c?d=e&f=%E0%B8%81#g",
            "https://ไทย.com",
            "https://ไทย.com/รายงาน?ปี=๒๕๖๑#หน้า",
            "https://a_b.example.org/~x/(y)",
            "https://user@example.org:443",
            "http://[2001:db8::1]:80/",
            "http://192.168.0.1",
            "");

    private static final List<BigDecimal> NUMBERS = List.of(
            BigDecimal.ZERO,
            BigDecimal.ONE,
            new BigDecimal("-1"),
            new BigDecimal("0.01"),
            new BigDecimal("3.00"),
            new BigDecimal("75"),
            new BigDecimal("95.5"),
            new BigDecimal("300"),
            new BigDecimal("326.67"),
            new BigDecimal("-0.125"),
            new BigDecimal("1E+2"),
            new BigDecimal("1234567890.123456789012"));

    private static final Map<Map<String, Object>, List<String>> BY_RULE = new ConcurrentHashMap<>();

    private final Random random;

    RandomForm(Random random) {
        this.random = random;
    }

    /** Returns a value of what all of these say. */
    JsonNode value(Object... forms) {
        Map<String, Object> all = Map.of();
        for (Object form : forms) {
            all = merged(all, members(form));
        }
        return value(all, 0);
    }

    private JsonNode value(Map<String, Object> given, int depth) {
        Map<String, Object> form = decided(given);
        if (form.containsKey("const")) {
            return node(form.get("const"));
        }
        if (form.get("enum") instanceof List<?> values) {
            return node(one(values));
        }
        Object type = form.get("type");
        if (type == null) {
            throw new IllegalArgumentException("a form without a type: " + form);
        }
        return switch (type.toString()) {
            case "object" -> object(form, depth);
            case "array" -> array(form, depth);
            case "string" -> JSON.textNode(one(texts(form)));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.numberNode(number(form));
        };
    }

    /** Takes one way wherever a form has several; what the others ask for is left out. */
    private Map<String, Object> decided(Map<String, Object> given) {
        Map<String, Object> form = given;
        for (String choice : List.of("oneOf", "anyOf")) {
            if (form.get(choice) instanceof List<?> ways) {
                Map<String, Object> rest = new LinkedHashMap<>(form);
                rest.remove(choice);
                Object taken =
                        one(ways.stream().filter(way -> isOpen(way, rest)).toList());
                form = merged(rest, members(taken));
                for (Object other : ways) {
                    if (choice.equals("oneOf") && other != taken && form.containsKey("properties")) {
                        form = without(names(members(other), "required"), names(form, "required"), form);
                    }
                }
                return decided(form);
            }
        }
        return form;
    }

    // Not one that needs what must not be there, or what only an application knows.
    private static boolean isOpen(Object way, Map<String, Object> form) {
        Map<String, Object> properties = map(form.get("properties"));
        if (map(members(way).get("properties")).values().stream()
                .anyMatch(value -> members(value).get("not") instanceof Map<?, ?> not && not.containsKey("enum"))) {
            return false;
        }
        return names(members(way), "required").stream().noneMatch(name -> Boolean.FALSE.equals(properties.get(name)));
    }

    private ObjectNode object(Map<String, Object> form, int depth) {
        ObjectNode object = JSON.objectNode();
        Set<String> required = names(form, "required");
        Object other = form.get("additionalProperties");
        Map<String, Object> properties = map(form.get("properties"));
        if (other != null && !other.equals(false)) {
            for (String name : keys(form)) {
                Map<String, Object> entry = merged(members(other), members(properties.getOrDefault(name, true)));
                object.set(name, value(entry, depth + 1));
            }
            return object;
        }
        Set<String> unwanted = new HashSet<>();
        if (form.get("not") instanceof Map<?, ?> not) {
            unwanted.addAll(names(map(not), "required"));
        }
        boolean onlyRequired = form.get("maxProperties") instanceof Integer most && most == required.size();
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            String name = property.getKey();
            boolean optional = !onlyRequired && !unwanted.contains(name) && depth < DEEP && random.nextBoolean();
            if (!property.getValue().equals(false) && (required.contains(name) || optional)) {
                object.set(name, value(members(property.getValue()), depth + 1));
            }
        }
        for (Map<String, Object> condition : conditions(form)) {
            Object branch = condition.get(matches(condition.get("if"), object) ? "then" : "else");
            if (branch != null) {
                follow(members(branch), properties, object, depth);
            }
        }
        return random.nextInt(4) == 0 ? shuffled(object) : object;
    }

    private void follow(Map<String, Object> branch, Map<String, Object> properties, ObjectNode object, int depth) {
        Set<String> names = new LinkedHashSet<>(map(branch.get("properties")).keySet());
        names.addAll(names(branch, "required"));
        for (String name : names) {
            Object more = map(branch.get("properties")).getOrDefault(name, true);
            if (more.equals(false)) {
                object.remove(name);
            } else if (object.has(name) || names(branch, "required").contains(name)) {
                object.set(name, value(merged(members(properties.get(name)), members(more)), depth + 1));
            }
        }
    }

    private List<String> keys(Map<String, Object> form) {
        Map<String, Object> name = decided(members(form.getOrDefault("propertyNames", true)));
        if (name.get("enum") instanceof List<?> known) {
            return known.stream()
                    .map(Object::toString)
                    .filter(id -> names(form, "required").contains(id) || random.nextInt(8) > 0)
                    .toList();
        }
        List<String> possible = new ArrayList<>(texts(name));
        Collections.shuffle(possible, random);
        return possible.subList(0, Math.min(possible.size(), random.nextInt(4)));
    }

    private ArrayNode array(Map<String, Object> form, int depth) {
        int least = (int) form.getOrDefault("minItems", 0);
        int most = (int) form.getOrDefault("maxItems", Integer.MAX_VALUE);
        int count = Math.min(most, least + (depth < DEEP ? random.nextInt(3) : 0));
        Set<JsonNode> distinct = new LinkedHashSet<>();
        ArrayNode array = JSON.arrayNode();
        for (int i = 0; i < count; i++) {
            JsonNode entry = value(members(form.get("items")), depth + 1);
            if (distinct.add(entry) || !form.containsKey("uniqueItems")) {
                array.add(entry);
            }
        }
        return array;
    }

    private BigDecimal number(Map<String, Object> form) {
        BigDecimal step = new BigDecimal(form.getOrDefault("multipleOf", 1).toString());
        boolean whole = "integer".equals(form.get("type"));
        List<BigDecimal> possible = new ArrayList<>(NUMBERS);
        for (String bound : List.of("minimum", "maximum")) {
            if (form.get(bound) != null) {
                possible.add(new BigDecimal(form.get(bound).toString()));
            }
        }
        if (form.get("minimum") != null && form.get("maximum") != null) {
            int least = (int) form.get("minimum");
            long range = (int) form.get("maximum") - (long) least;
            long hundredths = whole ? 100 * random.nextLong(range + 1) : random.nextLong(100 * range + 1);
            possible.add(BigDecimal.valueOf(hundredths, 2).add(BigDecimal.valueOf(least)));
        }
        possible.removeIf(number -> ((whole || form.containsKey("multipleOf"))
                        && number.remainder(step).signum() != 0)
                || isBeyond(number, form.get("minimum"), -1)
                || isBeyond(number, form.get("maximum"), 1)
                || (form.get("exclusiveMinimum") != null && number.signum() <= 0));
        return one(possible);
    }

    private static boolean isBeyond(BigDecimal number, @Nullable Object bound, int side) {
        return bound != null && number.compareTo(new BigDecimal(bound.toString())) * side > 0;
    }

    // There are few rules for texts, and many texts by them.
    private static List<String> texts(Map<String, Object> form) {
        Map<String, Object> rule = new HashMap<>(form);
        rule.keySet().retainAll(List.of("minLength", "maxLength", "pattern", "not"));
        return BY_RULE.computeIfAbsent(
                rule, own -> TEXTS.stream().filter(text -> isLetIn(own, text)).toList());
    }

    /** Says whether a form lets a text in. */
    static boolean isLetIn(Map<String, Object> form, String text) {
        return text.length() >= (int) form.getOrDefault("minLength", 0)
                && text.length() <= (int) form.getOrDefault("maxLength", Integer.MAX_VALUE)
                && (form.get("pattern") == null || found(form.get("pattern"), text))
                && !(form.get("not") instanceof Map<?, ?> not
                        && (found(not.get("pattern"), text)
                                || (not.get("enum") instanceof List<?> texts && texts.contains(text))));
    }

    private static boolean found(@Nullable Object pattern, String text) {
        return pattern != null
                && Pattern.compile(pattern.toString()).matcher(text).find();
    }

    // What forms say, and together.

    /** Returns the members of a form, of a map, or of true, which says nothing. */
    static Map<String, Object> members(@Nullable Object form) {
        Map<String, Object> own =
                form instanceof Form one ? one.members() : Boolean.TRUE.equals(form) ? Map.of() : map(form);
        if (own.get("$ref") == null) {
            return own;
        }
        Map<String, Object> more = new LinkedHashMap<>(own);
        Object base = more.remove("$ref");
        return merged(members(base), more);
    }

    private static Map<String, Object> merged(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> both = new LinkedHashMap<>(one);
        other.forEach((member, value) -> {
            Object before = both.get(member);
            both.put(
                    member,
                    before == null || before.equals(true)
                            ? value
                            : switch (member) {
                                case "required" -> union((List<?>) before, (List<?>) value);
                                case "allOf" -> union((List<?>) before, (List<?>) value);
                                case "properties" -> properties(map(before), map(value));
                                case "items", "additionalProperties" ->
                                    value.equals(false) || before.equals(false)
                                            ? false
                                            : merged(members(before), members(value));
                                // What either excludes is excluded.
                                case "not" -> properties(map(before), map(value));
                                case "minItems" -> Math.max((int) before, (int) value);
                                default -> value;
                            });
        });
        return both;
    }

    private static Map<String, Object> properties(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> both = new LinkedHashMap<>(one);
        other.forEach((name, value) -> both.merge(
                name, value, (a, b) -> a.equals(false) || b.equals(false) ? false : merged(members(a), members(b))));
        return both;
    }

    private static List<Object> union(List<?> one, List<?> other) {
        Set<Object> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }

    private static Map<String, Object> without(Set<String> names, Set<String> but, Map<String, Object> form) {
        Map<String, Object> properties = new LinkedHashMap<>(map(form.get("properties")));
        names.stream().filter(name -> !but.contains(name)).forEach(properties::remove);
        Map<String, Object> less = new LinkedHashMap<>(form);
        less.put("properties", properties);
        return less;
    }

    private static List<Map<String, Object>> conditions(Map<String, Object> form) {
        List<Map<String, Object>> conditions = new ArrayList<>();
        if (form.containsKey("if")) {
            conditions.add(form);
        }
        if (form.get("allOf") instanceof List<?> all) {
            all.stream()
                    .map(RandomForm::members)
                    .filter(one -> one.containsKey("if"))
                    .forEach(conditions::add);
        }
        return conditions;
    }

    private static boolean matches(@Nullable Object form, JsonNode value) {
        Map<String, Object> members = members(form);
        if (members.get("exclusiveMinimum") != null && value.decimalValue().signum() <= 0) {
            return false;
        }
        if (members.get("const") != null && !node(members.get("const")).equals(value)) {
            return false;
        }
        if (!names(members, "required").stream().allMatch(value::has)) {
            return false;
        }
        return map(members.get("properties")).entrySet().stream()
                .allMatch(p -> !value.has(p.getKey()) || matches(p.getValue(), value.get(p.getKey())));
    }

    @SuppressWarnings("unchecked") // forms are made of maps by names
    private static Map<String, Object> map(@Nullable Object members) {
        return members == null ? Map.of() : (Map<String, Object>) members;
    }

    private static Set<String> names(Map<String, Object> form, String member) {
        Set<String> names = new LinkedHashSet<>();
        if (form.get(member) instanceof List<?> list) {
            list.forEach(name -> names.add((String) name));
        }
        return names;
    }

    private static JsonNode node(Object value) {
        return value instanceof String text
                ? JSON.textNode(text)
                : value instanceof Boolean bool ? JSON.booleanNode(bool) : JSON.numberNode((Integer) value);
    }

    private ObjectNode shuffled(ObjectNode object) {
        List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(object.properties());
        Collections.shuffle(entries, random);
        ObjectNode other = JSON.objectNode();
        entries.forEach(entry -> other.set(entry.getKey(), entry.getValue()));
        return other;
    }

    private <T> T one(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
