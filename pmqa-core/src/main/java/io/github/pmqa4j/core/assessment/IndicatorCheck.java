package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.number.Fraction;
import java.util.List;
import java.util.function.Supplier;

/** Finds what is wrong in the indicators of a criterion. */
final class IndicatorCheck {
    private final AssessmentCheck.Sink sink;
    private final Supplier<Place> criterion;

    IndicatorCheck(AssessmentCheck.Sink sink, Supplier<Place> criterion) {
        this.sink = sink;
        this.criterion = criterion;
    }

    void check(List<Indicator> indicators) {
        if (indicators.isEmpty()) {
            sink.add("no-indicators", list(), "1 ...", "0");
        }
        boolean weighted = false;
        for (Indicator indicator : indicators) {
            weighted |= indicator.weight() != null;
        }
        for (int i = 0; i < indicators.size(); i++) {
            check(indicators.get(i), weighted, i);
        }
    }

    private void check(Indicator indicator, boolean weighted, int index) {
        LinearBand band = indicator.band();
        boolean needsTarget = band == null || band.measure() == LinearBand.Measure.ACHIEVEMENT;
        Fraction target = indicator.target();
        if (target == null) {
            if (needsTarget) {
                sink.add("target-missing", list().index(index).property("target"), "> 0", "");
            }
        } else if (needsTarget && target.signum() <= 0) {
            sink.add("target-not-positive", list().index(index).property("target"), "> 0", Numbers.text(target));
        }
        Fraction weight = indicator.weight();
        if (weight == null) {
            if (weighted) {
                sink.add("weight-missing", list().index(index).property("weight"), "> 0", "");
            }
        } else if (weight.signum() <= 0) {
            sink.add("weight-not-positive", list().index(index).property("weight"), "> 0", Numbers.text(weight));
        }
        if (band != null) {
            check(
                    band,
                    indicator.direction(),
                    () -> list().index(index).property("band").property("to"));
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

    private Place list() {
        return criterion.get().property("indicators");
    }
}
