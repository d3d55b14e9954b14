package io.github.pmqa4j.examples.benchmarks.document;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.pmqa4j.core.assessment.Assessment;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The library's strict reading as a module of the application's own Jackson 2 or 3. */
public final class LibraryOnJackson {
    private final ObjectReader reader2 = JsonMapper.builder()
            .addModule(new io.github.pmqa4j.json.jackson2.PmqaModule())
            .build()
            .readerFor(Assessment.class);
    private final tools.jackson.databind.ObjectReader reader3 = tools.jackson.databind.json.JsonMapper.builder()
            .addModule(new io.github.pmqa4j.json.jackson3.PmqaModule())
            .build()
            .readerFor(Assessment.class);

    /** Reads by Jackson 2. */
    public Assessment read2(byte[] json) {
        try {
            return reader2.readValue(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads by Jackson 3. */
    public Assessment read3(byte[] json) {
        return reader3.readValue(json);
    }
}
