package io.github.pmqa4j.core.framework;

import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A framework (กรอบการประเมิน): the categories and criteria of an award, the top of its scale, and the evidence it takes.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Framework implements Serializable {
    private static final int HIGHEST_TOP = 1_000_000;
    private static final int MOST_DECIMALS = 6;

    @Serial
    private static final long serialVersionUID = 1L;

    private final String id;
    private final LocalizedText name;
    private final int top;
    private final int decimals;
    private final transient Set<EvidenceKind> evidence;
    private final transient Set<EvidenceKind> evidenceForProcess;
    private final transient Set<EvidenceKind> evidenceForResults;
    private final transient List<Category> categories;
    private final transient Map<String, Category> categoriesById;
    private final transient Map<String, Category> categoriesByCriterion;
    private final transient Map<String, Criterion> criteriaById;

    private Framework(
            String id,
            LocalizedText name,
            int top,
            int decimals,
            Set<EvidenceKind> evidence,
            List<Category> categories) {
        this.id = Identifiers.require(id, "id");
        this.name = Objects.requireNonNull(name, "name");
        this.top = requireRange(top, 1, HIGHEST_TOP, "top");
        this.decimals = requireRange(decimals, 0, MOST_DECIMALS, "decimals");
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        kinds.addAll(evidence);
        this.evidence = Collections.unmodifiableSet(kinds);
        this.evidenceForProcess = without(EvidenceKind.INDICATORS, kinds);
        this.evidenceForResults = without(EvidenceKind.CHECKLIST, kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("framework " + id + " must take at least one kind of evidence");
        }
        this.categories = Copies.list(categories, Category.class, "categories");
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("framework " + id + " must have at least one category");
        }
        categoriesById = new HashMap<>();
        categoriesByCriterion = new HashMap<>();
        criteriaById = new HashMap<>();
        for (Category category : this.categories) {
            requireUnique(categoriesById.put(category.id(), category), "category", category.id());
            for (Criterion criterion : category.criteria()) {
                requireUnique(criteriaById.put(criterion.id(), criterion), "criterion", criterion.id());
                categoriesByCriterion.put(criterion.id(), category);
            }
        }
        WeightRule.requireTogether(id, this.categories);
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
     * Starts a framework of one's own: scores to 500 with at most two decimals, unless the builder is told otherwise.
     *
     * @param id what it is called in documents, such as {@code pmqa-4.0}: 1 to 32 letters, digits, dots, underscores and
     *     hyphens, the first a letter or digit
     * @param name its name
     * @return a builder without categories and without kinds of evidence
     * @throws IllegalArgumentException if the id is malformed
     */
    public static Builder builder(String id, LocalizedText name) {
        return new Builder(Identifiers.require(id, "id"), Objects.requireNonNull(name, "name"));
    }

    /**
     * Returns what it is called in documents.
     *
     * @return its id, such as {@code pmqa-4.0}
     */
    public String id() {
        return id;
    }

    /**
     * Returns what people call it.
     *
     * @return its name
     */
    public LocalizedText name() {
        return name;
    }

    /**
     * Returns the highest score.
     *
     * @return a number in [1, 1000000]; 500 for PMQA 4.0
     */
    public int top() {
        return top;
    }

    /**
     * Returns how many decimals a stated score may have.
     *
     * @return a number in [0, 6]; 2 for PMQA 4.0
     */
    public int decimals() {
        return decimals;
    }

    /**
     * Returns the kinds of evidence that it takes; a category's kind {@linkplain #evidenceFor narrows} them further.
     *
     * @return at least one kind, in their natural order
     */
    public Set<EvidenceKind> evidence() {
        return evidence;
    }

    /**
     * Returns its categories.
     *
     * @return at least one, in the order of the framework
     */
    public List<Category> categories() {
        return categories;
    }

    /**
     * Finds a category.
     *
     * @param categoryId its id
     * @return the category, or empty if the framework has none of that id
     */
    public Optional<Category> category(String categoryId) {
        return Optional.ofNullable(categoriesById.get(Objects.requireNonNull(categoryId, "categoryId")));
    }

    /**
     * Finds a criterion.
     *
     * @param criterionId its id
     * @return the criterion, or empty if the framework has none of that id
     */
    public Optional<Criterion> criterion(String criterionId) {
        return Optional.ofNullable(criteriaById.get(Objects.requireNonNull(criterionId, "criterionId")));
    }

    /**
     * Finds the category of a criterion.
     *
     * @param criterionId the id of the criterion
     * @return the category, or empty if the framework has no criterion of that id
     */
    public Optional<Category> categoryOf(String criterionId) {
        return Optional.ofNullable(categoriesByCriterion.get(Objects.requireNonNull(criterionId, "criterionId")));
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
        Objects.requireNonNull(kind, "kind");
        return kind == CategoryKind.PROCESS ? evidenceForProcess : evidenceForResults;
    }

    private static Set<EvidenceKind> without(EvidenceKind kind, Set<EvidenceKind> kinds) {
        Set<EvidenceKind> others = EnumSet.copyOf(kinds);
        others.remove(kind);
        return Collections.unmodifiableSet(others);
    }

    // Compared for every assessment that is scored, nearly always with itself.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Framework that && form().equals(that.form()));
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns the id and the size, for example "pmqa-4.0 (7 categories, 30 criteria)". */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s (%s categories, %s criteria)", id, categories.size(), criteriaById.size());
    }

    private static int requireRange(int value, int least, int most, String name) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s must be in [%s, %s], but was %s", name, least, most, value));
        }
        return value;
    }

    private static void requireUnique(@Nullable Object before, String what, String id) {
        if (before != null) {
            throw new IllegalArgumentException(what + " id must be unique, but occurs twice: " + id);
        }
    }

    private Form form() {
        return new Form(id, name, top, decimals, evidence, categories);
    }

    // A built-in framework travels as its id, so that a million serialized assessments do not carry a million
    // catalogues.
    @Serial
    private Object writeReplace() {
        return builtIn().contains(this) ? new BuiltIn.Reference(id) : form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a framework is read through its serialized form");
    }

    private record Form(
            String id, LocalizedText name, int top, int decimals, Set<EvidenceKind> evidence, List<Category> categories)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new Framework(id, name, top, decimals, evidence, categories));
        }
    }

    /** Builds a framework of one's own. Not safe for use by many threads. */
    public static final class Builder {
        private final String id;
        private final LocalizedText name;
        private int top = 500;
        private int decimals = 2;
        private final Set<EvidenceKind> evidence = EnumSet.noneOf(EvidenceKind.class);
        private final List<Category> categories = new ArrayList<>();

        private Builder(String id, LocalizedText name) {
            this.id = id;
            this.name = name;
        }

        /**
         * Sets the highest score; it is 500 otherwise.
         *
         * @param newTop a number in [1, 1000000]
         * @return this builder
         * @throws IllegalArgumentException if the number is out of range
         */
        public Builder top(int newTop) {
            top = requireRange(newTop, 1, HIGHEST_TOP, "top");
            return this;
        }

        /**
         * Sets how many decimals a stated score may have; it is 2 otherwise.
         *
         * @param newDecimals a number in [0, 6]
         * @return this builder
         * @throws IllegalArgumentException if the number is out of range
         */
        public Builder decimals(int newDecimals) {
            decimals = requireRange(newDecimals, 0, MOST_DECIMALS, "decimals");
            return this;
        }

        /**
         * Adds kinds of evidence that the framework takes.
         *
         * @param kinds the kinds
         * @return this builder
         */
        public Builder evidence(EvidenceKind... kinds) {
            return evidence(Arrays.asList(Objects.requireNonNull(kinds, "kinds")));
        }

        /**
         * Adds kinds of evidence that the framework takes.
         *
         * @param kinds the kinds
         * @return this builder
         */
        public Builder evidence(Iterable<EvidenceKind> kinds) {
            Objects.requireNonNull(kinds, "kinds").forEach(kind -> evidence.add(Objects.requireNonNull(kind, "kinds")));
            return this;
        }

        /**
         * Adds a category after those that are there.
         *
         * @param category the category
         * @return this builder
         */
        public Builder category(Category category) {
            categories.add(Objects.requireNonNull(category, "category"));
            return this;
        }

        /**
         * Adds categories after those that are there.
         *
         * @param newCategories the categories in order
         * @return this builder
         */
        public Builder categories(Iterable<Category> newCategories) {
            Objects.requireNonNull(newCategories, "newCategories")
                    .forEach(category -> category(Objects.requireNonNull(category, "newCategories")));
            return this;
        }

        /**
         * Returns the framework.
         *
         * @return what the builder was told
         * @throws IllegalArgumentException if there is no category or no kind of evidence, an id occurs twice, or the weights are
         *     so odd that they would add more than 500 digits to exact scores
         */
        public Framework build() {
            return new Framework(id, name, top, decimals, evidence, categories);
        }

        /** Returns the id and how many categories there are so far. */
        @Override
        public String toString() {
            return "builder of " + id + " with " + categories.size() + " categories";
        }
    }
}
