package io.github.pmqa4j.core.internal;

import java.util.Locale;
import java.util.Objects;

/** Which of the two languages a locale asks for. */
public final class Languages {
    private Languages() {}

    /**
     * Says whether a locale asks for Thai text.
     *
     * @param locale any locale
     * @return whether its language is Thai
     */
    public static boolean isThai(Locale locale) {
        return Objects.requireNonNull(locale, "locale").getLanguage().equals("th");
    }
}
