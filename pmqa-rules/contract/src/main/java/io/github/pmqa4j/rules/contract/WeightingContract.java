package io.github.pmqa4j.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.Weighting;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules that a weighting must keep to; a test class implements it and names the weighting. */
public interface WeightingContract {
    /**
     * Returns the weighting that is checked.
     *
     * @return a weighting; equal ones each time
     */
    Weighting weighting();

    /**
     * Returns the framework that it is for.
     *
     * @return PMQA 4.0 unless overridden
     */
    default Framework framework() {
        return Framework.pmqa40();
    }

    /** The id is well-formed and stays. */
    @Example
    default void idIsStable() {
        Strategies.hasStableId(weighting().id(), weighting().id());
    }

    /** An equal weighting comes out of a serialized stream. */
    @Example
    default void serializedFormIsEqual() {
        Strategies.travels(weighting());
    }

    /** It names no id that the framework does not have, and leaves none out. */
    @Example
    default void fitsTheFramework() {
        assertThat(weighting().misfits(framework()))
                .as("what does not fit the framework")
                .isEmpty();
    }

    /** All weights are above 0, and the same each time. */
    @Example
    default void weightsArePositiveAndStay() {
        for (Category category : framework().categories()) {
            assertThat(weighting().weightOf(category).signum())
                    .as("sign of the weight of category %s", category.id())
                    .isPositive();
            assertThat(weighting().weightOf(category)).isEqualTo(weighting().weightOf(category));
            category.criteria().forEach(criterion -> {
                Fraction weight = weighting().weightOf(category, criterion);
                assertThat(weight.signum())
                        .as("sign of the weight of criterion %s", criterion.id())
                        .isPositive();
                assertThat(weighting().weightOf(category, criterion)).isEqualTo(weight);
            });
        }
    }

    /**
     * The total lies between the least and the greatest category, and rises with every category.
     *
     * @param scores two scores of each category
     */
    @Property
    default void totalIsAMeanThatRisesWithItsParts(@ForAll("scores") List<Ascending> scores) {
        List<Fraction> parts =
                new ArrayList<>(scores.stream().map(Ascending::lower).toList());
        Fraction total = total(parts);
        assertThat(total).as("total of %s", parts).isBetween(Collections.min(parts), Collections.max(parts));
        for (int i = 0; i < parts.size(); i++) {
            parts.set(i, scores.get(i).higher());
            Fraction raised = total(parts);
            assertThat(raised).as("total of %s", parts).isGreaterThanOrEqualTo(total);
            total = raised;
        }
    }

    /**
     * Generates scores.
     *
     * @return two scores of each category, in order
     */
    @Provide
    default Arbitrary<List<Ascending>> scores() {
        Arbitrary<Fraction> score =
                Numbers.decimalsUpTo(framework().top(), framework().decimals());
        int count = framework().categories().size();
        return Combinators.combine(score, score)
                .as(Ascending::of)
                .list()
                .ofSize(count)
                .withoutEdgeCases();
    }

    private Fraction total(List<Fraction> scores) {
        List<CategoryAssessment> entries = new ArrayList<>();
        for (int c = 0; c < scores.size(); c++) {
            entries.add(
                    CategoryAssessment.stated(framework().categories().get(c).id(), scores.get(c)));
        }
        Assessment assessment = new Assessment(
                framework(),
                new Organization("1", LocalizedText.same("agency"), OrganizationKind.OTHER),
                new FiscalYear(2561),
                Source.SELF,
                entries);
        ScoringModel model = ScoringModel.pmqa40().toBuilder("contract")
                .weighting(weighting())
                .build();
        return Scorer.of(framework(), model).score(assessment).total().exact();
    }
}
