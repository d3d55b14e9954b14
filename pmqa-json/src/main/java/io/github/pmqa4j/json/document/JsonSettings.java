package io.github.pmqa4j.json.document;

import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.Forms;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.rules.model.Rule;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What reading knows beyond the library itself (an agency's own frameworks, scoring models and rules), its limits, and how
 * documents are written.
 *
 * <p>Documents name frameworks and models by id. The built-in ones are always known; one given here with the id of a built-in
 * one takes its place. A model's id can be followed by {@code -strict}, {@code -zero} or {@code -assessed-only}: {@code
 * pmqa-4.0-zero} is {@code pmqa-4.0} with another policy for missing evidence. Immutable and safe for use by many threads.
 */
public final class JsonSettings implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Nothing but what is built in, the standard limits, and documents on one line. */
    public static final JsonSettings STANDARD =
            new JsonSettings(List.of(), List.of(), List.of(), JsonLimits.STANDARD, false);

    private final transient List<Framework> frameworks;
    private final transient List<ScoringModel> models;
    private final transient List<Rule> rules;
    private final transient JsonLimits limits;
    private final transient boolean indented;

    private JsonSettings(
            List<Framework> frameworks,
            List<ScoringModel> models,
            List<Rule> rules,
            JsonLimits limits,
            boolean indented) {
        this.frameworks = frameworks;
        this.models = models;
        this.rules = rules;
        this.limits = limits;
        this.indented = indented;
    }

    /**
     * Returns the agency's own frameworks.
     *
     * @return in the order they were given
     */
    public List<Framework> frameworks() {
        return frameworks;
    }

    /**
     * Returns the agency's own scoring models.
     *
     * @return in the order they were given
     */
    public List<ScoringModel> models() {
        return models;
    }

    /**
     * Returns the application's own rules of scoring models, which documents name by their ids.
     *
     * @return in the order they were given
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Returns how much a document may ask for.
     *
     * @return the limits
     */
    public JsonLimits limits() {
        return limits;
    }

    /**
     * Says whether documents are written with a line for every entry, for people and version control.
     *
     * @return whether they are; otherwise they are written on one line
     */
    public boolean indented() {
        return indented;
    }

    /**
     * Returns these settings with one more framework.
     *
     * @param framework an agency's own
     * @return the settings
     */
    public JsonSettings withFramework(Framework framework) {
        return new JsonSettings(and(frameworks, framework, "framework"), models, rules, limits, indented);
    }

    /**
     * Returns these settings with one more scoring model.
     *
     * @param model an agency's own
     * @return the settings
     */
    public JsonSettings withModel(ScoringModel model) {
        return new JsonSettings(frameworks, and(models, model, "model"), rules, limits, indented);
    }

    /**
     * Returns these settings with one more rule of scoring models, such as a weighting; a document names it by its id, as
     * {@code {"rule": "by-headcount"}}.
     *
     * @param rule an application's own
     * @return the settings
     */
    public JsonSettings withRule(Rule rule) {
        return new JsonSettings(frameworks, models, and(rules, rule, "rule"), limits, indented);
    }

    /**
     * Returns these settings with other limits.
     *
     * @param newLimits how much a document may ask for
     * @return the settings
     */
    public JsonSettings withLimits(JsonLimits newLimits) {
        return new JsonSettings(frameworks, models, rules, Objects.requireNonNull(newLimits, "newLimits"), indented);
    }

    /**
     * Returns these settings with documents written on one line or indented.
     *
     * @param newIndented whether every entry gets a line of its own
     * @return the settings
     */
    public JsonSettings withIndented(boolean newIndented) {
        return new JsonSettings(frameworks, models, rules, limits, newIndented);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonSettings that && form().equals(that.form());
    }

    @Override
    public int hashCode() {
        return form().hashCode();
    }

    /** Returns the ids of what is known beyond the built-in ones, and the limits unless they are the standard ones. */
    @Override
    public String toString() {
        return TextRule.line(
                "frameworks " + frameworks.stream().map(Framework::id).toList() + ", models "
                        + models.stream().map(ScoringModel::id).toList() + ", rules "
                        + rules.stream().map(Rule::id).toList() + (indented ? ", indented" : "")
                        + (limits.equals(JsonLimits.STANDARD) ? "" : ", " + limits));
    }

    private static <T> List<T> and(List<T> some, T more, String name) {
        Objects.requireNonNull(more, name);
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private Form form() {
        return new Form(frameworks, models, rules, limits, indented);
    }

    @Serial
    private Object writeReplace() {
        return form();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("settings are read through their serialized form");
    }

    @SuppressWarnings("serial") // the lists are copies made by List.copyOf or Stream.toList
    private record Form(
            List<Framework> frameworks,
            List<ScoringModel> models,
            List<Rule> rules,
            JsonLimits limits,
            boolean indented)
            implements Serializable {
        @Serial
        private Object readResolve() throws InvalidObjectException {
            return Forms.resolve(() -> new JsonSettings(
                    Copies.list(frameworks, Framework.class, "frameworks"),
                    Copies.list(models, ScoringModel.class, "models"),
                    Copies.list(rules, Rule.class, "rules"),
                    Objects.requireNonNull(limits, "limits"),
                    indented));
        }
    }
}
