package io.github.pmqa4j.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.LevelScale;
import io.github.pmqa4j.rules.model.Totals;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules that a level scale must keep to; a test class implements it and names the scale. */
public interface LevelScaleContract {
    /**
     * Returns the level scale that is checked.
     *
     * @return a scale; equal ones each time
     */
    LevelScale levelScale();

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
        Strategies.hasStableId(levelScale().id(), levelScale().id());
    }

    /** An equal scale comes out of a serialized stream. */
    @Example
    default void serializedFormIsEqual() {
        Strategies.travels(levelScale());
    }

    /** A total of 0 has level 0, and a full total the highest level. */
    @Example
    default void endsAreZeroAndMax() {
        assertThat(levelScale().max().signum()).as("sign of max").isPositive();
        assertThat(level(Fraction.ZERO)).isEqualTo(Fraction.ZERO);
        assertThat(level(Fraction.of(framework().top()))).isEqualTo(levelScale().max());
    }

    /**
     * No level lies outside [0, max].
     *
     * @param totals any totals
     */
    @Property
    default void levelsStayInRange(@ForAll("totals") Ascending totals) {
        assertThat(level(totals.lower()))
                .as("level of %s", totals.lower())
                .isBetween(Fraction.ZERO, levelScale().max());
    }

    /** The level does not fall anywhere on the way from 0 to the top; a dip of a thousandth of the scale is always seen. */
    @Example
    default void levelNeverFallsAlongTheScale() {
        Strategies.neverFalls("level", framework().top(), total -> level(total));
    }

    /**
     * A higher total has no lower level.
     *
     * @param totals two totals
     */
    @Property
    default void higherTotalHasNoLowerLevel(@ForAll("totals") Ascending totals) {
        assertThat(level(totals.higher()))
                .as("level of %s, compared with that of %s", totals.higher(), totals.lower())
                .isGreaterThanOrEqualTo(level(totals.lower()));
    }

    private Fraction level(Fraction total) {
        Map<String, Fraction> scores =
                framework().categories().stream().collect(Collectors.toMap(Category::id, category -> total));
        return levelScale().level(Totals.of(framework(), total, scores));
    }

    /**
     * Generates totals.
     *
     * @return two totals in order
     */
    @Provide
    default Arbitrary<Ascending> totals() {
        return Numbers.ascending(framework().top(), List.of());
    }
}
