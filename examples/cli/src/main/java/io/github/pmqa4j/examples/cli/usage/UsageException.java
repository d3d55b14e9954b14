package io.github.pmqa4j.examples.cli.usage;

import io.github.pmqa4j.examples.cli.text.Sentence;
import java.io.Serial;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The command line asks for what there is not; says so in both languages. */
public final class UsageException extends ParameterException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Sentence sentence;

    /** Makes one for a command. */
    public UsageException(CommandSpec command, Sentence sentence) {
        super(command.commandLine(), sentence.en());
        this.sentence = sentence;
    }

    /** Makes one for a command. */
    public UsageException(CommandSpec command, String th, String en) {
        this(command, new Sentence(th, en));
    }

    Sentence sentence() {
        return sentence;
    }
}
