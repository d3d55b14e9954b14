package io.github.pmqa4j.json.cursor;

import io.github.pmqa4j.core.number.Fraction;
import java.math.BigDecimal;

/** Takes the tokens of one document. Not safe for use by many threads. */
public interface JsonSink {
    /** Opens an object. */
    void beginObject();

    /** Closes the object. */
    void endObject();

    /** Opens an array. */
    void beginArray();

    /** Closes the array. */
    void endArray();

    /** Writes a property's name. */
    void name(String text);

    /** Writes a property's name that was prepared. */
    void name(Names names, int index);

    /** Writes a text that was prepared. */
    void string(Names names, int index);

    /** Writes a text. */
    void string(String text);

    /** Writes a whole number. */
    void integer(long value);

    /** Writes a number as it is printed, with its zeros. */
    void decimal(BigDecimal value);

    /**
     * Writes a number exactly: as a JSON number where a decimal of moderate length is equal to it, else as a text such as
     * "1/3".
     */
    void exact(Fraction value);

    /** Writes a number as the text of a fraction in lowest terms. */
    void fractionText(Fraction value);

    /** Writes true or false. */
    void bool(boolean value);

    /** Writes a property with a text. */
    default void string(String property, String text) {
        name(property);
        string(text);
    }
}
