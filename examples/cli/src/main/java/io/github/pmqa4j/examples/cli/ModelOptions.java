package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.examples.cli.io.Input;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.Quoted;
import io.github.pmqa4j.examples.cli.text.Sentence;
import io.github.pmqa4j.examples.cli.text.Wording;
import io.github.pmqa4j.examples.cli.usage.UsageException;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.JsonSettings;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

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

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

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
    Documents documents(Streams streams, Wording wording) throws IOException {
        Documents standard = new Documents(PmqaJson.standard(), streams, wording);
        if (frameworkFile == null) {
            return standard;
        }
        Framework framework = standard.read(DocumentKind.FRAMEWORK, Input.of(frameworkFile, streams));
        return new Documents(PmqaJson.of(JsonSettings.STANDARD.withFramework(framework)), streams, wording);
    }

    /** Returns what reads documents that were made by the rules too, such as a result. */
    Documents documentsOfRules(Streams streams, Wording wording) throws IOException {
        Documents documents = documents(streams, wording);
        ScoringModel model = model(documents, streams);
        if (ScoringModel.presets().contains(model)) {
            return documents;
        }
        PmqaJson json = PmqaJson.of(documents.json().settings().withModel(model));
        return new Documents(json, streams, wording);
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
                : documents.read(DocumentKind.SCORING_MODEL, modelFile(wanted, streams));
    }

    private Input modelFile(String wanted, Streams streams) throws IOException {
        try {
            return Input.of(wanted, streams);
        } catch (NoSuchFileException e) {
            String presets = Quoted.all(
                    ScoringModel.presets().stream().map(ScoringModel::id).toList());
            String was = Quoted.of(wanted);
            throw new UsageException(
                    spec,
                    "--model ต้องเป็นไฟล์หรือค่าใดค่าหนึ่งใน " + presets + " แต่ได้รับ " + was,
                    "--model must be a file or one of " + presets + ", but was " + was);
        }
    }

    /** Returns a scorer of a framework by the rules; the library's own where both are the default. */
    static Scorer scorer(Framework framework, ScoringModel model) {
        if (framework.equals(Framework.pmqa40()) && model.equals(ScoringModel.pmqa40())) {
            return Scorer.pmqa40();
        }
        try {
            return Scorer.of(framework, model);
        } catch (IllegalArgumentException e) {
            // Each of the two is sound; that they do not fit together shows here only.
            throw new RefusedDocumentException(
                    model.id(),
                    new Sentence("หลักเกณฑ์นี้ใช้กับเกณฑ์ ", "these rules do not fit the framework ")
                            .plus(new Sentence(
                                    Quoted.of(framework.name().th()) + " ไม่ได้",
                                    Quoted.of(framework.name().en())))
                            .plus(": " + e.getMessage()));
        }
    }
}
