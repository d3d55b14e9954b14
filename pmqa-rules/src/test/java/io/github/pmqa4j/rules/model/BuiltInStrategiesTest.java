package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.contract.AchievementScaleContract;
import io.github.pmqa4j.rules.contract.BandSetContract;
import io.github.pmqa4j.rules.contract.LevelScaleContract;
import io.github.pmqa4j.rules.contract.TierScaleContract;
import io.github.pmqa4j.rules.contract.WeightingContract;
import java.util.List;
import net.jqwik.api.Group;

/** The strategies of the library keep the contracts that it publishes. */
@SuppressWarnings("ClassCanBeStatic") // a group of jqwik is an inner class
class BuiltInStrategiesTest {
    @Group
    class LinearLevels implements LevelScaleContract {
        @Override
        public LevelScale levelScale() {
            return new LinearLevel(Fraction.of(4));
        }
    }

    @Group
    class SteppedScales implements AchievementScaleContract {
        @Override
        public AchievementScale achievementScale() {
            return new SteppedScale();
        }
    }

    @Group
    class LinearBandScales implements AchievementScaleContract {
        @Override
        public AchievementScale achievementScale() {
            return new LinearBandScale(LinearBand.of(75, 95));
        }
    }

    @Group
    class ValueBandScales implements AchievementScaleContract {
        @Override
        public AchievementScale achievementScale() {
            return new ValueBandScale(LinearBand.ofValues(75, 95));
        }
    }

    @Group
    class Bands implements BandSetContract {
        @Override
        public BandSet bandSet() {
            return BandSet.pmqa40();
        }
    }

    @Group
    class TotalTiers implements TierScaleContract {
        @Override
        public TierScale tierScale() {
            return ScoringModel.pmqa40().tierScales().get(0);
        }
    }

    @Group
    class FlooredTiers implements TierScaleContract {
        @Override
        public TierScale tierScale() {
            return new GatedTiers(
                    List.of(NamedLimit.of("PASS", "PASS", "PASS", 350), NamedLimit.of("TOP", "TOP", "TOP", 400)),
                    Fraction.of(300));
        }
    }

    @Group
    class FrameworksOwnWeights implements WeightingContract {
        @Override
        public Weighting weighting() {
            return new FrameworkWeights();
        }
    }

    @Group
    class EqualCriteria implements WeightingContract {
        @Override
        public Weighting weighting() {
            return new PerCriterionWeights();
        }
    }

    @Group
    class WeightsById implements WeightingContract {
        @Override
        public Weighting weighting() {
            return ScoringModel.nationalAgency().weighting();
        }
    }
}
