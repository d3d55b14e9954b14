package io.github.pmqa4j.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.model.Totals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules that a tier scale must keep to; a test class implements it and names the scale. */
public interface TierScaleContract {
    /**
     * Returns the tier scale that is checked.
     *
     * @return a scale; equal ones each time
     */
    TierScale tierScale();

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
        Strategies.hasStableId(tierScale().id(), tierScale().id());
    }

    /** An equal scale comes out of a serialized stream. */
    @Example
    default void serializedFormIsEqual() {
        Strategies.travels(tierScale());
    }

    /** Its limits fit the framework. */
    @Example
    default void fitsTheFramework() {
        Strategies.fits(tierScale(), tierScale().tiers(), framework());
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
        Optional<NamedLimit> tier = tierOf(totals.lower(), lower(scores));
        assertThat(tier.isEmpty() || tierScale().tiers().contains(tier.get()))
                .as("%s is a listed tier or none", tier)
                .isTrue();
    }

    /**
     * The tier does not fall anywhere on the way of total and categories from 0 to the top, alone or together; a dip of a
     * thousandth of the scale is always seen.
     */
    @Example
    default void tierNeverFallsAlongTheScale() {
        Fraction full = Fraction.of(framework().top());
        int count = framework().categories().size();
        List<Fraction> top = Collections.nCopies(count, full);
        Strategies.neverFalls("tier", framework().top(), score -> rank(score, Collections.nCopies(count, score)));
        Strategies.neverFalls("tier of the total", framework().top(), score -> rank(score, top));
        for (int c = 0; c < count; c++) {
            int category = c;
            Strategies.neverFalls("tier with a category", framework().top(), score -> {
                List<Fraction> scores = new ArrayList<>(top);
                scores.set(category, score);
                return rank(full, scores);
            });
        }
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
        return Numbers.ascending(
                framework().top(), Strategies.starts(tierScale().tiers(), framework()));
    }

    /**
     * Generates scores of categories.
     *
     * @return one pair a category
     */
    @Provide
    default Arbitrary<List<Ascending>> categories() {
        return scores().list().ofSize(framework().categories().size());
    }

    private int rank(Fraction total, List<Fraction> categories) {
        return tierOf(total, categories).map(tierScale().tiers()::indexOf).orElse(-1);
    }

    private Optional<NamedLimit> tierOf(Fraction total, List<Fraction> categories) {
        Map<String, Fraction> scores = new HashMap<>();
        for (int c = 0; c < categories.size(); c++) {
            scores.put(framework().categories().get(c).id(), categories.get(c));
        }
        return tierScale().tierOf(Totals.of(framework(), total, scores));
    }

    private static List<Fraction> lower(List<Ascending> scores) {
        return scores.stream().map(Ascending::lower).toList();
    }
}
