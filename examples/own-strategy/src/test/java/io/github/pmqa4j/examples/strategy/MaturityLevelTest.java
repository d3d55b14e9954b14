package io.github.pmqa4j.examples.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.contract.LevelScaleContract;
import io.github.pmqa4j.rules.model.LevelScale;
import io.github.pmqa4j.rules.model.Totals;
import net.jqwik.api.Example;

/** The library's contract says that the scale is a level scale; what is its own is tested here. */
// snippet of pmqa-rules/contract/README.md
class MaturityLevelTest implements LevelScaleContract {
    @Override
    public LevelScale levelScale() {
        return new MaturityLevel();
    }

    @Example
    void levelRisesFasterFromTierToTier() {
        assertThat(level(150)).isEqualTo(Fraction.of(1, 2));
        assertThat(level(300)).isEqualTo(Fraction.ONE);
        assertThat(level(350)).isEqualTo(Fraction.of(3, 2));
        assertThat(level(400)).isEqualTo(Fraction.of(2));
        assertThat(level(450)).isEqualTo(Fraction.of(3));
    }

    private Fraction level(long total) {
        return levelScale().level(Totals.of(Framework.pmqa40(), Fraction.of(total)));
    }
}
// end
