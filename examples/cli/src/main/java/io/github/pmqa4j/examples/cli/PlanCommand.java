package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.examples.cli.io.Input;
import io.github.pmqa4j.examples.cli.io.Output;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.PlanText;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.plan.Plan;
import io.github.pmqa4j.rules.plan.Planner;
import io.github.pmqa4j.rules.plan.Target;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            description = "Which side of an evaluation: self or assessor (default: ${DEFAULT-VALUE}).")
    private Source source = Source.ASSESSOR;

    @Option(names = "--level", paramLabel = "LEVEL", description = "Target: the level is at least this, such as 2.50.")
    private @Nullable BigDecimal level;

    @Option(names = "--total", paramLabel = "SCORE", description = "Target: the total is at least this.")
    private @Nullable BigDecimal total;

    @Option(names = "--tier", paramLabel = "ID", description = "Target: this tier or a higher one, such as ADVANCE.")
    private @Nullable String tier;

    @Option(names = "--floor", paramLabel = "SCORE", description = "Target: no category is below this.")
    private @Nullable BigDecimal floor;

    @Option(names = "--category", paramLabel = "ID=SCORE", description = "Target: this category is at least that.")
    private Map<String, BigDecimal> categories = new LinkedHashMap<>();

    @Option(
            names = "--band",
            paramLabel = "ID=BAND",
            description = "Target: this category is in that band or a better one.")
    private Map<String, String> bands = new LinkedHashMap<>();

    @Parameters(
            paramLabel = "FILE",
            description = "JSON document of kind \"assessment\" or \"evaluation\", or - for standard input.")
    private String file = "-";

    PlanCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        List<Target> targets = targets();
        Input input = Input.of(file, streams);
        Documents documents = rules.documents(streams);
        ScoringModel model = rules.model(documents, streams);
        Assessment assessment = documents.readAssessment(input, source);
        Scorer scorer = ModelOptions.scorer(assessment.framework(), model);
        documents.scored(input, () -> scorer.score(assessment));
        Plan plan = plan(scorer, assessment, targets);
        String answer = format.answer(plan, () -> PlanText.of(plan, common.wording()));
        Output.write(common.output(), streams, writer -> writer.write(answer));
        return plan.isReached() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private Plan plan(Scorer scorer, Assessment assessment, List<Target> targets) {
        try {
            return Planner.of(scorer).plan(assessment, targets);
        } catch (IllegalArgumentException e) {
            // The library names the target that framework or model does not have.
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        try {
            if (level != null) {
                targets.add(Target.level(level.toPlainString()));
            }
            if (total != null) {
                targets.add(Target.total(total.toPlainString()));
            }
            if (tier != null) {
                targets.add(Target.tier(tier));
            }
            if (floor != null) {
                targets.add(Target.everyCategory(floor.toPlainString()));
            }
            categories.forEach((id, least) -> targets.add(Target.category(id, least.toPlainString())));
            bands.forEach((id, band) -> targets.add(Target.band(id, band)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        if (targets.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "a target is missing, such as --level 2.50");
        }
        return targets;
    }
}
