package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import org.jspecify.annotations.Nullable;

/** Reads and writes figures: {@code {"reported": 257.38, "exact": "180167/700"}}. */
final class Figures {
    private static final Names NAMES = Names.of("reported", "exact");

    private Figures() {}

    /** A figure as it stands in a document, not yet compared with what is printed for the exact number. */
    record Raw(Fraction reported, Fraction exact) {}

    static @Nullable Raw read(TokenSource in) {
        if (!in.object()) {
            return null;
        }
        Fraction reported = null;
        Fraction exact = null;
        for (int p = in.next(NAMES); p != TokenSource.END; p = in.next(NAMES)) {
            if (p == 0) {
                reported = in.number();
            } else {
                exact = in.fractionText();
            }
        }
        in.require(NAMES, 0b11);
        return reported == null || exact == null ? null : new Raw(reported, exact);
    }

    static void write(Figure figure, TokenSink out) {
        out.beginObject();
        out.name(NAMES, 0);
        out.decimal(figure.reported());
        out.name(NAMES, 1);
        out.fractionText(figure.exact());
        out.endObject();
    }
}
