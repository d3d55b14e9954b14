package io.github.pmqa4j.examples.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnStrategyTest {
    @Test
    void explanationShowsTheOwnRule() {
        assertThat(OwnStrategy.explanation().lines())
                .startsWith(
                        "Narathiwat province 2561 Assessor: total 257.38, level 0.86, by Levels by maturity",
                        "  level = rule \"maturity\" of ≈257.38 = 0.86",
                        "  tier: no tier (below 300)");
    }
}
