package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.examples.cli.io.Output;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.CohortText;
import io.github.pmqa4j.examples.cli.text.RankedLines;
import io.github.pmqa4j.examples.cli.text.Wording;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.cohort.Cohort;
import io.github.pmqa4j.rules.cohort.CohortBuilder;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how the organizations of a year compare. */
@Command(
        name = "cohort",
        description =
                "Score many assessments of one year and source, and say how they are distributed: mean, quartiles, bands,"
                        + " tiers, and ranks if asked for.")
final class CohortCommand implements Callable<Integer> {
    private final Streams streams;
    private final List<CohortText.Ranked> ranked = new ArrayList<>();
    private @Nullable CohortBuilder builder;
    private @Nullable AssessmentResult first;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final ModelOptions rules = new ModelOptions();

    @Mixin
    private final ThreadOption threads = new ThreadOption();

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            description = "self or assessor: leave out assessments of the other source.")
    private @Nullable Source source;

    @Option(names = "--year", paramLabel = "YEAR", description = "Leave out assessments of other fiscal years (B.E.).")
    private @Nullable FiscalYear year;

    @Option(
            names = "--rank",
            description =
                    "List every organization with its rank and percentile too; in JSON, as lines behind the cohort's document.")
    private boolean rank;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "JSON Lines, an assessment a line, or - for standard input; a bad line is reported and left out.")
    private List<String> files = new ArrayList<>();

    CohortCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Documents documents = rules.documents(streams, common.wording());
        ScoringModel model = rules.model(documents, streams);
        ScoredLines lines = new ScoredLines(documents, model, threads.threads());
        for (String file : files) {
            lines.score(file, (number, result) -> {
                if (isWanted(result)) {
                    add(lines, file, number, result);
                }
            });
        }
        if (builder == null) {
            if (lines.exitCode() == ExitCode.OK) {
                streams.complain(common.wording().say("ไม่มีการประเมินให้สรุป", "there is no assessment to sum up"));
            }
            return Math.max(lines.exitCode(), ExitCode.FINDINGS);
        }
        Cohort cohort = builder.build();
        Output.write(common.output(), streams, writer -> {
            if (rank && format.isJson()) {
                writer.write(PmqaJson.standard().write(DocumentKind.COHORT, cohort) + "\n");
                RankedLines.write(cohort, ranked, writer);
            } else {
                writer.write(format.answer(
                        DocumentKind.COHORT, cohort, () -> CohortText.of(cohort, ranked, common.wording())));
            }
        });
        return lines.exitCode();
    }

    private boolean isWanted(AssessmentResult result) {
        return (source == null || source == result.source()) && (year == null || year.equals(result.fiscalYear()));
    }

    private void add(ScoredLines lines, String file, long line, AssessmentResult result) {
        if (first == null || builder == null) {
            first = result;
            builder = Cohort.builder(Scorer.of(result.framework(), result.model()));
        }
        String other = difference(first, result);
        if (other != null) {
            lines.leaveOut(file, line, other);
            return;
        }
        builder.add(result);
        if (rank) {
            ranked.add(CohortText.Ranked.of(result));
        }
    }

    // One cohort has one year, one source and one framework: those of the first assessment.
    private @Nullable String difference(AssessmentResult first, AssessmentResult other) {
        Wording wording = common.wording();
        if (!first.framework().equals(other.framework())) {
            return wording.say("เกณฑ์ไม่ตรงกับการประเมินแรก: ", "another framework than the first assessment's: ")
                    + wording.say(other.framework().name());
        }
        if (!first.fiscalYear().equals(other.fiscalYear())) {
            return wording.say(
                            "ปีงบประมาณไม่ตรงกับการประเมินแรก: ", "another fiscal year than the first assessment's: ")
                    + wording.digits(other.fiscalYear());
        }
        return first.source() == other.source()
                ? null
                : wording.say("แหล่งประเมินไม่ตรงกับการประเมินแรก: ", "another source than the first assessment's: ")
                        + wording.say(other.source().label());
    }
}
