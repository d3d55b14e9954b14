package io.github.pmqa4j.rules.contract;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.EvidenceKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of frameworks, assessments and scoring models for jqwik. */
public final class PmqaArbitraries {
    private PmqaArbitraries() {}

    /**
     * Returns frameworks: PMQA 4.0 and B.E. 2562, and small ones with tops from 1 to 1,000,000, up to six decimals, any kinds
     * of evidence and weights of any size.
     *
     * @return frameworks in which every category can be assessed
     */
    public static Arbitrary<Framework> frameworks() {
        return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(Framework.builtIn())), Tuple.of(3, ownFrameworks()))
                .withoutEdgeCases();
    }

    /**
     * Returns assessments without violations or gaps, with every kind of evidence that their framework takes, stated scores and
     * criteria that do not apply.
     *
     * @param framework the framework
     * @return assessments that a strict model scores
     */
    public static Arbitrary<Assessment> completeAssessments(Framework framework) {
        return assessments(Objects.requireNonNull(framework, "framework"), false);
    }

    /**
     * Returns assessments without violations, but often with gaps.
     *
     * @param framework the framework
     * @return assessments that can be scored by a model that counts gaps as zero
     */
    public static Arbitrary<Assessment> soundAssessments(Framework framework) {
        return assessments(Objects.requireNonNull(framework, "framework"), true);
    }

    /**
     * Returns assessments that hold a mistake.
     *
     * @param framework the framework
     * @return assessments with a violation each
     */
    public static Arbitrary<BrokenAssessment> brokenAssessments(Framework framework) {
        return completeAssessments(framework).flatMap(BrokenAssessment::of).withoutEdgeCases();
    }

    /**
     * Returns scoring models: the presets, and any combination of built-in strategies.
     *
     * @param framework the framework that they are to suit
     * @return models that score assessments of the framework
     */
    public static Arbitrary<ScoringModel> scoringModels(Framework framework) {
        return Models.of(Objects.requireNonNull(framework, "framework"));
    }

    /**
     * Returns numbers in [0, most]: whole ones, decimals and quotients.
     *
     * @param most the highest
     * @return exact numbers
     */
    public static Arbitrary<Fraction> numbersUpTo(long most) {
        return Numbers.upTo(most);
    }

    /**
     * Returns organizations of all kinds.
     *
     * @return a few organizations
     */
    public static Arbitrary<Organization> organizations() {
        return Combinators.combine(Arbitraries.integers().between(10, 99), Arbitraries.of(OrganizationKind.class))
                .as((code, kind) -> new Organization(
                        Integer.toString(code), new LocalizedText("หน่วยงาน " + code, "Agency " + code), kind));
    }

    private static Arbitrary<Assessment> assessments(Framework framework, boolean gaps) {
        List<Arbitrary<Optional<CategoryAssessment>>> categories = framework.categories().stream()
                .map(category -> category(framework, category, gaps))
                .toList();
        return Combinators.combine(
                        organizations(),
                        Arbitraries.integers().between(2555, 2570).map(FiscalYear::new),
                        Arbitraries.of(Source.class),
                        Combinators.combine(categories).as(entries -> entries))
                .as((organization, year, source, entries) -> new Assessment(
                        framework,
                        organization,
                        year,
                        source,
                        entries.stream().flatMap(Optional::stream).toList()))
                .withoutEdgeCases();
    }

    private static Arbitrary<Optional<CategoryAssessment>> category(
            Framework framework, Category category, boolean gaps) {
        Arbitrary<CategoryAssessment> stated = Numbers.decimalsUpTo(framework.top(), framework.decimals())
                .map(score -> CategoryAssessment.stated(category.id(), score));
        Arbitrary<CategoryAssessment> entries = stated;
        if (Evidences.canBeScored(framework, category.kind())) {
            entries = Arbitraries.frequencyOf(Tuple.of(1, stated), Tuple.of(4, criteria(framework, category, gaps)));
        }
        return gaps ? entries.optional(0.9) : entries.map(Optional::of);
    }

    private static Arbitrary<CategoryAssessment> criteria(Framework framework, Category category, boolean gaps) {
        List<Arbitrary<Optional<CriterionAssessment>>> criteria = category.criteria().stream()
                .map(criterion -> criterion(framework, category, criterion, gaps))
                .toList();
        return Combinators.combine(criteria)
                .as(entries -> CategoryAssessment.of(
                        category.id(),
                        entries.stream().flatMap(Optional::stream).toList()))
                .filter(entry -> gaps || !entry.criteria().isEmpty())
                .filter(entry -> entry.criteria().size() < category.criteria().size()
                        || entry.criteria().stream().anyMatch(c -> !(c.evidence() instanceof NotApplicable)));
    }

    private static Arbitrary<Optional<CriterionAssessment>> criterion(
            Framework framework, Category category, Criterion criterion, boolean gaps) {
        String id = criterion.id();
        Arbitrary<CriterionAssessment> scored = Evidences.scored(framework, category, id);
        Arbitrary<CriterionAssessment> notApplicable = Arbitraries.just(Evidences.notApplicable(id));
        if (!gaps) {
            return Arbitraries.frequencyOf(Tuple.of(12, scored), Tuple.of(1, notApplicable))
                    .map(Optional::of);
        }
        Arbitrary<CriterionAssessment> notAssessed = Arbitraries.just(CriterionAssessment.of(id, new NotAssessed()));
        return Arbitraries.frequencyOf(Tuple.of(8, scored), Tuple.of(1, notApplicable), Tuple.of(1, notAssessed))
                .optional(0.9);
    }

    private static Arbitrary<Framework> ownFrameworks() {
        Arbitrary<Integer> tops = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(500, 1000, 100, 5, 4, 1)),
                Tuple.of(1, Arbitraries.integers().between(1, 1_000_000)));
        Arbitrary<Set<EvidenceKind>> evidence = Arbitraries.of(
                EnumSet.allOf(EvidenceKind.class),
                EnumSet.of(EvidenceKind.SCORE),
                EnumSet.of(EvidenceKind.CHECKLIST, EvidenceKind.INDICATORS),
                EnumSet.of(EvidenceKind.SCORE, EvidenceKind.CHECKLIST),
                EnumSet.of(EvidenceKind.RATING));
        Arbitrary<Integer> decimals = Arbitraries.integers().between(0, 6);
        Arbitrary<List<List<Fraction>>> weights = Arbitraries.oneOf(Arbitraries.just(Fraction.ONE), Numbers.weights())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(tops, decimals, evidence, weights, Arbitraries.integers())
                .as((top, places, kinds, numbers, seed) -> {
                    List<Category> categories = new ArrayList<>();
                    for (int c = 0; c < numbers.size(); c++) {
                        categories.add(category(c, numbers.get(c), (seed >> c & 1) == 0));
                    }
                    return Framework.builder("own", LocalizedText.same("own"))
                            .top(top)
                            .decimals(places)
                            .evidence(kinds)
                            .categories(categories)
                            .build();
                });
    }

    private static Category category(int index, List<Fraction> weights, boolean process) {
        String id = "c" + index;
        List<Criterion> criteria = new ArrayList<>();
        for (int k = 0; k < weights.size(); k++) {
            String criterion = id + "." + k;
            criteria.add(new Criterion(criterion, LocalizedText.same(criterion), weights.get(k)));
        }
        return new Category(
                id,
                LocalizedText.same(id),
                process ? CategoryKind.PROCESS : CategoryKind.RESULTS,
                weights.get(weights.size() - 1),
                criteria);
    }
}
