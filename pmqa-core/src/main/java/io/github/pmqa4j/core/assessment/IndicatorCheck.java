package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.number.Fraction;
import java.util.List;

/** Finds what is wrong in the indicators of a criterion. */
final class IndicatorCheck {
    private final AssessmentCheck.Sink sink;

    IndicatorCheck(AssessmentCheck.Sink sink) {
        this.sink = sink;
    }

    void check(List<Indicator> indicators, Place criterion) {
        Place list = criterion.property("indicators");
        if (indicators.isEmpty()) {
            sink.add("no-indicators", list, "1 ...", "0");
        }
        boolean weighted = indicators.stream().anyMatch(i -> i.weight() != null);
        for (int i = 0; i < indicators.size(); i++) {
            check(indicators.get(i), weighted, list.index(i));
        }
    }

    private void check(Indicator indicator, boolean weighted, Place place) {
        if (indicator.target().signum() <= 0) {
            sink.add("target-not-positive", place.property("target"), "> 0", Numbers.text(indicator.target()));
        }
        Fraction weight = indicator.weight();
        if (weight == null) {
            if (weighted) {
                sink.add("weight-missing", place.property("weight"), "> 0", "");
            }
        } else if (weight.signum() <= 0) {
            sink.add("weight-not-positive", place.property("weight"), "> 0", Numbers.text(weight));
        }
        LinearBand band = indicator.band();
        if (band != null && band.from().compareTo(band.to()) >= 0) {
            sink.add(
                    "band-empty",
                    place.property("band").property("to"),
                    "> " + Numbers.text(band.from()),
                    Numbers.text(band.to()));
        }
    }
}
