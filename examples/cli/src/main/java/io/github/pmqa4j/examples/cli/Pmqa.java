package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.examples.cli.io.Output;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.Wording;
import io.github.pmqa4j.examples.cli.usage.OptionValues;
import io.github.pmqa4j.examples.cli.usage.UsageException;
import io.github.pmqa4j.examples.cli.usage.UsageMessages;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command-line tool. */
@Command(
        name = "pmqa",
        description = "Scores, checks, compares and explains PMQA 4.0 assessments.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0   all is well",
            "  1   mistakes in a document, findings of an audit, or a target out of reach",
            "  2   the command line is wrong",
            "  3   a file cannot be read or written",
            "  70  a mistake of this program",
            "  130 interrupted (143 if terminated); 141 nobody reads the output any more"
        })
public final class Pmqa implements Callable<Integer> {
    private static final Map<String, Function<Streams, Object>> COMMANDS = commands();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private Pmqa() {}

    /** Runs the tool and ends the process. */
    public static void main(String[] args) {
        System.exit(run(args, Streams.ofProcess()));
    }

    /** Runs the tool and returns its exit code. */
    static int run(String[] args, Streams streams) {
        CommandLine tool = new CommandLine(new Pmqa());
        // Only the command that is called is made: the others would cost time at every start.
        if (args.length > 0 && COMMANDS.containsKey(args[0])) {
            add(tool, args[0], streams);
        } else {
            COMMANDS.keySet().forEach(name -> add(tool, name, streams));
        }
        // A file may be named "@report", and what such a file says would be no command line that somebody typed.
        tool.setExpandAtFiles(false);
        OptionValues.register(tool);
        OptionValues.register(tool, Source.class);
        OptionValues.register(tool, CommonOptions.Language.class);
        OptionValues.register(tool, FormatOption.Format.class);
        OptionValues.register(tool, ModelOptions.Missing.class);
        OptionValues.register(tool, ReportCommand.Format.class);
        StringWriter help = new StringWriter();
        tool.setOut(new PrintWriter(help));
        tool.setErr(new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true));
        tool.setParameterExceptionHandler(new UsageMessages(streams, ExitCode.USAGE));
        tool.setExecutionExceptionHandler(
                (failure, command, parsed) -> new Failures(streams, CommonOptions.of(command)).report(failure));
        try {
            int exitCode = tool.execute(args);
            Output.write(null, streams, writer -> writer.write(help.toString()));
            return exitCode;
        } catch (IOException e) {
            return new Failures(streams, Wording.ENGLISH).report(e);
        } catch (VirtualMachineError e) {
            return new Failures(streams, Wording.ENGLISH).outOfMemory();
        }
    }

    @Override
    public Integer call() {
        String commands = String.join(", ", COMMANDS.keySet());
        throw new UsageException(spec, "ยังไม่ได้ระบุคำสั่ง: " + commands, "a command is missing: " + commands);
    }

    private static void add(CommandLine tool, String name, Streams streams) {
        Function<Streams, Object> command = COMMANDS.get(name);
        if (command != null) {
            tool.addSubcommand(name, command.apply(streams));
        }
    }

    private static Map<String, Function<Streams, Object>> commands() {
        Map<String, Function<Streams, Object>> commands = new LinkedHashMap<>();
        commands.put("score", ScoreCommand::new);
        commands.put("validate", ValidateCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("compare", CompareCommand::new);
        commands.put("audit", AuditCommand::new);
        commands.put("plan", PlanCommand::new);
        commands.put("cohort", CohortCommand::new);
        commands.put("report", ReportCommand::new);
        return commands;
    }
}
