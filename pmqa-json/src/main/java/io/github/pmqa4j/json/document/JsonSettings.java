package io.github.pmqa4j.json.document;

import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What reading knows beyond the library itself: an agency's own frameworks and scoring models, and its limits.
 *
 * <p>Documents name frameworks and models by id. The built-in ones are always known; one given here with the id of a built-in
 * one takes its place. Immutable and safe for use by many threads.
 *
 * @param frameworks own frameworks
 * @param models own scoring models
 * @param rules own rules of scoring models, which documents name by their ids: weightings, achievement, band, level and tier
 *     scales
 * @param limits how much a document may ask for
 */
public record JsonSettings(
        List<Framework> frameworks, List<ScoringModel> models, List<Serializable> rules, JsonLimits limits)
        implements Serializable {
    /** Nothing but what is built in, and the standard limits. */
    public static final JsonSettings STANDARD = new JsonSettings(List.of(), List.of(), List.of(), JsonLimits.STANDARD);

    /**
     * Makes settings.
     *
     * @param frameworks the component {@code frameworks}
     * @param models the component {@code models}
     * @param rules the component {@code rules}
     * @param limits the component {@code limits}
     */
    public JsonSettings {
        frameworks = List.copyOf(frameworks);
        models = List.copyOf(models);
        rules = List.copyOf(rules);
        Objects.requireNonNull(limits, "limits");
    }

    /**
     * Returns these settings with one more framework.
     *
     * @param framework an agency's own
     * @return the settings
     */
    public JsonSettings withFramework(Framework framework) {
        List<Framework> more = new ArrayList<>(frameworks);
        more.add(framework);
        return new JsonSettings(more, models, rules, limits);
    }

    /**
     * Returns these settings with one more scoring model.
     *
     * @param model an agency's own
     * @return the settings
     */
    public JsonSettings withModel(ScoringModel model) {
        List<ScoringModel> more = new ArrayList<>(models);
        more.add(model);
        return new JsonSettings(frameworks, more, rules, limits);
    }

    /**
     * Returns these settings with one more rule of scoring models, such as a weighting; a document names it by its id, as
     * {@code {"rule": "by-headcount"}}.
     *
     * @param rule an application's own
     * @return the settings
     */
    public JsonSettings withRule(Serializable rule) {
        List<Serializable> more = new ArrayList<>(rules);
        more.add(rule);
        return new JsonSettings(frameworks, models, more, limits);
    }

    /**
     * Returns these settings with other limits.
     *
     * @param newLimits how much a document may ask for
     * @return the settings
     */
    public JsonSettings withLimits(JsonLimits newLimits) {
        return new JsonSettings(frameworks, models, rules, newLimits);
    }
}
