package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Rounding;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is rounded on the way, for comparison with systems that do; by default nothing is.
 *
 * <p>Truncating category and total to whole numbers, and the level to one decimal half up, gives 257 and 2.1 for the reference
 * report in place of 257.38 and 2.06. A category can have roundings of its own in place of the usual ones. Immutable and safe for
 * use by many threads.
 */
public final class StageRounding implements Serializable {
    /** Nothing is rounded before it is reported. */
    public static final StageRounding NONE = new StageRounding(CategoryRounding.NONE, Map.of(), null, null);

    @Serial
    private static final long serialVersionUID = 1L;

    private final CategoryRounding usual;
    private final transient Map<String, CategoryRounding> categories;
    private final @Nullable Rounding total;
    private final @Nullable Rounding level;

    private StageRounding(
            CategoryRounding usual,
            Map<String, CategoryRounding> categories,
            @Nullable Rounding total,
            @Nullable Rounding level) {
        this.usual = Objects.requireNonNull(usual, "usual");
        this.categories = Copies.sortedMap(categories, String.class, CategoryRounding.class, "categories");
        this.total = total;
        this.level = level;
    }

    /**
     * Returns these roundings with others for all categories that have none of their own.
     *
     * @param newUsual the roundings
     * @return the roundings of all stages
     */
    public StageRounding withUsual(CategoryRounding newUsual) {
        return new StageRounding(Objects.requireNonNull(newUsual, "newUsual"), categories, total, level);
    }

    /**
     * Returns these roundings with another one for the indicators that the model's achievement scale scores.
     *
     * @param newIndicator the rounding, or null for none
     * @return the roundings of all stages
     */
    public StageRounding withIndicator(@Nullable Rounding newIndicator) {
        return withUsual(new CategoryRounding(newIndicator, usual.criterion(), usual.category()));
    }

    /**
     * Returns these roundings with another one for the criteria.
     *
     * @param newCriterion the rounding, or null for none
     * @return the roundings of all stages
     */
    public StageRounding withCriterion(@Nullable Rounding newCriterion) {
        return withUsual(new CategoryRounding(usual.indicator(), newCriterion, usual.category()));
    }

    /**
     * Returns these roundings with another one for the categories.
     *
     * @param newCategory the rounding, or null for none
     * @return the roundings of all stages
     */
    public StageRounding withCategory(@Nullable Rounding newCategory) {
        return withUsual(new CategoryRounding(usual.indicator(), usual.criterion(), newCategory));
    }

    /**
     * Returns these roundings with a category's own in place of the usual ones.
     *
     * @param id the id of a category; a scorer refuses one that its framework does not have
     * @param own the category's roundings
     * @return the roundings of all stages
     */
    public StageRounding withCategory(String id, CategoryRounding own) {
        Map<String, CategoryRounding> more = new TreeMap<>(categories);
        more.put(Objects.requireNonNull(id, "id"), Objects.requireNonNull(own, "own"));
        return new StageRounding(usual, more, total, level);
    }

    /**
     * Returns these roundings with another one for the total.
     *
     * @param newTotal the rounding, or null for none
     * @return the roundings of all stages
     */
    public StageRounding withTotal(@Nullable Rounding newTotal) {
        return new StageRounding(usual, categories, newTotal, level);
    }

    /**
     * Returns these roundings with another one for the level.
     *
     * @param newLevel the rounding, or null for none
     * @return the roundings of all stages
     */
    public StageRounding withLevel(@Nullable Rounding newLevel) {
        return new StageRounding(usual, categories, total, newLevel);
    }

    /**
     * Returns the roundings of a category.
     *
     * @param id the id of a category
     * @return its own, or the usual ones
     */
    public CategoryRounding of(String id) {
        return categories.getOrDefault(Objects.requireNonNull(id, "id"), usual);
    }

    /**
     * Returns how the score of a criterion is rounded.
     *
     * @param category the id of its category
     * @return the rounding, or null for not at all
     */
    public @Nullable Rounding criterion(String category) {
        return of(Objects.requireNonNull(category, "category")).criterion();
    }

    /**
     * Returns how the score of a category is rounded.
     *
     * @param category the id of the category
     * @return the rounding, or null for not at all
     */
    public @Nullable Rounding category(String category) {
        return of(Objects.requireNonNull(category, "category")).category();
    }

    /**
     * Returns the roundings of all categories that have none of their own.
     *
     * @return the usual roundings
     */
    public CategoryRounding usual() {
        return usual;
    }

    /**
     * Returns the categories that have roundings of their own.
     *
     * @return their roundings by id
     */
    public Map<String, CategoryRounding> categories() {
        return categories;
    }

    /**
     * Returns how the total is rounded.
     *
     * @return the rounding, or null for not at all
     */
    public @Nullable Rounding total() {
        return total;
    }

    /**
     * Returns how the level is rounded.
     *
     * @return the rounding, or null for not at all
     */
    public @Nullable Rounding level() {
        return level;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StageRounding that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns what is rounded, for example "total DOWN to 0 decimals, level HALF_UP to 1 decimals"; or "nothing". */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        add(text, "", usual);
        categories.forEach((id, own) -> add(text, " of " + id, own));
        add(text, "total", total);
        add(text, "level", level);
        return text.isEmpty() ? "nothing" : TextRule.line(text.toString());
    }

    private static void add(StringBuilder text, String of, CategoryRounding roundings) {
        add(text, "indicators" + of, roundings.indicator());
        add(text, "criteria" + of, roundings.criterion());
        add(text, "categories" + of, roundings.category());
    }

    private static void add(StringBuilder text, String what, @Nullable Rounding rounding) {
        if (rounding != null) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(what)
                    .append(' ')
                    .append(rounding.mode())
                    .append(" to ")
                    .append(rounding.decimals())
                    .append(" decimals");
        }
    }

    private Form form() {
        return new Form(usual, categories, total, level);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("roundings are read through their serialized form");
    }

    private record Form(
            CategoryRounding usual,
            Map<String, CategoryRounding> categories,
            @Nullable Rounding total,
            @Nullable Rounding level)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new StageRounding(usual, categories, total, level));
        }
    }
}
