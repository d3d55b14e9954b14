package io.github.pmqa4j.json.cursor;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.io.NumberOutput;
import io.github.pmqa4j.core.number.Fraction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Hands tokens to a Jackson 2 generator, always the same ones for the same values. */
public final class Jackson2Sink implements JsonSink {
    private static final int HUNDRED = 100;
    // Two longs with their signs, and what stands between them.
    private static final int LONGEST = 48;

    private final JsonGenerator generator;
    // Numbers are put together here where the generator takes them so; else it gets decimals.
    private final char @Nullable [] digits;

    /** Makes a sink. */
    public Jackson2Sink(JsonGenerator generator) {
        this.generator = generator;
        boolean formatted =
                generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
        this.digits = formatted ? new char[LONGEST] : null;
    }

    @Override
    public void beginObject() {
        try {
            generator.writeStartObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endObject() {
        try {
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beginArray() {
        try {
            generator.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endArray() {
        try {
            generator.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void name(String text) {
        try {
            generator.writeFieldName(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void name(Names names, int index) {
        try {
            generator.writeFieldName(names.prepared(index));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void string(String text) {
        if (text.indexOf(0) >= 0) {
            throw new IllegalArgumentException("text must not contain the character U+0000");
        }
        try {
            generator.writeString(text);
        } catch (JsonGenerationException e) {
            throw new IllegalArgumentException("text must not contain an unpaired surrogate", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void string(Names names, int index) {
        try {
            generator.writeString(names.prepared(index));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void integer(long value) {
        try {
            generator.writeNumber(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void decimal(BigDecimal value) {
        char[] chars = digits;
        try {
            if (chars == null) {
                generator.writeNumber(value);
            } else if (value.scale() == 2 && value.precision() <= 18) {
                generator.writeNumber(
                        chars, 0, hundredths(value.scaleByPowerOfTen(2).longValue(), true, chars));
            } else {
                generator.writeNumber(value.toPlainString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void exact(Fraction value) {
        char[] chars = digits;
        if (value.isLong() && value.longDenominator() == 1) {
            integer(value.longNumerator());
        } else if (chars != null
                && value.isLong()
                && HUNDRED % value.longDenominator() == 0
                && Math.abs(value.longNumerator()) < Long.MAX_VALUE / HUNDRED) {
            long scaled = value.longNumerator() * (HUNDRED / value.longDenominator());
            try {
                generator.writeNumber(chars, 0, hundredths(scaled, false, chars));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            BigDecimal decimal = Decimals.of(value);
            if (decimal == null) {
                string(value.toString());
            } else {
                decimal(decimal);
            }
        }
    }

    @Override
    public void fractionText(Fraction value) {
        char[] chars = digits;
        if (chars == null || !value.isLong()) {
            string(value.toString());
            return;
        }
        int end = NumberOutput.outputLong(value.longNumerator(), chars, 0);
        if (value.longDenominator() != 1) {
            chars[end] = '/';
            end = NumberOutput.outputLong(value.longDenominator(), chars, end + 1);
        }
        try {
            generator.writeString(chars, 0, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void bool(boolean value) {
        try {
            generator.writeBoolean(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a number of hundredths together, with zeros at the end or without; returns where it ends. */
    private static int hundredths(long value, boolean zeros, char[] chars) {
        long magnitude = Math.abs(value);
        int end = 0;
        if (value < 0) {
            chars[end++] = '-';
        }
        end = NumberOutput.outputLong(magnitude / HUNDRED, chars, end);
        int rest = (int) (magnitude % HUNDRED);
        if (rest != 0 || zeros) {
            chars[end++] = '.';
            chars[end++] = (char) ('0' + rest / 10);
            if (zeros || rest % 10 != 0) {
                chars[end++] = (char) ('0' + rest % 10);
            }
        }
        return end;
    }
}
