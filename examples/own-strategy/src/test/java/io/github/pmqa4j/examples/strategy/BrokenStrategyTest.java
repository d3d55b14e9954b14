package io.github.pmqa4j.examples.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A level scale with a slip in it does not get past the contract. */
class BrokenStrategyTest {
    @Test
    void contractCatchesALevelThatFalls() {
        List<String> failed = EngineTestKit.engine("jqwik")
                .configurationParameter("jqwik.database", "target/jqwik-database")
                .selectors(selectClass(ForgetfulLevel.Contract.class))
                .execute()
                .testEvents()
                .failed()
                .stream()
                .map(event -> event.getTestDescriptor().getDisplayName() + ": "
                        + event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .map(Throwable::getMessage)
                                .orElse(""))
                .toList();
        assertThat(failed)
                .anySatisfy(failure -> assertThat(failure)
                        .startsWith("levelNeverFallsAlongTheScale")
                        .contains("level of 801/2, compared with that of 400"))
                .allSatisfy(
                        failure -> assertThat(failure).containsAnyOf("levelNeverFalls", "higherTotalHasNoLowerLevel"));
    }
}
