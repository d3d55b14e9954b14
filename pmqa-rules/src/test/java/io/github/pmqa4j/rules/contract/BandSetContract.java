package io.github.pmqa4j.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.rules.model.BandSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a band set must keep; a test class implements it and names the bands. */
public interface BandSetContract {
    /**
     * Returns the band set that is checked.
     *
     * @return bands; equal ones each time
     */
    BandSet bandSet();

    /**
     * Returns the top of the framework that it is for.
     *
     * @return 500 unless overridden
     */
    default int top() {
        return 500;
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
        assertThat(bandSet().bands()).as("bands").contains(bandSet().bandOf(scores.lower()));
    }

    /** The band does not fall anywhere on the way from 0 to the top; a dip of a thousandth of the scale is always seen. */
    @Example
    default void bandNeverFallsAlongTheScale() {
        Strategies.neverFalls(
                "band", top(), score -> bandSet().bands().indexOf(bandSet().bandOf(score)));
    }

    /**
     * A higher score lies in no lower band.
     *
     * @param scores two scores
     */
    @Property
    default void higherScoreHasNoLowerBand(@ForAll("scores") Ascending scores) {
        assertThat(bandSet().bands().indexOf(bandSet().bandOf(scores.higher())))
                .as("band of %s, compared with that of %s", scores.higher(), scores.lower())
                .isGreaterThanOrEqualTo(bandSet().bands().indexOf(bandSet().bandOf(scores.lower())));
    }

    /**
     * Generates scores.
     *
     * @return two scores in order, often about a limit
     */
    @Provide
    default Arbitrary<Ascending> scores() {
        return Numbers.ascending(top(), Strategies.starts(bandSet().bands()));
    }
}
