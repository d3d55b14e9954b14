package io.github.pmqa4j.examples.benchmarks.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Jackson 2 as it comes. */
public final class Databind2 {
    private final JsonMapper mapper = new JsonMapper();
    private final ObjectReader reader = mapper.readerFor(AssessmentDto.class);
    private final ObjectWriter writer = mapper.writerFor(ResultDto.class);
    private final ObjectWriter shortWriter = mapper.writerFor(ResultDto.Printed.class);

    /** Walks the tokens of a document, and returns how many there are. */
    public int walk(byte[] json) {
        try (JsonParser parser = mapper.createParser(json)) {
            int count = 0;
            while (parser.nextToken() != null) {
                count++;
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Binds a document to records, checking nothing. */
    public AssessmentDto bind(byte[] json) {
        try {
            return reader.readValue(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Binds, scores, and writes the same result document as the library does. */
    public byte[] result(byte[] json) {
        try {
            return writer.writeValueAsBytes(HandWrittenRules.result(bind(json)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Binds checklists and indicators, scores, and writes the same result document as the library does. */
    public byte[] evidenceResult(byte[] json) {
        try {
            return writer.writeValueAsBytes(HandWrittenRules.evidenceResult(bind(json)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Binds, scores, and writes the least that is of use. */
    public byte[] shortResult(byte[] json) {
        try {
            return shortWriter.writeValueAsBytes(HandWrittenRules.shortResult(bind(json)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
