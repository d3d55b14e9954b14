package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.examples.cli.io.Input;
import io.github.pmqa4j.examples.cli.io.Output;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.PlanText;
import io.github.pmqa4j.examples.cli.text.Quoted;
import io.github.pmqa4j.examples.cli.usage.OptionValues.BandOf;
import io.github.pmqa4j.examples.cli.usage.OptionValues.ScoreOf;
import io.github.pmqa4j.examples.cli.usage.UsageException;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.plan.Plan;
import io.github.pmqa4j.rules.plan.Planner;
import io.github.pmqa4j.rules.plan.Target;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the least that reaches targets. */
@Command(
        name = "plan",
        description = "Find the cheapest steps that reach all the targets. Exit code 1 says that nothing reaches them.")
final class PlanCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final ModelOptions rules = new ModelOptions();

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            description =
                    "Which side of an evaluation: self or assessor (default: assessor). An assessment must be of that source.")
    private @Nullable Source source;

    @Option(names = "--level", paramLabel = "LEVEL", description = "Target: the level is at least this, such as 2.50.")
    private @Nullable Fraction level;

    @Option(names = "--total", paramLabel = "SCORE", description = "Target: the total is at least this.")
    private @Nullable Fraction total;

    @Option(names = "--tier", paramLabel = "ID", description = "Target: this tier or a higher one, such as ADVANCE.")
    private @Nullable String tier;

    @Option(names = "--floor", paramLabel = "SCORE", description = "Target: no category is below this.")
    private @Nullable Fraction floor;

    @Option(names = "--category", paramLabel = "ID=SCORE", description = "Target: this category is at least that.")
    private List<ScoreOf> categories = new ArrayList<>();

    @Option(
            names = "--band",
            paramLabel = "ID=BAND",
            description = "Target: this category is in that band or a better one.")
    private List<BandOf> bands = new ArrayList<>();

    @Parameters(
            paramLabel = "FILE",
            description = "JSON document of kind \"assessment\" or \"evaluation\", or - for standard input.")
    private String file = "-";

    PlanCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (!hasTarget()) {
            throw new UsageException(
                    spec, "ยังไม่ได้ระบุเป้าหมาย เช่น --level 2.50", "a target is missing, such as --level 2.50");
        }
        Input input = Input.of(file, streams);
        Documents documents = rules.documents(streams, common.wording());
        ScoringModel model = rules.model(documents, streams);
        Assessment assessment = documents.readAssessment(input, source);
        Scorer scorer = ModelOptions.scorer(assessment.framework(), model);
        documents.scored(input, () -> scorer.score(assessment));
        Plan plan = Planner.of(scorer).plan(assessment, targets(scorer));
        String answer = format.answer(DocumentKind.PLAN, plan, () -> PlanText.of(plan, common.wording()));
        Output.write(common.output(), streams, writer -> writer.write(answer));
        return plan.isReached() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    // A target that framework or rules do not have is told before it comes to planning, by its name and with all there
    // are.
    private List<Target> targets(Scorer scorer) {
        Framework framework = scorer.framework();
        ScoringModel model = scorer.model();
        List<Target> targets = new ArrayList<>();
        if (level != null) {
            targets.add(Target.level(level.toString()));
        }
        if (total != null) {
            targets.add(Target.total(total.toString()));
        }
        if (tier != null) {
            requireOneOf("--tier", tier, ids(model.tierScales().stream().flatMap(scale -> scale.tiers().stream())));
            targets.add(Target.tier(tier));
        }
        if (floor != null) {
            targets.add(Target.everyCategory(floor.toString()));
        }
        List<String> known = framework.categories().stream().map(Category::id).toList();
        for (ScoreOf wanted : categories) {
            requireOneOf("--category", wanted.id(), known);
            targets.add(Target.category(wanted.id(), wanted.score().toString()));
        }
        for (BandOf wanted : bands) {
            requireOneOf("--band", wanted.id(), known);
            requireOneOf("--band", wanted.band(), ids(model.bands().bands().stream()));
            targets.add(Target.band(wanted.id(), wanted.band()));
        }
        return targets;
    }

    private static List<String> ids(Stream<NamedLimit> limits) {
        return limits.map(NamedLimit::id).distinct().toList();
    }

    private void requireOneOf(String option, String id, List<String> known) {
        if (!known.contains(id)) {
            String all = Quoted.all(known);
            String was = Quoted.of(id);
            throw new UsageException(
                    spec,
                    option + " ต้องเป็นค่าใดค่าหนึ่งใน " + all + " แต่ได้รับ " + was,
                    option + " must name one of " + all + ", but was " + was);
        }
    }

    private boolean hasTarget() {
        return level != null
                || total != null
                || tier != null
                || floor != null
                || !categories.isEmpty()
                || !bands.isEmpty();
    }
}
