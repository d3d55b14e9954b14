package io.github.pmqa4j.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.BandSet;
import io.github.pmqa4j.rules.model.CategoryScore;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules that a band set must keep to; a test class implements it and names the bands. */
public interface BandSetContract {
    /**
     * Returns the band set that is checked.
     *
     * @return bands; equal ones each time
     */
    BandSet bandSet();

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
        Strategies.hasStableId(bandSet().id(), bandSet().id());
    }

    /** Equal bands come out of a serialized stream. */
    @Example
    default void serializedFormIsEqual() {
        Strategies.travels(bandSet());
    }

    /** Its limits fit the framework. */
    @Example
    default void fitsTheFramework() {
        Strategies.fits(bandSet(), bandSet().bands(), framework());
    }

    /** There are bands, and their ids differ. */
    @Example
    default void bandsHaveIdsOfTheirOwn() {
        Strategies.hasLimits(bandSet().bands());
    }

    /**
     * Every score lies in a band that is listed.
     *
     * @param scores any scores
     */
    @Property
    default void everyScoreHasAListedBand(@ForAll("scores") Ascending scores) {
        framework()
                .categories()
                .forEach(category -> assertThat(bandSet().bands())
                        .as("bands")
                        .contains(bandSet().bandOf(CategoryScore.of(framework(), category, scores.lower()))));
    }

    /** The band does not fall anywhere on the way from 0 to the top; a dip of a thousandth of the scale is always seen. */
    @Example
    default void bandNeverFallsAlongTheScale() {
        framework()
                .categories()
                .forEach(category -> Strategies.neverFalls("band", framework().top(), score -> rank(category, score)));
    }

    /**
     * A higher score lies in no lower band.
     *
     * @param scores two scores
     */
    @Property
    default void higherScoreHasNoLowerBand(@ForAll("scores") Ascending scores) {
        framework()
                .categories()
                .forEach(category -> assertThat(rank(category, scores.higher()))
                        .as(
                                "band of %s in %s, compared with that of %s",
                                scores.higher(), category.id(), scores.lower())
                        .isGreaterThanOrEqualTo(rank(category, scores.lower())));
    }

    /**
     * Generates scores.
     *
     * @return two scores in order, often about a limit
     */
    @Provide
    default Arbitrary<Ascending> scores() {
        return Numbers.ascending(framework().top(), Strategies.starts(bandSet().bands(), framework()));
    }

    private int rank(Category category, Fraction score) {
        return bandSet().bands().indexOf(bandSet().bandOf(CategoryScore.of(framework(), category, score)));
    }
}
