package io.github.pmqa4j.json.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says of a shape, as the members of a JSON Schema (2020-12): texts, numbers, booleans, lists, maps and other forms.
 * The published schemas and the random documents of the tests are made of it.
 */
public final class Form {
    private final @Nullable String name;
    private final Supplier<Map<String, Object>> members;

    private Form(@Nullable String name, Supplier<Map<String, Object>> members) {
        this.name = name;
        this.members = members;
    }

    /** Returns a form with some members: names and values by turns. */
    public static Form of(Object... namesAndValues) {
        return new Form(null, () -> members(namesAndValues));
    }

    /** Returns a form whose members are asked for later. */
    public static Form of(Supplier<Map<String, Object>> members) {
        return new Form(null, members);
    }

    /** Returns a map in the order of the arguments: names and values by turns. */
    public static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return members;
    }

    /** Returns this form under a name, by which a schema refers to it. */
    public Form named(String newName) {
        return new Form(newName, members);
    }

    /** Returns this form with another member, or another value of it; of a form with a name, a use of it with that member. */
    public Form with(String member, Object value) {
        Form base = this;
        return of(() -> {
            Map<String, Object> more =
                    base.name == null ? new LinkedHashMap<>(base.members.get()) : members("$ref", base);
            more.put(member, value);
            return more;
        });
    }

    /** Returns this form with a sentence in Thai and in English, if there is one. */
    public Form says(String description) {
        return description.isEmpty() ? this : with("description", description);
    }

    /** Returns the form of a value that is one of a few texts. */
    public static Form oneOfTexts(List<String> texts) {
        return of("enum", texts);
    }

    /** Returns the name; null of a form that stands where it is used. */
    public @Nullable String name() {
        return name;
    }

    /** Returns the members. */
    public Map<String, Object> members() {
        return members.get();
    }

    /** Returns which values it takes, as findings say it: the values themselves, a range, or a type. */
    String allowed() {
        Map<String, Object> all = members();
        if (all.containsKey("const")) {
            return all.get("const").toString();
        }
        if (all.get("enum") instanceof List<?> values) {
            return values.stream().map(Object::toString).collect(Collectors.joining(", "));
        }
        if (all.containsKey("exclusiveMinimum")) {
            return "> " + all.get("exclusiveMinimum");
        }
        if (all.containsKey("minimum")) {
            return all.containsKey("maximum")
                    ? all.get("minimum") + " ... " + all.get("maximum")
                    : ">= " + all.get("minimum");
        }
        if (all.get("anyOf") instanceof List<?> forms && !all.containsKey("type")) {
            return forms.stream()
                    .map(form -> ((Form) form).allowed())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
        Object type = all.get("type");
        return type != null ? type.toString() : all.get("$ref") instanceof Form base ? base.allowed() : "object";
    }
}
