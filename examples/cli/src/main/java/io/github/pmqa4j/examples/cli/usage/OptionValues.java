package io.github.pmqa4j.examples.cli.usage;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.examples.cli.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;

/**
 * Reads the values of options by the library's own bounded parsers: what a document may not say, a command line may not either.
 * Thai digits are digits here, as a person with a Thai keyboard types them and as this tool prints them.
 */
public final class OptionValues {
    /** A part of an assessment and the score that it shall have. */
    public record ScoreOf(String id, Fraction score) {}

    /** A part of an assessment and the band that it shall be in. */
    public record BandOf(String id, String band) {}

    /** A whole number of things. */
    public record Count(int value) {}

    private static final Sentence NUMBER =
            new Sentence("ตัวเลขตั้งแต่ 0 ขึ้นไป เช่น 2.50", "a number from 0, such as 2.50");
    private static final Sentence COMMA = new Sentence(
            " (ใช้จุดคั่นทศนิยม และไม่ต้องใส่จุลภาคคั่นหลักพัน)",
            " (write decimals with a point, and thousands without a comma)");
    private static final Sentence YEAR = new Sentence(
            "ปีงบประมาณ พ.ศ. ตั้งแต่ 2400 ถึง 2999 เช่น 2561",
            "a fiscal year of the Buddhist Era from 2400 to 2999, such as 2561");
    // As a person would write it who lives now.
    private static final Pattern COMMON_ERA = Pattern.compile("(19|20)[0-9]{2}");
    private static final Pattern COUNT_DIGITS = Pattern.compile("[0-9]{1,9}");

    private OptionValues() {}

    /** Makes a tool read its options by these rules; whatever type an option has, its mistakes are told in both languages. */
    public static void register(CommandLine tool) {
        tool.registerConverter(Fraction.class, OptionValues::number);
        tool.registerConverter(FiscalYear.class, OptionValues::year);
        tool.registerConverter(Count.class, OptionValues::count);
        tool.registerConverter(ScoreOf.class, OptionValues::scoreOf);
        tool.registerConverter(BandOf.class, OptionValues::bandOf);
        ITypeConverter<Boolean> flag = choice(Stream.of(true, false));
        tool.registerConverter(Boolean.class, flag);
        tool.registerConverter(boolean.class, flag);
    }

    /** Makes a tool read an option of some few values by their names, in small letters or capitals. */
    public static <E extends Enum<E>> void register(CommandLine tool, Class<E> values) {
        tool.registerConverter(values, choice(Stream.of(values.getEnumConstants())));
    }

    /** Returns a text with Arabic digits for Thai ones. */
    public static String plainDigits(String text) {
        return text.chars()
                .map(c -> c >= '๐' && c <= '๙' ? c - '๐' + '0' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static <E> ITypeConverter<E> choice(Stream<E> values) {
        List<E> all = values.toList();
        return text -> all.stream()
                .filter(value -> name(value).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UnfitValueException(names(all)));
    }

    private static <E> Sentence names(List<E> all) {
        String but = all.stream().limit(all.size() - 1L).map(OptionValues::name).collect(Collectors.joining(", "));
        String last = name(all.get(all.size() - 1));
        return new Sentence(" " + but + " หรือ " + last, but + " or " + last);
    }

    private static String name(Object value) {
        return value.toString().toLowerCase(Locale.ROOT);
    }

    private static Fraction number(String text) {
        return number(text, NUMBER);
    }

    private static Fraction number(String text, Sentence allowed) {
        try {
            Fraction number = Fraction.parse(plainDigits(text));
            if (number.signum() >= 0) {
                return number;
            }
        } catch (IllegalArgumentException e) {
            // It is told in the words of options, for which there is no other cause.
        }
        throw text.contains(",") ? new UnfitValueException(allowed, COMMA) : new UnfitValueException(allowed);
    }

    private static FiscalYear year(String text) {
        try {
            return FiscalYear.parse(text);
        } catch (IllegalArgumentException e) {
            throw new UnfitValueException(YEAR, yearMeant(plainDigits(text)));
        }
    }

    private static Sentence yearMeant(String digits) {
        if (!COMMON_ERA.matcher(digits).matches()) {
            return new Sentence("", "");
        }
        FiscalYear meant = FiscalYear.ofCommonEra(Integer.parseInt(digits));
        return new Sentence(" (หมายถึง " + meant + " หรือไม่)", " (did you mean " + meant + "?)");
    }

    private static Count count(String text) {
        String digits = plainDigits(text);
        if (!COUNT_DIGITS.matcher(digits).matches()) {
            throw new UnfitValueException(new Sentence("จำนวนเต็ม เช่น 4", "a whole number, such as 4"));
        }
        return new Count(Integer.parseInt(digits));
    }

    private static ScoreOf scoreOf(String text) {
        Sentence allowed = new Sentence(" ID=SCORE เช่น 4=300", "ID=SCORE, such as 4=300");
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new UnfitValueException(allowed);
        }
        return new ScoreOf(plainDigits(text.substring(0, equals)), number(text.substring(equals + 1), allowed));
    }

    private static BandOf bandOf(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new UnfitValueException(new Sentence(" ID=BAND เช่น 4=STRENGTH", "ID=BAND, such as 4=STRENGTH"));
        }
        return new BandOf(plainDigits(text.substring(0, equals)), text.substring(equals + 1));
    }
}
