package io.github.pmqa4j.examples.cli.usage;

import io.github.pmqa4j.examples.cli.text.Sentence;
import java.io.Serial;
import picocli.CommandLine.TypeConversionException;

/** A value that an option does not take; the parser adds which option, and what was typed. */
final class UnfitValueException extends TypeConversionException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Sentence allowed;
    private final transient Sentence hint;

    /**
     * Makes one.
     *
     * @param allowed what the option takes, such as "a number such as 2.50"
     * @param hint what to do, behind what was typed; may be empty
     */
    UnfitValueException(Sentence allowed, Sentence hint) {
        super(allowed.en());
        this.allowed = allowed;
        this.hint = hint;
    }

    UnfitValueException(Sentence allowed) {
        this(allowed, new Sentence("", ""));
    }

    /** Says it of an option and what was typed there. */
    Sentence of(String option, String quoted) {
        return new Sentence(option + " ต้องเป็น", option + " must be ")
                .plus(allowed)
                .plus(new Sentence(" แต่ได้รับ ", ", but was "))
                .plus(quoted)
                .plus(hint);
    }
}
