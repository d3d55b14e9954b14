package io.github.pmqa4j.core.text;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * A text in Thai and in English.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param th the Thai text, not blank
 * @param en the English text, not blank
 */
public record LocalizedText(String th, String en) implements Serializable {
    /**
     * Makes a text.
     *
     * @param th the component {@code th}
     * @param en the component {@code en}
     * @throws IllegalArgumentException if one of the two is blank
     */
    public LocalizedText {
        requireText(th, "th");
        requireText(en, "en");
    }

    /**
     * Returns a text that reads the same in both languages, such as a code or a name that has no translation.
     *
     * @param text the text, not blank
     * @return the text for both languages
     */
    public static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    /**
     * Returns the text for a locale.
     *
     * @param locale any locale
     * @return the Thai text where the locale's language is Thai, else the English one
     */
    public String in(Locale locale) {
        return isThai(locale) ? th : en;
    }

    /**
     * Says whether a locale asks for Thai text.
     *
     * @param locale any locale
     * @return whether its language is Thai
     */
    public static boolean isThai(Locale locale) {
        return locale.getLanguage().equals("th");
    }

    /**
     * Returns a text that must have something in it.
     *
     * @param text what was given
     * @param name what it is called in the message
     * @return the text as it was given
     * @throws IllegalArgumentException if it is blank
     */
    public static String requireText(String text, String name) {
        if (Objects.requireNonNull(text, name).isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
        return text;
    }
}
