package io.github.pmqa4j.json.shape;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.json.cursor.Names;
import io.github.pmqa4j.json.reader.DocumentReader;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one document names, and what is to be looked at when it has been read. */
public final class Context {
    private final Catalogue catalogue;
    private final List<Integer> versions;
    private @Nullable KnownFramework framework;
    // By depth: objects side by side are read one after the other, and nothing keeps what was read of the last one.
    private @Nullable Values[] lent = new @Nullable Values[8];
    private Names criteria = Names.ANY_IDS;
    private Supplier<List<Finding>> violations = List::of;
    private Supplier<List<Finding>> gaps = List::of;

    /** Makes the context of one document of a kind, of which these versions can be read. */
    public Context(Catalogue catalogue, List<Integer> versions) {
        this.catalogue = catalogue;
        this.versions = versions;
    }

    /** Returns what documents can name. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** Returns all versions that the document can have. */
    public List<Integer> versions() {
        return versions;
    }

    /** Keeps the framework that the document has named; the order of properties is free, so it may come late. */
    public void name(KnownFramework known) {
        framework = known;
    }

    /** Keeps what finds out whether the meaning is right, for when the document has been read. */
    public void examine(Supplier<List<Finding>> forViolations, Supplier<List<Finding>> forGaps) {
        violations = forViolations;
        gaps = forGaps;
    }

    /** Finds what is wrong with the meaning of what was read. */
    public List<Finding> violations() {
        return violations.get();
    }

    /** Finds what is missing in what was read, though a document may leave it out. */
    public List<Finding> gaps() {
        return gaps.get();
    }

    /** Returns empty values for the object that has just been opened, until the next one at its depth is. */
    Values lend(String id, int size, DocumentReader in) {
        int depth = in.depth();
        if (depth >= lent.length) {
            lent = Arrays.copyOf(lent, 2 * depth);
        }
        Values values = lent[depth];
        if (values == null) {
            values = new Values(in, this);
            lent[depth] = values;
        }
        values.begin(id, size);
        return values;
    }

    Names categories() {
        return framework == null ? Names.ANY_IDS : framework.categories();
    }

    Names criteria() {
        return criteria;
    }

    void enterCategory(int index) {
        criteria = framework == null || index < 0 ? Names.ANY_IDS : framework.criteria(index);
    }
}
