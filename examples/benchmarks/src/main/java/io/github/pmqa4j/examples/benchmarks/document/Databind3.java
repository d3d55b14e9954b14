package io.github.pmqa4j.examples.benchmarks.document;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 as it comes. */
public final class Databind3 {
    private final JsonMapper mapper = new JsonMapper();
    private final ObjectReader reader = mapper.readerFor(AssessmentDto.class);
    private final ObjectWriter writer = mapper.writerFor(ResultDto.class);

    /** Walks the tokens of a document, and returns how many there are. */
    public int walk(byte[] json) {
        try (JsonParser parser = mapper.createParser(json)) {
            int count = 0;
            while (parser.nextToken() != null) {
                count++;
            }
            return count;
        }
    }

    /** Binds a document to records, checking nothing. */
    public AssessmentDto bind(byte[] json) {
        return reader.readValue(json);
    }

    /** Binds, scores, and writes the same result document as the library does. */
    public byte[] result(byte[] json) {
        return writer.writeValueAsBytes(HandWrittenRules.result(bind(json)));
    }
}
