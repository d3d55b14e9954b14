package io.github.pmqa4j.json.shape;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.cursor.Names;
import io.github.pmqa4j.json.reader.DocumentReader;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a constructor does not take, as a problem. Its message names the argument, what is allowed and what was there: "max must be
 * above 0, but was -4" becomes, at the property {@code max}, "-4 (allowed: > 0)".
 */
final class Contradiction {
    private static final Pattern MESSAGE = Pattern.compile(
            "(?<allowed>(?:(?<name>[a-z][A-Za-z]*) )?.*?)(?:, but (?:was |were |had )?(?<found>.*))?", Pattern.DOTALL);

    // Figures and signs read the same in every language.
    private static final List<Sign> SIGNS = List.of(
            new Sign("above (\\S+)", "> $1"),
            new Sign("at least (\\S+)", ">= $1"),
            new Sign("at most (\\S+)", "<= $1"),
            new Sign("in \\[([^,]+), ([^,]+)\\]", "$1 ... $2"),
            new Sign("one of \\[(.*)\\]", "$1"),
            new Sign("(true|false)\\b.*", "$1"));

    private record Sign(Pattern words, String sign) {
        Sign(String words, String sign) {
            this(Pattern.compile("[a-z][A-Za-z]* must be " + words), sign);
        }
    }

    private Contradiction() {}

    /** Reports it; if the message does not say what was there, the property's value does. */
    static void report(
            IllegalArgumentException e, Names names, Function<String, @Nullable String> values, DocumentReader in) {
        Matcher message = MESSAGE.matcher(String.valueOf(e.getMessage()));
        boolean ours = message.matches();
        String allowed = ours ? message.group("allowed") : Shape.NONE;
        String name = ours ? message.group("name") : null;
        String found = ours ? message.group("found") : null;
        for (Sign sign : SIGNS) {
            Matcher words = sign.words.matcher(allowed);
            allowed = words.matches() ? words.replaceFirst(sign.sign) : allowed;
        }
        Place place = in.place();
        if (name != null && names.texts().contains(name)) {
            place = place.property(name);
            found = found == null ? values.apply(name) : found;
        }
        in.problem(Mistake.INVALID_VALUE, place, allowed, found == null ? Shape.NONE : found);
    }
}
