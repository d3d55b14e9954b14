package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.examples.cli.io.Input;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.JsonSettings;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which an agency brings its own framework and its own rules. */
final class ModelOptions {
    /** Policies by the ids that documents use. */
    enum Missing {
        STRICT(MissingPolicy.STRICT),
        ZERO(MissingPolicy.ZERO),
        ASSESSED_ONLY(MissingPolicy.ASSESSED_ONLY);

        private final MissingPolicy policy;

        Missing(MissingPolicy policy) {
            this.policy = policy;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Option(
            names = "--framework",
            paramLabel = "FILE",
            description = "An agency's own framework, which documents name by its id: kind \"framework\".")
    private @Nullable String frameworkFile;

    @Option(
            names = "--model",
            paramLabel = "ID|FILE",
            description =
                    "Rules to score by: the id of a preset, or a document of kind \"scoringModel\" (default: pmqa-4.0).")
    private @Nullable String wantedModel;

    @Option(
            names = "--missing",
            paramLabel = "POLICY",
            description = "What to do with missing evidence: ${COMPLETION-CANDIDATES} (default: as the model says).")
    private @Nullable Missing missing;

    /** Returns what reads documents by these options. */
    Documents documents(Streams streams) throws IOException {
        if (frameworkFile == null) {
            return new Documents(PmqaJson.standard());
        }
        Framework framework =
                new Documents(PmqaJson.standard()).read(DocumentKind.FRAMEWORK, Input.of(frameworkFile, streams));
        return new Documents(PmqaJson.with(JsonSettings.STANDARD.withFramework(framework)));
    }

    /** Returns the rules by these options. */
    ScoringModel model(Documents documents, Streams streams) throws IOException {
        ScoringModel model = baseModel(documents, streams);
        return missing == null || missing.policy == model.missing()
                ? model
                : model.toBuilder(model.id() + "-" + missing)
                        .missing(missing.policy)
                        .build();
    }

    private ScoringModel baseModel(Documents documents, Streams streams) throws IOException {
        String wanted = wantedModel;
        if (wanted == null) {
            return ScoringModel.pmqa40();
        }
        Optional<ScoringModel> preset = ScoringModel.presets().stream()
                .filter(model -> model.id().equals(wanted))
                .findFirst();
        return preset.isPresent()
                ? preset.get()
                : documents.read(DocumentKind.SCORING_MODEL, Input.of(wanted, streams));
    }

    /** Returns a scorer of a framework by the rules; the library's own where both are the default. */
    static Scorer scorer(Framework framework, ScoringModel model) {
        return framework.equals(Framework.pmqa40()) && model.equals(ScoringModel.pmqa40())
                ? Scorer.pmqa40()
                : Scorer.of(framework, model);
    }
}
