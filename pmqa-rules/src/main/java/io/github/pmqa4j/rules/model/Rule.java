package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.framework.Framework;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A rule of a scoring model: a weighting, an achievement scale, a band set, a level scale or a tier scale.
 *
 * <p>An implementation is immutable, and has equal instances for equal settings.
 */
public interface Rule extends Serializable {
    /**
     * Returns the stable id of the rule, as documents write it.
     *
     * @return for example "linear"
     */
    String id();

    /**
     * Says what in this rule does not fit a framework, so that a slip in an id or a limit does not go unnoticed. A scorer is not
     * made of rules that do not fit.
     *
     * @param framework a framework
     * @return clauses for a message, such as "names [8], which the framework does not have"; empty if all fits
     */
    default List<String> misfits(Framework framework) {
        Objects.requireNonNull(framework, "framework");
        return List.of();
    }
}
