package io.github.pmqa4j.core.finding;

import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * One mistake in data: what is wrong, where, what was allowed and what was there.
 *
 * <p>It prints as {@code categories["4"].criteria["4.2"].score: the score is out of range: 612.5 (allowed: 0 ... 500)}.
 * Immutable and safe for use by many threads.
 *
 * @param code the stable id of the rule that was broken, such as {@code score-out-of-range}
 * @param place where, as a path of properties from the top of the object; ids stand in quotes, positions do not
 * @param sentence what is wrong, as a sentence without the values
 * @param allowed what was allowed, in figures and ids that read the same in every language; empty where that says nothing
 * @param found what was there, cut short; empty where nothing was
 */
public record Finding(String code, Place place, LocalizedText sentence, String allowed, String found)
        implements Serializable {
    /**
     * Makes a finding.
     *
     * @param code the component {@code code}
     * @param place the component {@code place}
     * @param sentence the component {@code sentence}
     * @param allowed the component {@code allowed}
     * @param found the component {@code found}
     */
    public Finding {
        LocalizedText.requireText(code, "code");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(allowed, "allowed");
        found = shortened(Objects.requireNonNull(found, "found"));
    }

    /**
     * Returns the whole message for a person, without the place.
     *
     * @param locale Thai where its language is Thai, else English
     * @return the sentence, what was there, and what was allowed
     */
    public String message(Locale locale) {
        StringBuilder message = new StringBuilder(sentence.in(locale));
        if (!found.isEmpty()) {
            message.append(": ").append(found);
        }
        if (!allowed.isEmpty()) {
            message.append(LocalizedText.isThai(locale) ? " (ที่อนุญาต: " : " (allowed: ")
                    .append(allowed)
                    .append(')');
        }
        return message.toString();
    }

    /** Returns place and English message. */
    @Override
    public String toString() {
        String message = message(Locale.ENGLISH);
        return place.isRoot() ? message : place + ": " + message;
    }

    // A document's author decides how long a value is; what is echoed back is bounded.
    private static String shortened(String text) {
        int end = Math.min(60, text.length());
        if (end == text.length()) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "...";
    }
}
