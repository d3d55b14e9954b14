package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.json.document.JsonLimits;
import io.github.pmqa4j.json.document.JsonSettings;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The frameworks and models that documents can name. Safe for use by many threads. */
public final class Catalogue {
    // By id, so that reading an assessment of one framework does not load the others.
    private static final Map<String, Supplier<Framework>> BUILT_IN =
            Map.of("pmqa-4.0", Framework::pmqa40, "pmqa-2562", Framework::pmqa2562);

    private final JsonSettings settings;
    private final Map<String, KnownFramework> known = new ConcurrentHashMap<>();

    /**
     * Makes a catalogue.
     *
     * @param settings what is known beyond the built-in ones
     */
    public Catalogue(JsonSettings settings) {
        this.settings = settings;
        settings.frameworks().forEach(f -> known.put(f.id(), new KnownFramework(f)));
    }

    /**
     * Returns the limits.
     *
     * @return what a document may ask for
     */
    public JsonLimits limits() {
        return settings.limits();
    }

    @Nullable
    KnownFramework framework(String id) {
        KnownFramework framework = known.get(id);
        Supplier<Framework> builtIn = framework == null ? BUILT_IN.get(id) : null;
        if (builtIn != null) {
            framework = new KnownFramework(builtIn.get());
            known.put(id, framework);
        }
        return framework;
    }

    String frameworkIds() {
        Set<String> ids = new LinkedHashSet<>();
        Framework.builtIn().forEach(f -> ids.add(f.id()));
        settings.frameworks().forEach(f -> ids.add(f.id()));
        return String.join(", ", ids);
    }

    @Nullable
    ScoringModel model(String id) {
        return models().get(id);
    }

    String modelIds() {
        return String.join(", ", models().keySet());
    }

    <R> List<R> rules(Class<R> type) {
        return settings.rules().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    <R> @Nullable R rule(Class<R> type, Predicate<R> isIt) {
        return rules(type).stream().filter(isIt).findFirst().orElse(null);
    }

    private Map<String, ScoringModel> models() {
        Map<String, ScoringModel> models = new LinkedHashMap<>();
        ScoringModel.presets().forEach(m -> models.put(m.id(), m));
        settings.models().forEach(m -> models.put(m.id(), m));
        return models;
    }
}
