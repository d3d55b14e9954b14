package example;

import io.github.pmqa4j.rules.contract.LevelScaleContract;
import io.github.pmqa4j.rules.model.LevelScale;

class ForgetfulLevelTest implements LevelScaleContract {
    @Override
    public LevelScale levelScale() {
        return new ForgetfulLevel();
    }
}
