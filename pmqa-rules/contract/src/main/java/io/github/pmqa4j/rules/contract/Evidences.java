package io.github.pmqa4j.rules.contract;

import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Direction;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.assessment.Rating;
import io.github.pmqa4j.core.assessment.RatingDimension;
import io.github.pmqa4j.core.assessment.Reference;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of sound evidence. */
final class Evidences {
    private static final List<Integer> BAND_ENDS = List.of(5, 25, 45, 65, 85, 100);
    private static final Reference REFERENCE = new Reference("report", URI.create("https://example.org/report"));

    private Evidences() {}

    /** An entry that gives a criterion a score. */
    static Arbitrary<CriterionAssessment> scored(Framework framework, Category category, String criterion) {
        List<Arbitrary<CriterionAssessment>> kinds = framework.evidenceFor(category.kind()).stream()
                .map(kind -> switch (kind) {
                    case SCORE -> entry(criterion, scores(framework));
                    case CHECKLIST -> entry(criterion, checklists());
                    case INDICATORS -> entry(criterion, indicators());
                    case RATING -> ratings(criterion, category.kind());
                })
                .toList();
        return Arbitraries.oneOf(kinds);
    }

    static boolean canBeScored(Framework framework, CategoryKind kind) {
        return !framework.evidenceFor(kind).isEmpty();
    }

    static CriterionAssessment notApplicable(String criterion) {
        return CriterionAssessment.of(criterion, new NotApplicable("not a task of this agency"));
    }

    static Arbitrary<DirectScore> scores(Framework framework) {
        return Numbers.decimalsUpTo(framework.top(), framework.decimals()).map(DirectScore::new);
    }

    static Arbitrary<Checklist> checklists() {
        return Combinators.combine(boxes(), boxes(), boxes()).as(Checklist::new);
    }

    private static Arbitrary<Boxes> boxes() {
        return Arbitraries.frequencyOf(
                        Tuple.of(9, Arbitraries.integers().between(1, 10)),
                        Tuple.of(1, Arbitraries.integers().between(11, Boxes.MOST)))
                .flatMap(count -> Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.integers().between(0, count)),
                                Tuple.of(1, Arbitraries.just(count)))
                        .map(ticked -> Boxes.of(ticked, count)));
    }

    static Arbitrary<Indicators> indicators() {
        Arbitrary<List<Indicator>> plain = indicator().list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<List<Indicator>> weighted = Combinators.combine(indicator(), Numbers.weights())
                .as(Indicator::withWeight)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(1, weighted))
                .map(Indicators::new);
    }

    static Arbitrary<Indicator> indicator() {
        Arbitrary<Fraction> targets = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 120).map(Fraction::of),
                Numbers.upTo(500).filter(target -> target.signum() > 0),
                Numbers.weights());
        return Combinators.combine(targets, percents(), Arbitraries.of(Direction.class), shapes())
                .as((target, percent, direction, shape) -> {
                    Fraction actual = target.times(percent).dividedBy(100);
                    Indicator indicator = Indicator.of(direction, target, actual)
                            .withAppropriate(shape % 8 != 0)
                            .withEarlier(shape % 3 == 0 ? Map.of(new FiscalYear(2560), actual) : Map.of());
                    return shape % 5 == 0
                            ? indicator.withBand(LinearBand.of(shape % 7 * 10L, 80 + shape % 30))
                            : indicator;
                });
    }

    /** Achievements around all steps of the stepped scale, and some far away, of either sign. */
    private static Arbitrary<Fraction> percents() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-50, 250).map(Fraction::of),
                Arbitraries.longs().between(9_900, 10_600).map(p -> Fraction.of(p, 100)),
                Numbers.upTo(130));
    }

    private static Arbitrary<Integer> shapes() {
        return Arbitraries.integers().between(0, 839);
    }

    private static Arbitrary<CriterionAssessment> ratings(String criterion, CategoryKind kind) {
        Arbitrary<Integer> rating = Arbitraries.integers().between(0, RatingDimension.BEST);
        return rating.list().ofSize(4).flatMap(values -> {
            Map<RatingDimension, Integer> dimensions = new EnumMap<>(RatingDimension.class);
            for (int i = 0; i < 4; i++) {
                dimensions.put(RatingDimension.of(kind).get(i), values.get(i));
            }
            int weakest = values.stream().mapToInt(Integer::intValue).min().orElse(0);
            return Arbitraries.integers()
                    .between(0, BAND_ENDS.get(weakest) / 5)
                    .map(steps -> CriterionAssessment.of(criterion, new Rating(5 * steps, dimensions))
                            .withNote("as the report says")
                            .withReferences(List.of(REFERENCE)));
        });
    }

    private static Arbitrary<CriterionAssessment> entry(String criterion, Arbitrary<? extends Evidence> evidence) {
        return evidence.map(e -> CriterionAssessment.of(criterion, e));
    }
}
