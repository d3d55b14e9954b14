package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.internal.TextRule;
import java.util.List;
import java.util.Map;

/** Finds what is wrong in a rating of PMQA B.E. 2562. */
final class RatingCheck {
    private static final int STEP = 5;
    // The highest percentage of the band that a rating of 0, 1, ... 5 opens.
    private static final List<Integer> BAND_ENDS = List.of(5, 25, 45, 65, 85, 100);

    private final AssessmentCheck.Sink sink;

    RatingCheck(AssessmentCheck.Sink sink) {
        this.sink = sink;
    }

    void check(Rating rating, CriterionAssessment entry, CategoryKind kind, Place criterion) {
        Place place = criterion.property("rating");
        int percent = rating.percent();
        if (percent < 0 || percent > 100 || percent % STEP != 0) {
            sink.add("percent-not-a-step", place.property("percent"), "0, 5, 10, ... 100", Integer.toString(percent));
        }
        checkDimensions(rating, kind, place);
        if (percent > 0 && entry.references().isEmpty()) {
            sink.add("rating-without-references", criterion.property("references"), "1 ...", "0");
        }
        String note = entry.note();
        if (percent > 0 && (note == null || note.isBlank())) {
            sink.add("rating-without-justification", criterion.property("note"), "1 ... " + TextRule.MOST_UNITS, "0");
        }
    }

    private void checkDimensions(Rating rating, CategoryKind kind, Place place) {
        List<RatingDimension> expected = RatingDimension.of(kind);
        int weakest = RatingDimension.BEST;
        boolean complete = true;
        for (RatingDimension dimension : expected) {
            Integer value = rating.dimensions().get(dimension);
            Place at = place.property("dimensions").property(AssessmentCheck.name(dimension));
            if (value == null) {
                complete = false;
                sink.add("dimension-missing", at, "0 ... " + RatingDimension.BEST, "");
            } else if (value < 0 || value > RatingDimension.BEST) {
                complete = false;
                sink.add("dimension-out-of-range", at, "0 ... " + RatingDimension.BEST, value.toString());
            } else {
                weakest = Math.min(weakest, value);
            }
        }
        for (Map.Entry<RatingDimension, Integer> other : rating.dimensions().entrySet()) {
            if (!expected.contains(other.getKey())) {
                String name = AssessmentCheck.name(other.getKey());
                sink.add(
                        "dimension-not-rated-here",
                        place.property("dimensions").property(name),
                        AssessmentCheck.names(expected),
                        name);
            }
        }
        if (complete && rating.percent() > BAND_ENDS.get(weakest)) {
            sink.add(
                    "rating-above-weakest-dimension",
                    place.property("percent"),
                    "<= " + BAND_ENDS.get(weakest),
                    Integer.toString(rating.percent()));
        }
    }
}
