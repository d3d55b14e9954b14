package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.core.assessment.Direction;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.TokenSource;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads an indicator. */
final class IndicatorReader {
    static final int NAME = 0;
    static final int DIRECTION = 1;
    static final int TARGET = 2;
    static final int ACTUAL = 3;
    static final int WEIGHT = 4;
    static final int BAND = 5;
    static final int APPROPRIATE = 6;
    static final int EARLIER = 7;
    static final Names NAMES =
            Names.of("name", "direction", "target", "actual", "weight", "band", "appropriate", "earlier");
    static final Names DIRECTIONS = Names.of(Direction.class);
    static final Names BAND_NAMES = Names.of("from", "to");

    private static final long REQUIRED = 1L << DIRECTION | 1L << TARGET | 1L << ACTUAL;
    private static final Direction[] ALL_DIRECTIONS = Direction.values();

    private final TokenSource in;

    IndicatorReader(TokenSource in) {
        this.in = in;
    }

    @Nullable
    Indicator read() {
        if (!in.object()) {
            return null;
        }
        LocalizedText name = null;
        int direction = TokenSource.OTHER;
        Fraction target = null;
        Fraction actual = null;
        Fraction weight = null;
        LinearBand band = null;
        boolean appropriate = true;
        Map<FiscalYear, Fraction> earlier = Map.of();
        for (int p = in.next(NAMES); p != TokenSource.END; p = in.next(NAMES)) {
            switch (p) {
                case NAME -> name = Header.readText(in);
                case DIRECTION -> direction = in.choice(DIRECTIONS);
                case TARGET -> target = in.exact();
                case ACTUAL -> actual = in.exact();
                case WEIGHT -> weight = in.exact();
                case BAND -> band = readBand();
                case APPROPRIATE -> appropriate = !Boolean.FALSE.equals(in.bool());
                default -> earlier = readEarlier();
            }
        }
        in.require(NAMES, REQUIRED);
        return direction < 0 || target == null || actual == null
                ? null
                : Indicator.of(ALL_DIRECTIONS[direction], target, actual)
                        .withName(name)
                        .withWeight(weight)
                        .withBand(band)
                        .withAppropriate(appropriate)
                        .withEarlier(earlier);
    }

    private @Nullable LinearBand readBand() {
        if (!in.object()) {
            return null;
        }
        Fraction from = null;
        Fraction to = null;
        for (int p = in.next(BAND_NAMES); p != TokenSource.END; p = in.next(BAND_NAMES)) {
            if (p == 0) {
                from = in.exact();
            } else {
                to = in.exact();
            }
        }
        in.require(BAND_NAMES, 0b11);
        return from == null || to == null ? null : new LinearBand(from, to);
    }

    private Map<FiscalYear, Fraction> readEarlier() {
        Map<FiscalYear, Fraction> earlier = new TreeMap<>();
        if (in.object()) {
            for (int p = in.next(Names.ANY_IDS); p != TokenSource.END; p = in.next(Names.ANY_IDS)) {
                FiscalYear year = FiscalYears.parse(in.name());
                if (year == null) {
                    String allowed = FiscalYears.FIRST + " ... " + FiscalYears.LAST;
                    in.problem(Mistake.UNKNOWN_PROPERTY, allowed, in.name());
                }
                Fraction value = in.exact();
                if (year != null && value != null) {
                    earlier.put(year, value);
                }
            }
        }
        return earlier;
    }
}
