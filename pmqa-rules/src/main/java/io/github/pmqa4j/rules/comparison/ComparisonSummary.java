package io.github.pmqa4j.rules.comparison;

import io.github.pmqa4j.core.internal.Languages;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in words what a comparison is of, and what it comes to. */
final class ComparisonSummary {
    private static final Locale THAI = Locale.forLanguageTag("th");

    private ComparisonSummary() {}

    /** Names a side by all that tells it from the other, or by its source if nothing does. */
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
                parts.add((Languages.isThai(locale) ? "พ.ศ. " : "B.E. ") + side.fiscalYear());
            }
            return String.join(" ", parts);
        });
    }

    static LocalizedText of(Comparison comparison) {
        List<CategoryComparison> agreeing = comparison.agreeing();
        List<CategoryComparison> all = comparison.categories();
        return text(locale -> {
            boolean thai = Languages.isThai(locale);
            StringBuilder line = new StringBuilder();
            line.append(comparison.firstLabel().in(locale))
                    .append(" → ")
                    .append(comparison.secondLabel().in(locale))
                    .append(thai ? ": คะแนนรวม " : ": total ")
                    .append(comparison.total())
                    .append(thai ? " ระดับ " : ", level ")
                    .append(comparison.level());
            if (comparison.isSelfAgainstAssessor()) {
                comparison
                        .mostOverrated()
                        .ifPresent(c -> line.append(
                                        thai ? "; ประเมินสูงกว่ามากที่สุด: หมวด " : "; most overrated: category ")
                                .append(withGap(c)));
            } else {
                comparison
                        .largestGap()
                        .ifPresent(c -> line.append(thai ? "; ต่างกันมากที่สุด: หมวด " : "; largest gap: category ")
                                .append(withGap(c)));
            }
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

    private static String withGap(CategoryComparison category) {
        return category.category().id() + " ("
                + ComparedFigure.signed(category.score().gap().orElseThrow()) + ")";
    }

    private static LocalizedText text(Function<Locale, String> words) {
        return new LocalizedText(words.apply(THAI), words.apply(Locale.ENGLISH));
    }
}
