package io.github.pmqa4j.core.assessment;

/** The criterion was not assessed: the same gap as no entry at all, but with room for a note. */
public record NotAssessed() implements Evidence {
    @Override
    public Kind kind() {
        return Kind.NOT_ASSESSED;
    }

    /** Returns "not assessed". */
    @Override
    public String toString() {
        return "not assessed";
    }
}
