package io.github.pmqa4j.json.shape;

import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.json.document.JsonLimits;
import io.github.pmqa4j.json.document.JsonSettings;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The frameworks and models that documents can name. Safe for use by many threads. */
public final class Catalogue {
    // By id, so that reading an assessment of one framework does not load the others.
    private static final Map<String, Supplier<Framework>> BUILT_IN =
            Map.of("pmqa-4.0", Framework::pmqa40, "pmqa-2562", Framework::pmqa2562);

    private static final MissingPolicy[] POLICIES = MissingPolicy.values();

    private final JsonSettings settings;
    private final Map<String, KnownFramework> known = new ConcurrentHashMap<>();

    /** Makes a catalogue. */
    public Catalogue(JsonSettings settings) {
        this.settings = settings;
        settings.frameworks().forEach(f -> known.put(f.id(), new KnownFramework(f)));
    }

    /** Returns the limits. */
    public JsonLimits limits() {
        return settings.limits();
    }

    /** Returns the framework of an id, or null. */
    public @Nullable KnownFramework framework(String id) {
        KnownFramework framework = known.get(id);
        Supplier<Framework> builtIn = framework == null ? BUILT_IN.get(id) : null;
        if (builtIn != null) {
            framework = new KnownFramework(builtIn.get());
            known.put(id, framework);
        }
        return framework;
    }

    /** Returns the ids of all frameworks. */
    public String frameworkIds() {
        Set<String> ids = new LinkedHashSet<>();
        Framework.builtIn().forEach(f -> ids.add(f.id()));
        settings.frameworks().forEach(f -> ids.add(f.id()));
        return String.join(", ", ids);
    }

    /** Returns the model of an id, or null; a known model's id may name another policy for missing evidence. */
    public @Nullable ScoringModel model(String id) {
        Map<String, ScoringModel> models = models();
        ScoringModel known = models.get(id);
        for (int i = 0; known == null && i < POLICIES.length; i++) {
            String suffix = suffix(POLICIES[i]);
            ScoringModel base = id.endsWith(suffix) ? models.get(id.substring(0, id.length() - suffix.length())) : null;
            known = base == null
                    ? null
                    : base.toBuilder(id).missing(POLICIES[i]).build();
        }
        return known;
    }

    /** Returns the ids of all models, and what can follow them. */
    public String modelIds() {
        String suffixes = Arrays.stream(POLICIES).map(Catalogue::suffix).collect(Collectors.joining(" "));
        return String.join(", ", models().keySet()) + "; " + suffixes;
    }

    private static String suffix(MissingPolicy policy) {
        return "-" + policy.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
