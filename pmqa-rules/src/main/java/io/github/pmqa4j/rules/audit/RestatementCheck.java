package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.audit.TotalsCheck.Basis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds scores that a band list states differently from the score table.
 *
 * <p>All that one rounding explains have one cause, and are one finding; what nothing explains is a finding of its own.
 */
final class RestatementCheck {
    private final PossibleValues possible;
    private final TotalsCheck totals;
    private final Findings findings;

    RestatementCheck(PossibleValues possible, TotalsCheck totals, Findings findings) {
        this.possible = possible;
        this.totals = totals;
        this.findings = findings;
    }

    private record Difference(PrintedNumber table, PrintedNumber listed, List<Rounding> explanations, Basis basis) {

        Difference with(Basis newBasis) {
            return new Difference(table, listed, explanations, newBasis);
        }
    }

    void check(List<PrintedSource> sources) {
        List<Difference> differences = new ArrayList<>();
        for (PrintedSource source : sources) {
            List<Difference> found = differences(source);
            Basis basis = found.isEmpty() ? Basis.UNKNOWN : totals.basis(source);
            found.forEach(difference -> differences.add(difference.with(basis)));
        }
        Optional<Rounding> common = mostCommon(differences);
        while (common.isPresent()) {
            Rounding explanation = common.get();
            report(
                    differences.stream()
                            .filter(d -> d.explanations().contains(explanation))
                            .toList(),
                    explanation);
            differences.removeIf(d -> d.explanations().contains(explanation));
            common = mostCommon(differences);
        }
        differences.forEach(difference -> report(List.of(difference), null));
    }

    private List<Difference> differences(PrintedSource source) {
        List<Difference> found = new ArrayList<>();
        for (PrintedNumber table : source.table) {
            for (PrintedNumber listed : source.listed) {
                if (listed.what().equals(table.what()) && !possible.score(table).meets(possible.score(listed))) {
                    found.add(new Difference(table, listed, explanations(table, listed), Basis.UNKNOWN));
                }
            }
        }
        return found;
    }

    // Either of the two may be the one that was cut.
    private List<Rounding> explanations(PrintedNumber table, PrintedNumber listed) {
        List<Rounding> explanations = new ArrayList<>(possible.score(table).explanations(listed.number()));
        for (Rounding other : possible.score(listed).explanations(table.number())) {
            if (!explanations.contains(other)) {
                explanations.add(other);
            }
        }
        return explanations;
    }

    private static Optional<Rounding> mostCommon(List<Difference> differences) {
        Map<Rounding, Integer> counts = new LinkedHashMap<>();
        for (Difference difference : differences) {
            difference.explanations().forEach(rounding -> counts.merge(rounding, 1, Integer::sum));
        }
        // Of equal counts, the first that was found.
        Rounding common = null;
        for (Map.Entry<Rounding, Integer> entry : counts.entrySet()) {
            if (common == null || entry.getValue() > counts.getOrDefault(common, 0)) {
                common = entry.getKey();
            }
        }
        return Optional.ofNullable(common);
    }

    private void report(List<Difference> differences, @Nullable Rounding explanation) {
        List<Statement> statements = new ArrayList<>();
        for (Difference difference : differences) {
            statements.add(difference.table().statement());
            statements.add(difference.listed().statement());
        }
        String categories = differences.stream()
                .map(difference -> difference.table().what())
                .distinct()
                .collect(Collectors.joining(", "));
        Basis basis = differences.get(0).basis();
        String expected = differences.stream()
                .map(difference -> basis == Basis.LISTS ? difference.listed() : difference.table())
                .map(number -> number.number().toPlainString())
                .distinct()
                .collect(Collectors.joining(", "));
        boolean oneBasis = differences.stream().allMatch(difference -> difference.basis() == basis);
        findings.explained(
                "number-restated-differently",
                statements,
                expected,
                explanation,
                new LocalizedText(
                        "คะแนนหมวด " + categories + " พิมพ์ไว้ไม่ตรงกัน: "
                                + FindingWords.listed(statements, Locale.forLanguageTag("th"))
                                + (oneBasis ? basisInThai(basis) : ""),
                        "category " + categories + " is stated differently: "
                                + FindingWords.listed(statements, Locale.ENGLISH)
                                + (oneBasis ? basisInEnglish(basis) : "")));
    }

    private static String basisInThai(Basis basis) {
        return switch (basis) {
            case TABLE -> "; คะแนนรวมและระดับเป็นไปตามตารางคะแนน";
            case LISTS -> "; คะแนนรวมและระดับเป็นไปตามรายการตามกลุ่ม";
            case UNKNOWN -> "";
        };
    }

    private static String basisInEnglish(Basis basis) {
        return switch (basis) {
            case TABLE -> "; total and level follow from the score table";
            case LISTS -> "; total and level follow from the band lists";
            case UNKNOWN -> "";
        };
    }
}
