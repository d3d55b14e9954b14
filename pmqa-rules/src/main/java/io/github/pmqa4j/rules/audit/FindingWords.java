package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words that the sentences of findings are made of. */
final class FindingWords {
    private static final Locale THAI = Locale.forLanguageTag("th");

    private FindingWords() {}

    /** Puts a list of statements before two texts: "Self, total (443.20) ...". */
    static LocalizedText sentence(List<Statement> statements, String th, String en) {
        return new LocalizedText(listed(statements, THAI) + " " + th, listed(statements, Locale.ENGLISH) + " " + en);
    }

    static String listed(List<Statement> statements, Locale locale) {
        return statements.stream()
                .map(statement -> statement.where().in(locale) + " (" + statement.value() + ")")
                .collect(Collectors.joining("; "));
    }

    /** Says that a rounding explains it: "; truncation to a whole number explains it". */
    static String explanation(Rounding rounding, boolean thai) {
        boolean truncated = rounding.mode() == RoundingMode.DOWN;
        int decimals = rounding.decimals();
        if (thai) {
            String to = decimals == 0 ? "เป็นจำนวนเต็ม" : "ให้เหลือทศนิยม " + decimals + " ตำแหน่ง";
            return " อธิบายได้ด้วยการ" + (truncated ? "ตัดเศษ" : "ปัดเศษ") + to;
        }
        String to = decimals == 0 ? "a whole number" : decimals == 1 ? "one decimal" : decimals + " decimals";
        return "; " + (truncated ? "truncation" : "rounding") + " to " + to + " explains it";
    }
}
