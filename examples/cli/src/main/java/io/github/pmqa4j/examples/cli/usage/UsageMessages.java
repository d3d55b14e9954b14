package io.github.pmqa4j.examples.cli.usage;

import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.Quoted;
import io.github.pmqa4j.examples.cli.text.Sentence;
import io.github.pmqa4j.examples.cli.text.Wording;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells a person what is wrong with a command line, and where its options are listed.
 *
 * @param streams where to
 * @param exitCode what the process then exits with
 */
public record UsageMessages(Streams streams, int exitCode) implements IParameterExceptionHandler {
    private static final String LANGUAGE = "--lang";

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandLine command = mistake.getCommandLine();
        Wording wording = Wording.of(language(args), false);
        streams.complain(sentence(mistake).in(wording) + "\n"
                + wording.say("ดูวิธีใช้: ", "see: ")
                + command.getCommandSpec().qualifiedName()
                + " --help");
        return exitCode;
    }

    // The options may not have been read when a mistake in one of them is told.
    private static String language(String[] args) {
        for (int i = 0; i < args.length; i++) {
            String value = args[i].startsWith(LANGUAGE + "=")
                    ? args[i].substring(LANGUAGE.length() + 1)
                    : args[i].equals(LANGUAGE) && i + 1 < args.length ? args[i + 1] : "";
            if (value.equalsIgnoreCase("th")) {
                return "th";
            }
        }
        return "en";
    }

    private static Sentence sentence(ParameterException mistake) {
        if (mistake instanceof UsageException told) {
            return told.sentence();
        }
        ArgSpec argument = mistake.getArgSpec();
        if (mistake.getCause() instanceof UnfitValueException unfit && argument != null) {
            return unfit.of(name(argument), Quoted.of(String.valueOf(mistake.getValue())));
        }
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (mistake instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (mistake instanceof OverwrittenOptionException overwritten) {
            String name = name(overwritten.getOverwritten());
            return new Sentence("ระบุ " + name + " ได้เพียงครั้งเดียว", name + " can be given once only");
        }
        return new Sentence("คำสั่งไม่ถูกต้อง: ", "the command line is wrong: ")
                .plus(String.valueOf(mistake.getMessage()));
    }

    private static Sentence missing(List<ArgSpec> missing) {
        if (missing.size() == 1 && missing.get(0).isOption()) {
            String name = name(missing.get(0));
            return new Sentence(name + " ต้องมีค่า: ", name + " needs a value: ")
                    .plus(missing.get(0).paramLabel());
        }
        String names = missing.stream().map(UsageMessages::name).collect(Collectors.joining(", "));
        return new Sentence("ยังไม่ได้ระบุ " + names, names + " is missing");
    }

    private static Sentence unmatched(UnmatchedArgumentException unmatched) {
        String argument = Quoted.of(unmatched.getUnmatched().get(0));
        Sentence what = unmatched.isUnknownOption()
                ? new Sentence("ไม่รู้จักตัวเลือก ", "there is no option ")
                : unmatched.getCommandLine().getSubcommands().isEmpty()
                        ? new Sentence("มีอาร์กิวเมนต์เกินมา: ", "there is an argument too many: ")
                        : new Sentence("ไม่รู้จักคำสั่ง ", "there is no command ");
        List<String> similar = unmatched.getSuggestions();
        return similar.isEmpty()
                ? what.plus(argument)
                : what.plus(argument)
                        .plus(new Sentence(" (หมายถึง ", " (did you mean "))
                        .plus(String.join(", ", similar))
                        .plus(new Sentence(" หรือไม่)", "?)"));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
