package io.github.pmqa4j.rules.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.Achievement;
import io.github.pmqa4j.rules.model.AchievementScale;
import io.github.pmqa4j.rules.model.BandSet;
import io.github.pmqa4j.rules.model.CategoryScore;
import io.github.pmqa4j.rules.model.LevelScale;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.SteppedScale;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.model.Totals;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Strategies that are right but for one narrow dip: the contracts find it on every run, not on most. */
class BrokenStrategiesTest {
    // A three-hundredth of a scale of 500; a pair of random scores has to straddle it.
    private static boolean inTheDip(Fraction score) {
        return score.compareTo(Fraction.of(320)) > 0 && score.compareTo(Fraction.of(321)) < 0;
    }

    record DippingLevel() implements LevelScale {
        @Override
        public String id() {
            return "dipping";
        }

        @Override
        public Fraction max() {
            return Fraction.of(4);
        }

        @Override
        public Fraction level(Totals totals) {
            return inTheDip(totals.total())
                    ? Fraction.ONE
                    : totals.total().times(max()).dividedBy(totals.top());
        }
    }

    record DippingBands() implements BandSet {
        @Override
        public String id() {
            return "dipping";
        }

        @Override
        public List<NamedLimit> bands() {
            return BandSet.pmqa40().bands();
        }

        @Override
        public NamedLimit bandOf(CategoryScore score) {
            return inTheDip(score.score()) ? bands().get(0) : BandSet.pmqa40().bandOf(score);
        }
    }

    record DippingAchievement() implements AchievementScale {
        @Override
        public String id() {
            return "dipping";
        }

        @Override
        public Fraction score(Achievement achievement) {
            return achievement.percent().filter(BrokenStrategiesTest::inTheDip).isPresent()
                    ? Fraction.ZERO
                    : new SteppedScale().score(achievement);
        }
    }

    /** @param ofTotal whether the total, or else each category, has the dip */
    record DippingTiers(boolean ofTotal) implements TierScale {
        private static final NamedLimit BASIC = NamedLimit.of("BASIC", "พื้นฐาน", "Basic", 300);

        @Override
        public String id() {
            return "dipping";
        }

        @Override
        public List<NamedLimit> tiers() {
            return List.of(BASIC);
        }

        @Override
        public Optional<NamedLimit> tierOf(Totals totals) {
            boolean dips = ofTotal
                    ? inTheDip(totals.total())
                    : totals.category("4")
                            .filter(BrokenStrategiesTest::inTheDip)
                            .isPresent();
            return dips || totals.total().compareTo(BASIC.from(totals.top())) < 0
                    ? Optional.empty()
                    : Optional.of(BASIC);
        }
    }

    @Test
    void aLevelThatFallsIsFound() {
        LevelScaleContract contract = DippingLevel::new;
        assertThatThrownBy(contract::levelNeverFallsAlongTheScale)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("level of 641/2, compared with that of 320");
    }

    @Test
    void aBandThatFallsIsFound() {
        BandSetContract contract = DippingBands::new;
        assertThatThrownBy(contract::bandNeverFallsAlongTheScale)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("band of 641/2, compared with that of 320");
    }

    @Test
    void anAchievementThatCostsPointsIsFound() {
        AchievementScaleContract contract = DippingAchievement::new;
        assertThatThrownBy(contract::scoreNeverFallsAlongTheScale)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("score of 641/2, compared with that of 320");
    }

    @Test
    void aTierThatFallsWithTheTotalIsFound() {
        TierScaleContract contract = () -> new DippingTiers(true);
        assertThatThrownBy(contract::tierNeverFallsAlongTheScale)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("tier of 641/2, compared with that of 320");
    }

    @Test
    void aTierThatFallsWithACategoryIsFound() {
        TierScaleContract contract = () -> new DippingTiers(false);
        assertThatThrownBy(contract::tierNeverFallsAlongTheScale)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("tier of 641/2, compared with that of 320");
    }
}
