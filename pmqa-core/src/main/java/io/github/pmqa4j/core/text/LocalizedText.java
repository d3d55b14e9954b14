package io.github.pmqa4j.core.text;

import io.github.pmqa4j.core.internal.Languages;
import io.github.pmqa4j.core.internal.TextRule;
import java.io.Serializable;
import java.util.Locale;

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
     * @throws IllegalArgumentException if one of the two is blank
     */
    public LocalizedText {
        TextRule.require(th, "th");
        TextRule.require(en, "en");
    }

    /**
     * Returns a text that reads the same in both languages, such as a code or a name that has no translation.
     *
     * @param text the text, not blank
     * @return the text for both languages
     */
    public static LocalizedText same(String text) {
        TextRule.require(text, "text");
        return new LocalizedText(text, text);
    }

    /**
     * Returns the text for a locale.
     *
     * @param locale any locale
     * @return the Thai text if the locale's language is Thai, else the English one
     */
    public String in(Locale locale) {
        return Languages.isThai(locale) ? th : en;
    }

    /** Returns both texts in one line, cut short. */
    @Override
    public String toString() {
        return TextRule.inOneLine(th) + " / " + TextRule.inOneLine(en);
    }
}
