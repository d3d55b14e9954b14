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
        if (indicator.target().signum() <= 0) {
            String found = Numbers.text(indicator.target());
            sink.add("target-not-positive", list().index(index).property("target"), "> 0", found);
        }
        Fraction weight = indicator.weight();
        if (weight == null) {
            if (weighted) {
                sink.add("weight-missing", list().index(index).property("weight"), "> 0", "");
            }
        } else if (weight.signum() <= 0) {
            sink.add("weight-not-positive", list().index(index).property("weight"), "> 0", Numbers.text(weight));
        }
        LinearBand band = indicator.band();
        if (band != null && band.from().compareTo(band.to()) >= 0) {
            sink.add(
                    "band-empty",
                    list().index(index).property("band").property("to"),
                    "> " + Numbers.text(band.from()),
                    Numbers.text(band.to()));
        }
    }

    private Place list() {
        return criterion.get().property("indicators");
    }
}
