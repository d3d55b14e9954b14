package io.github.pmqa4j.core.framework;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a catalogue of this artifact: UTF-8 lines of tab-separated fields, so that core needs no JSON library and a person
 * can compare the file with the printed award criteria line by line.
 */
final class CatalogueReader {
    private final List<Category> categories = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private String[] framework = {};
    private String[] category = {};

    private CatalogueReader() {}

    static Framework read(String resource) {
        InputStream stream = CatalogueReader.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("missing resource " + resource);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            CatalogueReader reader = new CatalogueReader();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    reader.take(line.split("\t", -1), resource);
                }
            }
            return reader.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(String[] fields, String resource) {
        switch (fields[0]) {
            case "framework" -> framework = fields;
            case "category" -> {
                finishCategory();
                category = fields;
            }
            case "criterion" -> criteria.add(new Criterion(fields[1], name(fields, 3), Fraction.parse(fields[2])));
            default -> throw new IllegalStateException("unknown line in " + resource + ": " + fields[0]);
        }
    }

    private void finishCategory() {
        if (category.length > 0) {
            categories.add(new Category(
                    category[1],
                    name(category, 4),
                    CategoryKind.valueOf(category[2]),
                    Fraction.parse(category[3]),
                    criteria));
            criteria.clear();
        }
    }

    private Framework finish() {
        finishCategory();
        Framework.Builder builder = Framework.builder(framework[1], name(framework, 5))
                .top(Integer.parseInt(framework[2]))
                .decimals(Integer.parseInt(framework[3]))
                .categories(categories);
        for (String kind : framework[4].split(",", -1)) {
            builder.evidence(EvidenceKind.valueOf(kind));
        }
        return builder.build();
    }

    private static LocalizedText name(String[] fields, int from) {
        return new LocalizedText(fields[from], fields[from + 1]);
    }
}
