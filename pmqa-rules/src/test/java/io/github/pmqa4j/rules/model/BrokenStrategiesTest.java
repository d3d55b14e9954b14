package io.github.pmqa4j.rules.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.contract.AchievementScaleContract;
import io.github.pmqa4j.rules.contract.BandSetContract;
import io.github.pmqa4j.rules.contract.LevelScaleContract;
import io.github.pmqa4j.rules.contract.TierScaleContract;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        public Fraction level(Fraction total, int top) {
            return inTheDip(total) ? Fraction.ONE : total.times(max()).dividedBy(top);
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
        public NamedLimit bandOf(Fraction score) {
            return BandSet.pmqa40().bandOf(inTheDip(score) ? Fraction.ZERO : score);
        }
    }

    record DippingAchievement() implements AchievementScale {
        @Override
        public String id() {
            return "dipping";
        }

        @Override
        public Fraction score(Fraction percent) {
            return inTheDip(percent) ? Fraction.ZERO : new SteppedScale().score(percent);
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
        public @Nullable NamedLimit tierOf(Fraction total, List<Fraction> categories) {
            boolean dips = ofTotal ? inTheDip(total) : categories.stream().anyMatch(BrokenStrategiesTest::inTheDip);
            return dips || total.compareTo(BASIC.from()) < 0 ? null : BASIC;
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
