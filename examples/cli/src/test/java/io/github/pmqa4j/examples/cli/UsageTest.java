package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsageTest {
    @Test
    void helpListsTheCommandsAndTheExitCodes() {
        Tool tool = Tool.run("--help");

        assertThat(tool.exitCode()).isZero();
        assertThat(tool.out()).contains("report", "Exit codes:", "141 nobody reads the output any more");
    }

    @Test
    void withoutACommandTheCommandsAreListed() {
        Tool tool = Tool.run();

        assertThat(tool.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(tool.err()).contains("a command is missing", "report");
    }

    @Test
    void anUnknownCommandOrOptionIsRefused() {
        assertThat(Tool.run("dance").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Tool.run("report", "--loud").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Tool.run("report", "--lang", "fr").err())
                .isEqualTo("--lang must be th or en, but was \"fr\"\nsee: pmqa report --help\n");
    }
}
