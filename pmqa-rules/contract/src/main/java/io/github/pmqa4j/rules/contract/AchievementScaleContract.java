package io.github.pmqa4j.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.Achievement;
import io.github.pmqa4j.rules.model.AchievementScale;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules that an achievement scale must keep to; a test class implements it and names the scale. */
public interface AchievementScaleContract {
    /** How far achievements are followed, in percent: five times the target. */
    int MOST_PERCENT = 500;

    /**
     * Returns the achievement scale that is checked.
     *
     * @return a scale; equal ones each time
     */
    AchievementScale achievementScale();

    /** The id is well-formed and stays. */
    @Example
    default void idIsStable() {
        Strategies.hasStableId(achievementScale().id(), achievementScale().id());
    }

    /** An equal scale comes out of a serialized stream. */
    @Example
    default void serializedFormIsEqual() {
        Strategies.travels(achievementScale());
    }

    /**
     * No score lies outside [0, 500].
     *
     * @param percents any achievements
     */
    @Property
    default void scoresStayInRange(@ForAll("percents") Ascending percents) {
        assertThat(score(percents.higher()))
                .as("score of %s percent", percents.higher())
                .isBetween(Fraction.ZERO, Fraction.of(AchievementScale.TOP));
    }

    /** The score does not fall anywhere from 0 to five times the target; a dip of half a percent is always seen. */
    @Example
    default void scoreNeverFallsAlongTheScale() {
        Strategies.neverFalls("score", MOST_PERCENT, percent -> score(percent));
    }

    /**
     * A higher achievement has no lower score.
     *
     * @param percents two achievements
     */
    @Property
    default void higherAchievementHasNoLowerScore(@ForAll("percents") Ascending percents) {
        assertThat(score(percents.higher()))
                .as("score of %s percent, compared with that of %s", percents.higher(), percents.lower())
                .isGreaterThanOrEqualTo(score(percents.lower()));
    }

    private Fraction score(Fraction percent) {
        return achievementScale().score(Achievement.ofPercent(percent));
    }

    /**
     * Generates achievements.
     *
     * @return two achievements in order, in percent, up to five times the target and often about the target
     */
    @Provide
    default Arbitrary<Ascending> percents() {
        return Numbers.ascending(
                MOST_PERCENT, List.of(Fraction.of(100), Fraction.of(101), Fraction.of(105), Fraction.of(200)));
    }
}
