package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.finding.Severity;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.TierScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds what is worth a second look in a result, although every number of it is right. */
final class ResultWarnings {
    private final AssessmentResult result;
    private final Layout layout;
    private final Values values;
    private final int top;
    private final List<Finding> warnings = new ArrayList<>();

    ResultWarnings(AssessmentResult result) {
        this.result = result;
        layout = result.layout();
        values = result.values();
        top = layout.framework.top();
    }

    List<Finding> all() {
        checkScale();
        for (int c = 0; c < layout.categories(); c++) {
            // What a model rounds is exactly what is printed, and so is a number of whole hundredths.
            if (layout.rounding(c).category() == null && !values.isInHundredths(layout.category(c))) {
                CategoryResult category = new CategoryResult(result, c);
                String id = category.category().id();
                checkLimits(
                        layout.model.bands().bands(),
                        category.score().orElseThrow(),
                        category::band,
                        () -> Place.ROOT.property("categories").id(id).property("score"));
            }
        }
        if (layout.model.rounding().total() == null && !values.isInHundredths(layout.total)) {
            for (TierScale scale : layout.model.tierScales()) {
                checkLimits(
                        scale.tiers(), result.total(), () -> result.tier(scale), () -> Place.ROOT.property("total"));
            }
        }
        return List.copyOf(warnings);
    }

    // Nobody earns a hundredth of the top everywhere: such scores are of another scale, such as 0 to 5.
    private void checkScale() {
        Fraction limit = Fraction.of(top, 100);
        Fraction most = Fraction.ZERO;
        for (int c = 0; c < layout.categories(); c++) {
            Fraction score = values.get(layout.category(c));
            if (score != null && score.compareTo(limit) > 0) {
                return;
            }
            most = score != null && score.compareTo(most) > 0 ? score : most;
        }
        if (most.signum() > 0) {
            add(
                    "scale-slip",
                    Place.ROOT.property("categories"),
                    new LocalizedText(
                            "ไม่มีหมวดใดได้เกินร้อยละ 1 ของคะแนนเต็ม " + top + " คะแนนอาจมาจากช่วงคะแนนอื่น",
                            "no category has more than 1 % of the top of " + top
                                    + "; the scores may be of another scale"),
                    "0 ... " + top,
                    "0 ... " + Figure.of(most));
        }
    }

    // What was rounded down reaches no limit that it has not reached exactly: then nothing more is asked.
    private void checkLimits(
            List<NamedLimit> limits, Figure score, Supplier<Optional<NamedLimit>> reached, Supplier<Place> place) {
        Fraction printed = Fraction.of(score.reported());
        if (printed.compareTo(score.exact()) <= 0) {
            return;
        }
        for (NamedLimit limit : limits) {
            Fraction from = limit.from(top);
            boolean missed = score.exact().compareTo(from) < 0 && printed.compareTo(from) >= 0;
            if (missed && !reached.get().equals(Optional.of(limit))) {
                add(
                        "near-miss",
                        place.get(),
                        new LocalizedText(
                                "แสดงเป็น " + score + " แต่ค่าจริงยังไม่ถึง"
                                        + limit.name().th(),
                                "it is printed " + score + ", but the exact score does not reach "
                                        + limit.name().en()),
                        ">= " + from,
                        score.exact().toString());
            }
        }
    }

    private void add(String code, Place place, LocalizedText sentence, String allowed, String found) {
        warnings.add(Finding.of(code, place, sentence, allowed, found).withSeverity(Severity.WARNING));
    }
}
