package io.github.pmqa4j.core.finding;

import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.internal.Languages;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about data: what is wrong or missing, where, what was allowed and what was there.
 *
 * <p>It prints as {@code categories["4"].criteria["4.2"].score: the score is out of range: 612.5 (allowed: 0 ... 500)}.
 * Immutable and safe for use by many threads.
 */
public final class Finding implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final Severity severity;
    private final Place place;
    private final LocalizedText sentence;
    private final String allowed;
    private final String found;

    private Finding(String code, Severity severity, Place place, LocalizedText sentence, String allowed, String found) {
        this.code = TextRule.require(code, "code");
        this.severity = Objects.requireNonNull(severity, "severity");
        this.place = Objects.requireNonNull(place, "place");
        this.sentence = Objects.requireNonNull(sentence, "sentence");
        this.allowed = TextRule.printable(Objects.requireNonNull(allowed, "allowed"));
        this.found = TextRule.echo(Objects.requireNonNull(found, "found"));
    }

    /**
     * Returns a finding that is a {@linkplain Severity#MISTAKE mistake}.
     *
     * @param code the stable id of the rule that was broken, such as {@code score-out-of-range}
     * @param place where, as a path of properties from the top of the object
     * @param sentence what is wrong, as a sentence without the values
     * @param allowed what was allowed, in figures and ids that read the same in every language; empty if there is none to name
     * @param found what was there, of any length; empty if nothing was
     * @return the finding; of what was there it keeps the first 60 units
     * @throws IllegalArgumentException if the code is blank
     */
    public static Finding of(String code, Place place, LocalizedText sentence, String allowed, String found) {
        return new Finding(code, Severity.MISTAKE, place, sentence, allowed, found);
    }

    /**
     * Returns this finding with another severity.
     *
     * @param newSeverity how grave it is
     * @return the finding
     */
    public Finding withSeverity(Severity newSeverity) {
        Objects.requireNonNull(newSeverity, "newSeverity");
        return new Finding(code, newSeverity, place, sentence, allowed, found);
    }

    /**
     * Returns this finding at another place, such as that of the whole that its object is a part of.
     *
     * @param newPlace where it is
     * @return the finding
     */
    public Finding withPlace(Place newPlace) {
        Objects.requireNonNull(newPlace, "newPlace");
        return new Finding(code, severity, newPlace, sentence, allowed, found);
    }

    /**
     * Returns the rule.
     *
     * @return the stable id of the rule that was broken, such as {@code score-out-of-range}
     */
    public String code() {
        return code;
    }

    /**
     * Returns how grave it is.
     *
     * @return a mistake unless {@link #withSeverity} said otherwise
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Returns where it is.
     *
     * @return a path of properties from the top of the object; ids stand in quotes, positions do not
     */
    public Place place() {
        return place;
    }

    /**
     * Returns what is wrong.
     *
     * @return a sentence without the values
     */
    public LocalizedText sentence() {
        return sentence;
    }

    /**
     * Returns what was allowed.
     *
     * @return figures and ids that read the same in every language; empty if there is none to name
     */
    public String allowed() {
        return allowed;
    }

    /**
     * Returns what was there.
     *
     * @return at most 60 units of it, then three dots if there was more; empty if nothing was there
     */
    public String found() {
        return found;
    }

    /**
     * Returns the whole message for a person, without the place.
     *
     * @param locale Thai if its language is Thai, else English
     * @return the sentence, what was there, and what was allowed
     */
    public String message(Locale locale) {
        StringBuilder message = new StringBuilder(sentence.in(locale));
        if (!found.isEmpty()) {
            message.append(": ").append(found);
        }
        if (!allowed.isEmpty()) {
            message.append(Languages.isThai(locale) ? " (ที่อนุญาต: " : " (allowed: ")
                    .append(allowed)
                    .append(')');
        }
        return message.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns place and English message. */
    @Override
    public String toString() {
        String message = TextRule.printable(message(Locale.ENGLISH));
        return place.isRoot() ? message : place + ": " + message;
    }

    private Form form() {
        return new Form(code, severity, place, sentence, allowed, found);
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
            String code, Severity severity, Place place, LocalizedText sentence, String allowed, String found)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new Finding(code, severity, place, sentence, allowed, found));
        }
    }
}
