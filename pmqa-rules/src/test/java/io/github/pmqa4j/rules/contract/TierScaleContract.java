package io.github.pmqa4j.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.TierScale;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a tier scale must keep; a test class implements it and names the scale. */
public interface TierScaleContract {
    /**
     * Returns the tier scale that is checked.
     *
     * @return a scale; equal ones each time
     */
    TierScale tierScale();

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
        Strategies.hasStableId(tierScale().id(), tierScale().id());
    }

    /** An equal scale comes out of a serialized stream. */
    @Example
    default void serializedFormIsEqual() {
        Strategies.travels(tierScale());
    }

    /** There are tiers, and their ids differ. */
    @Example
    default void tiersHaveIdsOfTheirOwn() {
        Strategies.hasLimits(tierScale().tiers());
    }

    /**
     * What is reached is a tier that is listed, or none.
     *
     * @param totals any totals
     * @param scores any scores of categories
     */
    @Property
    default void reachedTierIsListed(@ForAll("scores") Ascending totals, @ForAll("categories") List<Ascending> scores) {
        NamedLimit tier = tierScale().tierOf(totals.lower(), lower(scores));
        assertThat(tier == null || tierScale().tiers().contains(tier))
                .as("%s is a listed tier or none", tier)
                .isTrue();
    }

    /**
     * The tier does not fall anywhere on the way of total and categories from 0 to the top, alone or together; a dip of a
     * thousandth of the scale is always seen.
     */
    @Example
    default void tierNeverFallsAlongTheScale() {
        Fraction full = Fraction.of(top());
        Strategies.neverFalls("tier", top(), score -> rank(score, List.of(score, score)));
        Strategies.neverFalls("tier of the total", top(), score -> rank(score, List.of(full, full)));
        Strategies.neverFalls("tier with a category", top(), score -> rank(full, List.of(full, score)));
    }

    /**
     * A higher total, or a higher score of a category, never reaches a lower tier.
     *
     * @param totals two totals
     * @param scores two scores of each category
     */
    @Property
    default void higherScoresReachNoLowerTier(
            @ForAll("scores") Ascending totals, @ForAll("categories") List<Ascending> scores) {
        int before = rank(totals.lower(), lower(scores));
        assertThat(rank(totals.higher(), lower(scores)))
                .as("tier of the total %s, compared with that of %s", totals.higher(), totals.lower())
                .isGreaterThanOrEqualTo(before);
        List<Fraction> raised = new ArrayList<>(lower(scores));
        for (int i = 0; i < raised.size(); i++) {
            raised.set(i, scores.get(i).higher());
            assertThat(rank(totals.lower(), raised))
                    .as(
                            "tier when category %s rises from %s",
                            i + 1, scores.get(i).lower())
                    .isGreaterThanOrEqualTo(before);
        }
    }

    /**
     * Generates scores.
     *
     * @return two scores in order, often about a limit
     */
    @Provide
    default Arbitrary<Ascending> scores() {
        return Numbers.ascending(top(), Strategies.starts(tierScale().tiers()));
    }

    /**
     * Generates scores of categories.
     *
     * @return one to seven pairs
     */
    @Provide
    default Arbitrary<List<Ascending>> categories() {
        return scores().list().ofMinSize(1).ofMaxSize(7);
    }

    private int rank(Fraction total, List<Fraction> categories) {
        NamedLimit tier = tierScale().tierOf(total, categories);
        return tier == null ? -1 : tierScale().tiers().indexOf(tier);
    }

    private static List<Fraction> lower(List<Ascending> scores) {
        return scores.stream().map(Ascending::lower).toList();
    }
}
