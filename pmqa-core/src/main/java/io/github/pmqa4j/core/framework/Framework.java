package io.github.pmqa4j.core.framework;

import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A framework (กรอบการประเมิน): the categories and criteria of an award, the top of its scale, and the evidence it takes.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param id what it is called in documents, such as {@code pmqa-4.0}
 * @param name its name
 * @param top the highest score, in [1, 1000000]; 500 for PMQA 4.0
 * @param decimals how many decimals a stated score may have, in [0, 6]; 2 for PMQA 4.0
 * @param evidence the kinds of evidence it takes, at least one; a category's kind narrows them further
 * @param categories its categories in order, at least one; ids of categories, and of criteria, are unique
 */
public record Framework(
        String id, LocalizedText name, int top, int decimals, Set<EvidenceKind> evidence, List<Category> categories)
        implements Serializable {
    private static final int HIGHEST_TOP = 1_000_000;
    private static final int MOST_DECIMALS = 6;

    /**
     * Makes a framework.
     *
     * @param id the component {@code id}
     * @param name the component {@code name}
     * @param top the component {@code top}
     * @param decimals the component {@code decimals}
     * @param evidence the component {@code evidence}
     * @param categories the component {@code categories}
     * @throws IllegalArgumentException if an id is malformed or given twice, a number is out of range, or there is no
     *     category or no kind of evidence
     */
    public Framework {
        Identifiers.require(id, "framework id");
        Objects.requireNonNull(name, "name");
        requireRange(top, 1, HIGHEST_TOP, "top");
        requireRange(decimals, 0, MOST_DECIMALS, "decimals");
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("framework " + id + " must take at least one kind of evidence");
        }
        evidence = Collections.unmodifiableSet(EnumSet.copyOf(evidence));
        categories = List.copyOf(categories);
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("framework " + id + " must have at least one category");
        }
        requireUniqueIds(categories);
    }

    /**
     * Returns PMQA 4.0: seven categories, thirty criteria, scores to 500.
     *
     * @return the framework {@code pmqa-4.0}
     */
    public static Framework pmqa40() {
        return BuiltIn.pmqa40();
    }

    /**
     * Returns the award's edition of B.E. 2562: scores to 1000, category points 120/80/110/100/90/100/400, criteria rated on
     * four dimensions.
     *
     * @return the framework {@code pmqa-2562}
     */
    public static Framework pmqa2562() {
        return BuiltIn.pmqa2562();
    }

    /**
     * Returns the frameworks that come with the library.
     *
     * @return PMQA 4.0 and PMQA B.E. 2562
     */
    public static List<Framework> builtIn() {
        return List.of(pmqa40(), pmqa2562());
    }

    /**
     * Finds a category.
     *
     * @param categoryId its id
     * @return the category, or empty where the framework has none of that id
     */
    public Optional<Category> category(String categoryId) {
        return categories.stream().filter(c -> c.id().equals(categoryId)).findFirst();
    }

    /**
     * Returns all criteria in the order of the framework.
     *
     * @return thirty for PMQA 4.0
     */
    public List<Criterion> criteria() {
        return categories.stream().flatMap(c -> c.criteria().stream()).toList();
    }

    /**
     * Returns the kinds of evidence that the criteria of a category take: a checklist is for processes and indicators are
     * for results.
     *
     * @param kind the category's kind
     * @return the kinds, in their natural order
     */
    public Set<EvidenceKind> evidenceFor(CategoryKind kind) {
        Set<EvidenceKind> kinds = EnumSet.copyOf(evidence);
        kinds.remove(kind == CategoryKind.PROCESS ? EvidenceKind.INDICATORS : EvidenceKind.CHECKLIST);
        return kinds;
    }

    private static void requireRange(int value, int least, int most, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s must be in [%s, %s], but was %s", name, least, most, value));
        }
    }

    private static void requireUniqueIds(List<Category> categories) {
        Set<String> categoryIds = new HashSet<>();
        Set<String> criterionIds = new HashSet<>();
        for (Category category : categories) {
            if (!categoryIds.add(category.id())) {
                throw new IllegalArgumentException("category id must be unique, but was there twice: " + category.id());
            }
            for (Criterion criterion : category.criteria()) {
                if (!criterionIds.add(criterion.id())) {
                    throw new IllegalArgumentException(
                            "criterion id must be unique, but was there twice: " + criterion.id());
                }
            }
        }
    }

    // A built-in framework travels as its id, so that a million serialized assessments do not carry a million
    // catalogues.
    @Serial
    private Object writeReplace() {
        return builtIn().contains(this) ? new BuiltIn.Reference(id) : this;
    }
}
