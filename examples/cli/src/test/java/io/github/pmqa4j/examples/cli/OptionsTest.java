package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person is told of the value of an option, in both languages and without a word of this program's inside. */
class OptionsTest {
    private static final String EVALUATION = Tool.data("narathiwat-2561.json");
    private static final String COHORT = Tool.data("cohort-2561.jsonl");
    private static final String COMMA = " (write decimals with a point, and thousands without a comma)";
    private static final String COMMA_TH = " (ใช้จุดคั่นทศนิยม และไม่ต้องใส่จุลภาคคั่นหลักพัน)";
    private static final String CATEGORIES = "\"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\"";

    static Stream<Arguments> values() {
        return Stream.of(
                number("plan FILE --level", "abc", ""),
                number("plan FILE --level", "1e999999999", ""),
                number("plan FILE --total", "1e999999999", ""),
                number("plan FILE --total", "-1", ""),
                number("plan FILE --total", "NaN", ""),
                number("plan FILE --total", "0x10", ""),
                number("plan FILE --floor", "1/0", ""),
                number("plan FILE --floor", "", ""),
                Arguments.of(
                        "plan FILE --level",
                        "2,50",
                        "--level must be a number from 0, such as 2.50, but was \"2,50\"" + COMMA,
                        "--level ต้องเป็นตัวเลขตั้งแต่ 0 ขึ้นไป เช่น 2.50 แต่ได้รับ \"2,50\"" + COMMA_TH),
                Arguments.of(
                        "audit FILE --grid",
                        "1,000",
                        "--grid must be a number from 0, such as 2.50, but was \"1,000\"" + COMMA,
                        "--grid ต้องเป็นตัวเลขตั้งแต่ 0 ขึ้นไป เช่น 2.50 แต่ได้รับ \"1,000\"" + COMMA_TH),
                Arguments.of(
                        "plan FILE --category",
                        "7",
                        "--category must be ID=SCORE, such as 4=300, but was \"7\"",
                        "--category ต้องเป็น ID=SCORE เช่น 4=300 แต่ได้รับ \"7\""),
                Arguments.of(
                        "plan FILE --category",
                        "7=2,50",
                        "--category must be ID=SCORE, such as 4=300, but was \"7=2,50\"" + COMMA,
                        "--category ต้องเป็น ID=SCORE เช่น 4=300 แต่ได้รับ \"7=2,50\"" + COMMA_TH),
                Arguments.of(
                        "plan FILE --category",
                        "9=400",
                        "--category must name one of " + CATEGORIES + ", but was \"9\"",
                        "--category ต้องเป็นค่าใดค่าหนึ่งใน " + CATEGORIES + " แต่ได้รับ \"9\""),
                Arguments.of(
                        "plan FILE --band",
                        "1",
                        "--band must be ID=BAND, such as 4=STRENGTH, but was \"1\"",
                        "--band ต้องเป็น ID=BAND เช่น 4=STRENGTH แต่ได้รับ \"1\""),
                Arguments.of(
                        "plan FILE --band",
                        "1=BEST",
                        "--band must name one of \"URGENT\", \"DEVELOP_FURTHER\", \"STRENGTH\", but was \"BEST\"",
                        "--band ต้องเป็นค่าใดค่าหนึ่งใน \"URGENT\", \"DEVELOP_FURTHER\", \"STRENGTH\" แต่ได้รับ \"BEST\""),
                Arguments.of(
                        "plan FILE --tier",
                        "TOP",
                        "--tier must name one of \"BASIC\", \"ADVANCE\", \"SIGNIFICANCE\", but was \"TOP\"",
                        "--tier ต้องเป็นค่าใดค่าหนึ่งใน \"BASIC\", \"ADVANCE\", \"SIGNIFICANCE\" แต่ได้รับ \"TOP\""),
                Arguments.of(
                        "audit FILE --grid",
                        "0",
                        "--grid must be above 0, but was 0",
                        "--grid ต้องมากกว่า 0 แต่ได้รับ 0"),
                year("1.5", ""),
                year("99999999999999999999", ""),
                year("2399", ""),
                year("2018", "2561"),
                Arguments.of(
                        "cohort FILE --threads",
                        "many",
                        "--threads must be a whole number, such as 4, but was \"many\"",
                        "--threads ต้องเป็นจำนวนเต็ม เช่น 4 แต่ได้รับ \"many\""),
                Arguments.of(
                        "cohort FILE --threads",
                        "257",
                        "--threads must be from 1 to 256, but was 257",
                        "--threads ต้องเป็นจำนวนตั้งแต่ 1 ถึง 256 แต่ได้รับ 257"),
                choice("plan FILE --source", "us", "self or assessor", "self หรือ assessor"),
                choice("score FILE --format", "xml", "text or json", "text หรือ json"),
                choice("report FILE --format", "pdf", "text, html or json", "text, html หรือ json"),
                choice(
                        "score FILE --missing",
                        "guess",
                        "strict, zero or assessed-only",
                        "strict, zero หรือ assessed-only"),
                choice("cohort FILE --rank", "=perhaps", "true or false", "true หรือ false"));
    }

    private static Arguments number(String command, String value, String hint) {
        String option = option(command);
        return Arguments.of(
                command,
                value,
                option + " must be a number from 0, such as 2.50, but was \"" + value + "\"" + hint,
                option + " ต้องเป็นตัวเลขตั้งแต่ 0 ขึ้นไป เช่น 2.50 แต่ได้รับ \"" + value + "\"" + hint);
    }

    private static Arguments year(String value, String meant) {
        return Arguments.of(
                "cohort FILE --year",
                value,
                "--year must be a fiscal year of the Buddhist Era from 2400 to 2999, such as 2561, but was \"" + value
                        + "\"" + (meant.isEmpty() ? "" : " (did you mean " + meant + "?)"),
                "--year ต้องเป็นปีงบประมาณ พ.ศ. ตั้งแต่ 2400 ถึง 2999 เช่น 2561 แต่ได้รับ \"" + value + "\""
                        + (meant.isEmpty() ? "" : " (หมายถึง " + meant + " หรือไม่)"));
    }

    private static Arguments choice(String command, String value, String en, String th) {
        String was = value.startsWith("=") ? value.substring(1) : value;
        return Arguments.of(
                command,
                value,
                option(command) + " must be " + en + ", but was \"" + was + "\"",
                option(command) + " ต้องเป็น " + th + " แต่ได้รับ \"" + was + "\"");
    }

    private static String option(String command) {
        return command.substring(command.indexOf("--"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueThatAnOptionDoesNotTakeIsToldInBothLanguages(String command, String value, String en, String th) {
        String name = command.substring(0, command.indexOf(' '));

        assertThat(run(command, value, "en"))
                .isEqualTo(new Tool(ExitCode.USAGE, "", en + "\nsee: pmqa " + name + " --help\n"));
        assertThat(run(command, value, "th"))
                .isEqualTo(new Tool(ExitCode.USAGE, "", th + "\nดูวิธีใช้: pmqa " + name + " --help\n"));
    }

    private static Tool run(String command, String value, String language) {
        String file = command.startsWith("cohort") ? COHORT : command.startsWith("audit") ? "-" : EVALUATION;
        String[] words = command.replace("FILE", file).split(" ");
        String option = words[words.length - 1];
        words[words.length - 1] = option + (value.startsWith("=") ? value : "=" + value);
        return Tool.run(
                Stream.concat(Stream.of(words), Stream.of("--lang", language)).toArray(String[]::new));
    }

    @Test
    void thaiDigitsAreDigits() {
        assertThat(Tool.run("plan", EVALUATION, "--level", "๒.๕๐"))
                .isEqualTo(Tool.run("plan", EVALUATION, "--level", "2.50"))
                .extracting(Tool::exitCode)
                .isEqualTo(ExitCode.OK);
        assertThat(Tool.run("plan", EVALUATION, "--category", "๔=๓๐๐", "--band", "๕=STRENGTH"))
                .isEqualTo(Tool.run("plan", EVALUATION, "--category", "4=300", "--band", "5=STRENGTH"));
        assertThat(Tool.run("cohort", COHORT, "--year", "๒๕๖๑", "--threads", "๒"))
                .isEqualTo(Tool.run("cohort", COHORT))
                .extracting(Tool::exitCode)
                .isEqualTo(ExitCode.OK);
        assertThat(Tool.run("explain", EVALUATION, "๔")).isEqualTo(Tool.run("explain", EVALUATION, "4"));
        assertThat(Tool.run("cohort", COHORT, "--year", "๒๐๑๘").err()).contains("\"๒๐๑๘\" (did you mean 2561?)");
    }

    @Test
    void aNumberMayBeAQuotientAsTheLibraryWritesIt() {
        assertThat(Tool.run("plan", EVALUATION, "--level", "5/2"))
                .isEqualTo(Tool.run("plan", EVALUATION, "--level", "2.50"));
        assertThat(Tool.run("plan", EVALUATION, "--level", "1/" + "9".repeat(100_000))
                        .err())
                .startsWith("--level must be a number from 0, such as 2.50, but was \"1/9999999999")
                .hasSizeLessThan(200);
    }

    @Test
    void namesOfValuesMayBeInCapitals() {
        assertThat(Tool.run("score", "--lang", "TH", "--format", "JSON", EVALUATION)
                        .exitCode())
                .isZero();
        assertThat(Tool.run("explain", "--source", "Self", EVALUATION, "total").exitCode())
                .isZero();
    }

    @Test
    void aModelIsAPresetOrAFile() {
        assertThat(Tool.run("score", "--model", "pmqa-5", EVALUATION))
                .satisfies(tool -> assertThat(tool.exitCode()).isEqualTo(ExitCode.USAGE))
                .satisfies(tool -> assertThat(tool.err())
                        .startsWith("--model must be a file or one of \"pmqa-4.0\", ")
                        .contains(", but was \"pmqa-5\"\n"));
        assertThat(Tool.run("score", "--model", "pmqa-5", "--lang", "th", EVALUATION)
                        .err())
                .startsWith("--model ต้องเป็นไฟล์หรือค่าใดค่าหนึ่งใน \"pmqa-4.0\", ")
                .contains(" แต่ได้รับ \"pmqa-5\"\n");
    }

    @Test
    void anOptionStandsOnceAndHasAValue() {
        assertThat(usage("plan", "--level", "2", "--level", "3", "-")).isEqualTo("--level can be given once only");
        assertThat(usage("plan", "--level", "2", "--level", "3", "-", "--lang=th"))
                .isEqualTo("ระบุ --level ได้เพียงครั้งเดียว");
        assertThat(usage("score", "--model")).isEqualTo("--model needs a value: ID|FILE");
        assertThat(usage("score", "--lang", "th", "-o")).isEqualTo("--output ต้องมีค่า: FILE");
    }

    @Test
    void whatIsMissingOrTooMuchIsNamed() {
        assertThat(usage("score")).isEqualTo("FILE is missing");
        assertThat(usage("explain", "--lang", "th")).isEqualTo("ยังไม่ได้ระบุ FILE");
        assertThat(usage("audit", "a", "b")).isEqualTo("there is an argument too many: \"b\"");
        assertThat(usage("audit", "a", "b", "--lang", "th")).isEqualTo("มีอาร์กิวเมนต์เกินมา: \"b\"");
        assertThat(usage("score", "--format", "text", "--loud", "a")).isEqualTo("there is no option \"--loud\"");
        assertThat(usage("score", "--lang", "th", "--loud", "a")).isEqualTo("ไม่รู้จักตัวเลือก \"--loud\"");
        assertThat(usage("scor")).startsWith("there is no command \"scor\" (did you mean score");
        assertThat(usage("scor", "--lang", "th")).startsWith("ไม่รู้จักคำสั่ง \"scor\" (หมายถึง score");
        assertThat(usage())
                .isEqualTo("a command is missing: score, validate, explain, compare, audit, plan, cohort, report");
    }

    private static String usage(String... args) {
        Tool tool = Tool.run(args);
        assertThat(tool.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(tool.out()).isEmpty();
        return tool.err().lines().findFirst().orElse("");
    }

    @Test
    void anArgumentThatBeginsWithAnAtSignIsAFileLikeAnyOther() {
        assertThat(Tool.run("score", "@/dev/zero"))
                .isEqualTo(new Tool(3, "", "pmqa: @/dev/zero: no such file or folder\n"));
    }

    @Test
    void aNameThatEndsInASlashIsNoFile() {
        String file = EVALUATION + "/";
        assertThat(Tool.run("score", file))
                .isEqualTo(new Tool(3, "", "pmqa: " + file + ": names a folder, not a file\n"));
        assertThat(Tool.run("cohort", "--lang", "th", file))
                .isEqualTo(new Tool(3, "", "pmqa: " + file + ": เป็นชื่อโฟลเดอร์ ไม่ใช่ไฟล์\n"));
        assertThat(Tool.run("score", "")).isEqualTo(new Tool(3, "", "pmqa: \"\": names a folder, not a file\n"));
        assertThat(Tool.run("report", "-o", Path.of("target") + "/").err())
                .isEqualTo("pmqa: target/: names a folder, not a file\n");
    }
}
