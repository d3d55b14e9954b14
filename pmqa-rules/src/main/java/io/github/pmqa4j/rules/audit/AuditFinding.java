package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.finding.Severity;
import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cause of contradiction in a report, with every place where it shows.
 *
 * <p>The reference report has one: category 7 is 326.67 in both score tables and 326.00 in both band lists. That is one finding
 * with four statements, explained by truncation to whole numbers. Immutable and safe for use by many threads.
 */
public final class AuditFinding implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient String code;
    private final transient Severity severity;
    private final transient List<Statement> statements;
    private final transient String expected;
    private final transient @Nullable Rounding explanation;
    private final transient LocalizedText sentence;

    private AuditFinding(
            String code,
            Severity severity,
            List<Statement> statements,
            String expected,
            @Nullable Rounding explanation,
            LocalizedText sentence) {
        this.code = TextRule.require(code, "code");
        this.severity = Objects.requireNonNull(severity, "severity");
        this.statements = Copies.list(statements, Statement.class, "statements");
        this.expected = TextRule.require(expected, "expected");
        this.explanation = explanation;
        this.sentence = Objects.requireNonNull(sentence, "sentence");
        if (this.statements.isEmpty()) {
            throw new IllegalArgumentException("statements must be at least one, but there was none");
        }
        if (severity == Severity.GAP) {
            throw new IllegalArgumentException("severity must be MISTAKE or WARNING, but was GAP");
        }
    }

    /**
     * Makes a finding that no rounding explains.
     *
     * @param code the stable id of the rule that was broken; {@link ReportAuditor} lists them
     * @param severity how much it matters: a mistake, or a warning
     * @param statements everything that the report says there, at least one
     * @param expected what would have agreed, in figures and ids that read the same in every language
     * @param sentence what is wrong, with places and values
     * @return the finding
     * @throws IllegalArgumentException if a text is blank, there is no statement, or the severity is that of a gap
     */
    public static AuditFinding of(
            String code, Severity severity, List<Statement> statements, String expected, LocalizedText sentence) {
        return new AuditFinding(code, severity, statements, expected, null, sentence);
    }

    /**
     * Returns this finding with a rounding or truncation that explains it.
     *
     * @param newExplanation for example truncation to whole numbers; null if nothing explains it
     * @return the finding
     */
    public AuditFinding withExplanation(@Nullable Rounding newExplanation) {
        return new AuditFinding(code, severity, statements, expected, newExplanation, sentence);
    }

    /**
     * Returns which rule was broken.
     *
     * @return the stable id of the rule; {@link ReportAuditor} lists them
     */
    public String code() {
        return code;
    }

    /**
     * Returns how much it matters.
     *
     * @return {@link Severity#MISTAKE} if nothing explains the contradiction; {@link Severity#WARNING} if rounding or truncating
     *     once too often explains it, or if only an assumption fails
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns everything that the report says there.
     *
     * @return at least one statement
     */
    public List<Statement> statements() {
        return statements;
    }

    /**
     * Returns what would have agreed.
     *
     * @return figures and ids that read the same in every language, for example {@code 257.38 ... 257.39}; never blank
     */
    public String expected() {
        return expected;
    }

    /**
     * Returns the rounding that explains the contradiction.
     *
     * @return for example truncation to whole numbers; empty if nothing explains it
     */
    public Optional<Rounding> explanation() {
        return Optional.ofNullable(explanation);
    }

    /**
     * Returns what is wrong.
     *
     * @return a sentence with places and values
     */
    public LocalizedText sentence() {
        return sentence;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuditFinding that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns code and English sentence. */
    @Override
    public String toString() {
        return TextRule.printable(code + ": " + sentence.en());
    }

    private Form form() {
        return new Form(code, severity, statements, expected, explanation, sentence);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a finding is read through its serialized form");
    }

    private record Form(
            String code,
            Severity severity,
            List<Statement> statements,
            String expected,
            @Nullable Rounding explanation,
            LocalizedText sentence)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new AuditFinding(code, severity, statements, expected, explanation, sentence));
        }
    }
}
