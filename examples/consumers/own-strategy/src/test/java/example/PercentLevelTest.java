package example;

import io.github.pmqa4j.rules.contract.LevelScaleContract;
import io.github.pmqa4j.rules.model.LevelScale;

/** The library's contract checks the scale; naming it is all there is to do. */
class PercentLevelTest implements LevelScaleContract {
    @Override
    public LevelScale levelScale() {
        return new PercentLevel();
    }
}
