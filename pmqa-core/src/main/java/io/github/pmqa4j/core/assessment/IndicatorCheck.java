package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.internal.DigitLimits;
import io.github.pmqa4j.core.number.Fraction;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong in the indicators of a criterion. */
final class IndicatorCheck {
    private final AssessmentCheck.Sink sink;
    private final DigitCheck digits;
    private final Supplier<Place> criterion;

    IndicatorCheck(AssessmentCheck.Sink sink, DigitCheck digits, Supplier<Place> criterion) {
        this.sink = sink;
        this.digits = digits;
        this.criterion = criterion;
    }

    void check(List<Indicator> indicators) {
        if (indicators.isEmpty()) {
            sink.add("no-indicators", list(), "1 ...", "0");
            return;
        }
        boolean weighted = false;
        for (Indicator indicator : indicators) {
            weighted |= indicator.weight() != null;
        }
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            int index = i;
            Supplier<Place> place = () -> list().index(index);
            if (areShort(indicator, place)) {
                check(indicator, weighted, place);
                digits.add(indicator);
            }
        }
        int together = digits.endOfCriterion();
        if (together > 0) {
            String most = Integer.toString(DigitLimits.SCORES);
            sink.add("too-many-digits-together", list(), most, Integer.toString(together));
        }
    }

    private void check(Indicator indicator, boolean weighted, Supplier<Place> place) {
        LinearBand band = indicator.band();
        Fraction target = indicator.target();
        if (band == null || band.measure() == LinearBand.Measure.ACHIEVEMENT) {
            if (target == null) {
                sink.add("target-missing", place.get().property("target"), "> 0", "");
            } else if (target.signum() <= 0) {
                sink.add("target-not-positive", place.get().property("target"), "> 0", Numbers.text(target));
            }
        }
        Fraction weight = indicator.weight();
        if (weight == null) {
            if (weighted) {
                sink.add("weight-missing", place.get().property("weight"), "> 0", "");
            }
        } else if (weight.signum() <= 0) {
            sink.add("weight-not-positive", place.get().property("weight"), "> 0", Numbers.text(weight));
        }
        if (band != null) {
            check(
                    band,
                    indicator.direction(),
                    () -> place.get().property("band").property("to"));
        }
    }

    private void check(LinearBand band, Direction direction, Supplier<Place> end) {
        String from = Numbers.text(band.from());
        String to = Numbers.text(band.to());
        int order = band.to().compareTo(band.from());
        if (band.measure() == LinearBand.Measure.ACHIEVEMENT) {
            if (order <= 0) {
                sink.add("band-empty", end.get(), "> " + from, to);
            }
        } else if (order == 0) {
            sink.add("band-of-one-value", end.get(), "< " + from + ", > " + from, to);
        } else if (order > 0 != (direction == Direction.HIGHER_IS_BETTER)) {
            sink.add("band-against-direction", end.get(), (order > 0 ? "< " : "> ") + from, to);
        }
    }

    private boolean areShort(Indicator indicator, Supplier<Place> place) {
        boolean areShort = isShort(indicator.target(), () -> place.get().property("target"));
        areShort &= isShort(indicator.actual(), () -> place.get().property("actual"));
        areShort &= isShort(indicator.weight(), () -> place.get().property("weight"));
        LinearBand band = indicator.band();
        if (band != null) {
            areShort &= isShort(band.from(), () -> place.get().property("band").property("from"));
            areShort &= isShort(band.to(), () -> place.get().property("band").property("to"));
        }
        for (Map.Entry<FiscalYear, Fraction> year : indicator.earlier().entrySet()) {
            String id = year.getKey().toString();
            areShort &= isShort(
                    year.getValue(), () -> place.get().property("earlier").id(id));
        }
        return areShort;
    }

    private boolean isShort(@Nullable Fraction number, Supplier<Place> place) {
        if (number == null || !DigitCheck.isTooLong(number)) {
            return true;
        }
        sink.add("too-many-digits", place.get(), Integer.toString(DigitLimits.NUMBER), number.toString());
        return false;
    }

    private Place list() {
        return criterion.get().property("indicators");
    }
}
