package io.github.pmqa4j.core.assessment;

import static io.github.pmqa4j.core.assessment.Assessments.indicator;
import static io.github.pmqa4j.core.assessment.Assessments.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Severity;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every code has an example, and each says where, what was allowed and, if anything was there, what. */
class EveryCodeTest {
    private static final Framework PMQA40 = Framework.pmqa40();
    private static final Framework PMQA2562 = Framework.pmqa2562();
    private static final Set<String> NOTHING_WAS_THERE =
            Set.of("missing-category", "missing-evidence", "target-missing", "weight-missing", "dimension-missing");

    @Test
    void everyFindingSaysWhereAndWhatWasAllowedAndWhatWasThere() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Finding finding : findings()) {
            codes.add(finding.code());
            assertThat(finding.place().isRoot()).as("place of %s", finding).isFalse();
            assertThat(finding.allowed()).as("allowed by %s", finding).isNotEmpty();
            assertThat(finding.found().isEmpty())
                    .as("%s says what was there", finding)
                    .isEqualTo(NOTHING_WAS_THERE.contains(finding.code()));
            assertThat(finding.severity())
                    .isEqualTo(finding.code().startsWith("missing-") ? Severity.GAP : Severity.MISTAKE);
            assertThat(finding.toString()).doesNotContain("\n", "\r", "\0");
        }
        assertThat(codes).isEqualTo(codes());
    }

    private static Set<String> codes() throws IOException {
        Properties sentences = new Properties();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(Finding.class.getResourceAsStream("/ContributorValidationMessages.properties")),
                StandardCharsets.UTF_8)) {
            sentences.load(text);
        }
        return sentences.stringPropertyNames().stream()
                .map(key -> key.substring("io.github.pmqa4j.".length()))
                .filter(code -> !code.equals("allowed") && !code.equals("invalid-assessment"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Finding> findings() {
        Fraction zero = Fraction.ZERO;
        Indicator plain = indicator("80", "1");
        Rating rating = Assessments.rating(45, 4, 4, 9, 3);
        Rating high = Assessments.rating(52, 2, 2, 2, 2);
        Map<RatingDimension, Integer> others = Map.of(RatingDimension.TRENDS, 3);
        List<Assessment> broken = new ArrayList<>(List.of(
                Assessments.of(PMQA40, Source.SELF, List.of()),
                with(PMQA40, CategoryAssessment.stated("8", zero)),
                with(PMQA40, CategoryAssessment.stated("3", zero), CategoryAssessment.stated("3", zero)),
                with(PMQA40, "7.7", new DirectScore(zero)),
                with(PMQA40, CriterionAssessment.score("1.1", zero), CriterionAssessment.score("1.1", zero)),
                with(
                        PMQA40,
                        new CategoryAssessment(
                                "1", zero, Assessments.complete(PMQA40).get(0).criteria())),
                Assessments.of(
                        PMQA40,
                        Source.SELF,
                        PMQA40.categories().stream()
                                .map(c -> CategoryAssessment.of(c.id(), Assessments.notApplicable(c)))
                                .toList()),
                with(PMQA40, "1.1", DirectScore.of("501")),
                with(PMQA40, "1.1", DirectScore.of("1/3")),
                with(PMQA40, "1.1", Indicators.of(plain)),
                with(PMQA40, "1.1", new NotAssessed()),
                with(PMQA40, "1.1", new Checklist(Boxes.of(0, 0), Boxes.of(0, 1), Boxes.of(0, 1))),
                with(PMQA40, "1.1", new NotApplicable(" ")),
                with(PMQA2562, "1.1", high),
                with(PMQA2562, Assessments.rated("1.1", rating)),
                with(PMQA2562, Assessments.rated("1.1", new Rating(45, others)))));
        for (Indicators indicators : List.of(
                Indicators.of(),
                Indicators.of(indicator("0", "1")),
                Indicators.of(plain.withTarget(null)),
                Indicators.of(plain.withActual(Fraction.parse("9".repeat(101)))),
                Indicators.of(plain, plain.withWeight(Fraction.ONE)),
                Indicators.of(plain.withWeight(zero)),
                Indicators.of(plain.withBand(LinearBand.of(2, 1))),
                Indicators.of(plain.withBand(LinearBand.ofValues(1, 1))),
                Indicators.of(plain.withBand(LinearBand.ofValues(2, 1))),
                new Indicators(DigitsTest.unlikeTargets(22, 99)))) {
            broken.add(with(PMQA40, "7.1", indicators));
        }
        CriterionAssessment entry = CriterionAssessment.score("1.1", zero);
        for (String text : List.of("\0", "\ud800x", "x".repeat(100_001))) {
            broken.add(with(PMQA40, entry.withNote(text)));
        }
        for (Reference reference : List.of(
                Reference.of(" ", "https://example.org"),
                Reference.of("x", "javascript:alert(1)"),
                Reference.of("x", "https:/x"),
                Reference.of("x", "https://example.org/" + "x".repeat(8_000)))) {
            broken.add(with(PMQA40, entry.withReferences(List.of(reference))));
        }
        return broken.stream().flatMap(a -> a.findings().stream()).toList();
    }
}
