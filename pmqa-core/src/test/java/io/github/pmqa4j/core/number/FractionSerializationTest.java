package io.github.pmqa4j.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pmqa4j.core.Streams;
import java.io.IOException;
import java.io.InvalidObjectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionSerializationTest {
    private static final String TEXT = "12345/67891";
    private static final byte[] STREAM = Streams.write(Fraction.parse(TEXT));

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-7", "180167/700", "9223372036854775807", "-9223372036854775808", "1/9223372036854775808"})
    void aFractionSurvivesTheStream(String text) {
        assertThat(Streams.roundTrip(Fraction.parse(text))).isEqualTo(Fraction.parse(text));
    }

    @Test
    void aFractionOfAnySizeSurvivesTheStream() {
        Fraction huge = Fraction.parse("9".repeat(200)).times(Fraction.parse("7".repeat(200)));
        assertThat(Streams.roundTrip(huge)).isEqualTo(huge);
    }

    @ParameterizedTest
    @CsvSource({"2/4, 1/2", "-3/6, -1/2", "-0/5, 0", "007, 7", "10/5, 2"})
    void aForgedTextStillGivesLowestTerms(String text, String expected) throws IOException {
        assertThat(Streams.read(Streams.withText(STREAM, TEXT, text))).isEqualTo(Fraction.parse(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "1/", "/2", "one", "1/2/3", "1 /2", "1/0", "0/0", "3/-6", "1E+2", "1E+999999999"})
    void aCorruptTextIsRefused(String text) {
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> Streams.read(Streams.withText(STREAM, TEXT, text)))
                .withMessage("not a fraction: " + text)
                .withCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMissingTextIsRefused() {
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> Streams.read(Streams.withoutText(STREAM, TEXT)));
    }

    @Test
    void aFractionThatIsWrittenFieldByFieldIsRefused() {
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> Streams.read(Streams.bareInstance(Fraction.class)))
                .withMessage("a fraction is read through its serialized form");
    }
}
