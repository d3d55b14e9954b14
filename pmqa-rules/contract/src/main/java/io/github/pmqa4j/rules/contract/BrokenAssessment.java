package io.github.pmqa4j.rules.contract;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.assessment.Rating;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * An assessment with a mistake in it.
 *
 * @param assessment the assessment
 * @param code the code of a finding that its mistake must give
 */
public record BrokenAssessment(Assessment assessment, String code) {
    /** Makes an assessment with a mistake. */
    public BrokenAssessment {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(code, "code");
    }

    /** Returns the assessment and the code, for example "96 in 2561 by SELF (pmqa-4.0): 7 categories with unknown-category". */
    @Override
    public String toString() {
        return assessment + " with " + code;
    }

    // Puts one mistake into each place that can hold it.
    static Arbitrary<BrokenAssessment> of(Assessment sound) {
        List<BrokenAssessment> broken = new ArrayList<>();
        List<CategoryAssessment> entries = sound.categories();
        CategoryAssessment first = entries.get(0);
        broken.add(with(sound, "unknown-category", entries, CategoryAssessment.stated("x", Fraction.ONE)));
        broken.add(with(sound, "duplicate-category", entries, first));
        for (int c = 0; c < entries.size(); c++) {
            List<CategoryAssessment> others = new ArrayList<>(entries);
            CategoryAssessment entry = others.remove(c);
            for (Mistake mistake : mistakes(sound.framework(), entry)) {
                broken.add(with(sound, mistake.code(), others, mistake.entry()));
            }
        }
        return Arbitraries.of(broken);
    }

    private record Mistake(String code, CategoryAssessment entry) {}

    private static BrokenAssessment with(
            Assessment sound, String code, List<CategoryAssessment> entries, CategoryAssessment added) {
        List<CategoryAssessment> all = new ArrayList<>(entries);
        all.add(added);
        return new BrokenAssessment(sound.withCategories(all), code);
    }

    private static List<Mistake> mistakes(Framework framework, CategoryAssessment entry) {
        List<Mistake> mistakes = new ArrayList<>();
        String id = entry.category();
        Fraction score = entry.score();
        if (score != null) {
            wrongScores(framework, score)
                    .forEach((wrong, code) -> mistakes.add(new Mistake(code, CategoryAssessment.stated(id, wrong))));
        }
        List<CriterionAssessment> stray = new ArrayList<>(entry.criteria());
        stray.add(CriterionAssessment.score("x", Fraction.ONE));
        mistakes.add(new Mistake("unknown-criterion", new CategoryAssessment(id, score, stray)));
        for (int k = 0; k < entry.criteria().size(); k++) {
            CriterionAssessment criterion = entry.criteria().get(k);
            List<CriterionAssessment> twice = new ArrayList<>(entry.criteria());
            twice.add(criterion);
            mistakes.add(new Mistake("duplicate-criterion", CategoryAssessment.of(id, twice)));
            mistakes.add(new Mistake("score-and-criteria", new CategoryAssessment(id, Fraction.ONE, entry.criteria())));
            int index = k;
            wrong(framework, criterion.evidence()).forEach((evidence, code) -> {
                List<CriterionAssessment> changed = new ArrayList<>(entry.criteria());
                changed.set(index, criterion.withEvidence(evidence));
                mistakes.add(new Mistake(code, CategoryAssessment.of(id, changed)));
            });
        }
        return mistakes;
    }

    private static Map<Evidence, String> wrong(Framework framework, Evidence evidence) {
        Boxes none = Boxes.of(0, 0);
        if (evidence instanceof DirectScore direct) {
            Map<Evidence, String> wrong = new LinkedHashMap<>();
            wrongScores(framework, direct.value()).forEach((score, code) -> wrong.put(new DirectScore(score), code));
            return wrong;
        } else if (evidence instanceof Checklist checklist) {
            return Map.of(
                    new Checklist(checklist.basic(), none, checklist.significance()),
                    "tier-without-boxes",
                    new Checklist(none, checklist.advance(), checklist.significance()),
                    "tier-without-boxes");
        } else if (evidence instanceof Indicators indicators) {
            return wrong(indicators.indicators());
        } else if (evidence instanceof Rating rating) {
            return Map.of(
                    new Rating(rating.percent() + 1, rating.dimensions()),
                    "percent-not-a-step",
                    new Rating(rating.percent(), Map.of()),
                    "dimension-missing");
        }
        return Map.of(new NotApplicable(" "), "reason-missing");
    }

    private static Map<Evidence, String> wrong(List<Indicator> indicators) {
        Indicator first = indicators.get(0);
        Indicator noTarget = Indicator.of(first.direction(), Fraction.ZERO, first.actual())
                .withName(first.name())
                .withWeight(first.weight())
                .withBand(first.band())
                .withAppropriate(first.appropriate())
                .withEarlier(first.earlier());
        return Map.of(
                new Indicators(List.of()),
                "no-indicators",
                Indicators.of(noTarget),
                "target-not-positive",
                Indicators.of(first.withWeight(Fraction.ZERO)),
                "weight-not-positive",
                Indicators.of(
                        first.withWeight(Fraction.ONE), Indicator.of(first.direction(), Fraction.ONE, Fraction.ONE)),
                "weight-missing",
                Indicators.of(first.withBand(LinearBand.of(90, 90))),
                "band-empty");
    }

    private static Map<Fraction, String> wrongScores(Framework framework, Fraction score) {
        Fraction top = Fraction.of(framework.top());
        Fraction tooFine =
                score.plus(Fraction.ofDecimal(score.compareTo(Fraction.ONE) < 0 ? 1 : -1, framework.decimals() + 1));
        return Map.of(
                score.minus(top).minus(Fraction.ONE),
                "score-out-of-range",
                score.plus(top).plus(Fraction.ONE),
                "score-out-of-range",
                tooFine,
                "too-many-decimals");
    }
}
