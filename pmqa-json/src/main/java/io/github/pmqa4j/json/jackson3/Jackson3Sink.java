package io.github.pmqa4j.json.jackson3;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.json.cursor.Decimals;
import io.github.pmqa4j.json.cursor.JsonSink;
import io.github.pmqa4j.json.cursor.Names;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Hands tokens to a Jackson 3 generator. */
final class Jackson3Sink implements JsonSink {
    private final JsonGenerator generator;
    private final boolean formatted;

    Jackson3Sink(JsonGenerator generator) {
        this.generator = generator;
        this.formatted =
                generator.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    }

    @Override
    public void beginObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void beginArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String text) {
        generator.writeName(text);
    }

    @Override
    public void name(Names names, int index) {
        name(names.text(index));
    }

    @Override
    public void string(String text) {
        generator.writeString(text);
    }

    @Override
    public void string(Names names, int index) {
        string(names.text(index));
    }

    @Override
    public void integer(long value) {
        generator.writeNumber(value);
    }

    @Override
    public void decimal(BigDecimal value) {
        if (formatted) {
            // A generator of texts would write 0E-12, which no report prints.
            generator.writeNumber(value.toPlainString());
        } else {
            generator.writeNumber(value);
        }
    }

    @Override
    public void exact(Fraction value) {
        BigDecimal decimal = Decimals.of(value);
        if (decimal == null) {
            string(value.toString());
        } else {
            decimal(decimal);
        }
    }

    @Override
    public void fractionText(Fraction value) {
        string(value.toString());
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }
}
