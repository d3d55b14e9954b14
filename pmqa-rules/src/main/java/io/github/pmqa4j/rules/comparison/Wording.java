package io.github.pmqa4j.rules.comparison;

import io.github.pmqa4j.core.internal.Languages;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of a comparison. */
final class Wording {
    private static final Locale THAI = Locale.forLanguageTag("th");

    private Wording() {}

    /** Names a side by all that tells it from the other, or by its source where nothing does. */
    static LocalizedText label(AssessmentResult side, AssessmentResult other) {
        boolean otherYear = !side.fiscalYear().equals(other.fiscalYear());
        boolean otherOrganization =
                !side.organization().code().equals(other.organization().code());
        boolean sourceTells = side.source() != other.source() || !(otherYear || otherOrganization);
        return text(locale -> {
            List<String> parts = new ArrayList<>();
            if (otherOrganization) {
                parts.add(side.organization().name().in(locale));
            }
            if (sourceTells) {
                parts.add(side.source().label().in(locale));
            }
            if (otherYear) {
                parts.add(side.fiscalYear().format(locale));
            }
            return String.join(" ", parts);
        });
    }

    static LocalizedText summary(Comparison comparison) {
        List<CategoryComparison> agreeing = comparison.agreeing();
        List<CategoryComparison> all = comparison.categories();
        return text(locale -> {
            boolean thai = Languages.isThai(locale);
            StringBuilder line = new StringBuilder();
            line.append(comparison.firstLabel().in(locale))
                    .append(" → ")
                    .append(comparison.secondLabel().in(locale))
                    .append(thai ? ": คะแนนรวม " : ": total ")
                    .append(both(comparison.total()))
                    .append(thai ? " ระดับ " : ", level ")
                    .append(both(comparison.level()));
            comparison
                    .mostOverrated()
                    .ifPresent(
                            c -> line.append(thai ? "; ประเมินสูงกว่ามากที่สุด: หมวด " : "; most overrated: category ")
                                    .append(c.category().id())
                                    .append(" (")
                                    .append(signed(c.score().gap().orElseThrow()))
                                    .append(')'));
            if (agreeing.size() == all.size()) {
                line.append(thai ? "; ตรงกันทุกหมวด" : "; all categories agree");
            } else if (agreeing.isEmpty()) {
                line.append(thai ? "; ไม่มีหมวดที่ตรงกัน" : "; no category agrees");
            } else {
                line.append(thai ? "; ตรงกัน: หมวด " : "; agreeing: category ")
                        .append(agreeing.stream().map(c -> c.category().id()).collect(Collectors.joining(", ")));
            }
            return line.toString();
        });
    }

    private static String both(ComparedFigure figure) {
        return String.format(
                Locale.ROOT,
                "%s → %s (%s)",
                figure.first(),
                figure.second(),
                signed(figure.gap().orElseThrow()));
    }

    private static String signed(Figure gap) {
        return gap.reported().signum() > 0 ? "+" + gap : gap.toString();
    }

    private static LocalizedText text(Function<Locale, String> words) {
        return new LocalizedText(words.apply(THAI), words.apply(Locale.ENGLISH));
    }
}
