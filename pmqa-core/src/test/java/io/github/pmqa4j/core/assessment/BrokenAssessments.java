package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.jspecify.annotations.Nullable;

/** Assessments with any number of any mistakes, of both frameworks. */
class BrokenAssessments extends DomainContextBase {
    private static final List<String> TEXTS =
            List.of("", " ", "reason", "${7*7}", "#{x}", "{io.github.pmqa4j.allowed}", "\\", "a{b}c$d", "๙");

    @Provide
    Arbitrary<Assessment> assessments() {
        Arbitrary<List<CategoryAssessment>> entries = categories().list().ofMaxSize(8);
        return Combinators.combine(
                        Arbitraries.of(Framework.pmqa40(), Framework.pmqa2562()), Arbitraries.of(Source.class), entries)
                .as(Assessments::of)
                .withoutEdgeCases();
    }

    private static Arbitrary<CategoryAssessment> categories() {
        Arbitrary<@Nullable Fraction> score = fractions().injectNull(0.7);
        return Arbitraries.of("1", "2", "6", "7", "8", "A-b_c.d")
                .flatMap(id -> Combinators.combine(score, criteria(id).list().ofMaxSize(7))
                        .as((stated, criteria) -> new CategoryAssessment(id, stated, criteria)));
    }

    private static Arbitrary<CriterionAssessment> criteria(String category) {
        Arbitrary<String> ids = Arbitraries.of(".1", ".2", ".3", ".4", ".9").map(end -> category + end);
        Arbitrary<List<Reference>> references =
                Arbitraries.of(Assessments.REPORT).list().ofMaxSize(1);
        return Combinators.combine(ids, evidence(), Arbitraries.of(TEXTS).injectNull(0.3), references)
                .as((id, evidence, note, documents) ->
                        CriterionAssessment.of(id, evidence).withNote(note).withReferences(documents));
    }

    private static Arbitrary<Evidence> evidence() {
        Arbitrary<Evidence> scores = fractions().map(DirectScore::new);
        Arbitrary<Boxes> boxes = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as((a, b) -> Boxes.of(Math.min(a, b), Math.max(a, b)));
        Arbitrary<Evidence> checklists =
                Combinators.combine(boxes, boxes, boxes).as(Checklist::new);
        Arbitrary<Evidence> indicators = indicators().list().ofMaxSize(3).map(Indicators::new);
        Arbitrary<Evidence> ratings = Combinators.combine(
                        Arbitraries.integers().between(-10, 110),
                        Arbitraries.maps(
                                        Arbitraries.of(RatingDimension.class),
                                        Arbitraries.integers().between(-1, 6))
                                .ofMaxSize(7))
                .as(BrokenAssessments::rating);
        Arbitrary<Evidence> notApplicable = Arbitraries.of(TEXTS).map(NotApplicable::new);
        return Arbitraries.oneOf(
                List.of(scores, checklists, indicators, ratings, notApplicable, Arbitraries.of(new NotAssessed())));
    }

    private static Rating rating(int percent, Map<RatingDimension, Integer> dimensions) {
        Map<RatingDimension, Integer> ordered = new EnumMap<>(RatingDimension.class);
        ordered.putAll(dimensions);
        return new Rating(percent, ordered);
    }

    private static Arbitrary<Indicator> indicators() {
        Arbitrary<LinearBand> bands =
                Combinators.combine(fractions(), fractions()).as(LinearBand::new);
        return Combinators.combine(
                        Arbitraries.of(Direction.class),
                        fractions(),
                        fractions(),
                        fractions().injectNull(0.5),
                        bands.injectNull(0.5))
                .as((direction, target, actual, weight, band) -> Indicator.of(direction, target, actual)
                        .withWeight(weight)
                        .withBand(band));
    }

    private static Arbitrary<Fraction> fractions() {
        List<Fraction> edges = new ArrayList<>();
        for (String text : List.of("0", "-1", "1/3", "500", "500.01", "0.001", "1000.01", "9".repeat(70))) {
            edges.add(Fraction.parse(text));
        }
        Arbitrary<Fraction> scores = Arbitraries.longs().between(-100, 110_000).map(n -> Fraction.ofDecimal(n, 2));
        return Arbitraries.oneOf(Arbitraries.of(edges), scores);
    }
}
