package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.text.LocalizedText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;

/**
 * The sentences of findings in Thai and English, by code.
 *
 * <p>They stand in the bundle that Bean Validation providers also look into, so that both doors speak with one voice; it is
 * read when the first mistake is found.
 */
final class Sentences {
    private static final Properties ENGLISH = load("ContributorValidationMessages.properties");
    private static final Properties THAI = load("ContributorValidationMessages_th.properties");

    private Sentences() {}

    static LocalizedText of(String code) {
        String key = key(code);
        return new LocalizedText(THAI.getProperty(key), ENGLISH.getProperty(key));
    }

    static String key(String code) {
        return "io.github.pmqa4j." + code;
    }

    // Every library with constraints may bring a bundle of this name, so all of them are read; ours is among them.
    private static Properties load(String resource) {
        Properties properties = new Properties();
        try {
            for (URL url : Collections.list(Sentences.class.getClassLoader().getResources(resource))) {
                try (Reader text = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    properties.load(text);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
