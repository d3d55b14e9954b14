package io.github.pmqa4j.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.report.PrintedScore;
import io.github.pmqa4j.core.report.ScoreTable;
import io.github.pmqa4j.core.report.SourceReport;
import io.github.pmqa4j.rules.Narathiwat;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.report.AnyResults;
import io.github.pmqa4j.rules.report.FeedbackReports;
import io.github.pmqa4j.rules.report.Reprint;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AuditProperties {

    @Property
    void aReportThatTheLibraryComposedIsSound(
            @ForAll @IntRange(max = 8) int model, @ForAll long seed, @ForAll boolean both) {
        ScoringModel rules = AnyResults.models().get(model);
        FeedbackReport report = report(rules, seed, both);

        assertThat(ReportAuditor.of(rules).withBandLimits().audit(report)).isEmpty();
        assertThat(ReportAuditor.of(rules).audit(report)).isEmpty();
    }

    @Property
    void aReportOfAnyModelPrintedWithAnyDecimalsIsSound(@ForAll long seed, @ForAll boolean both) {
        Random random = new Random(seed);
        ScoringModel rules = AnyModels.model(random);
        List<AssessmentResult> results = new ArrayList<>();
        results.add(AnyResults.result(rules, Narathiwat.YEAR, Source.SELF, seed));
        if (both) {
            results.add(AnyResults.result(rules, Narathiwat.YEAR, Source.ASSESSOR, seed + 1));
        }
        FeedbackReport report = new AnyDecimals(random).print(results);

        assertThat(ReportAuditor.of(rules).withBandLimits().audit(report))
                .as("%s of %s", report, rules)
                .isEmpty();
        assertThat(ReportAuditor.of(rules).audit(report)).isEmpty();
    }

    @Property
    void anyOneNumberChangedByAUnitOfItsLastDecimalIsFound(
            @ForAll long seed, @ForAll boolean both, @ForAll boolean up) {
        Random random = new Random(seed);
        ScoringModel rules = AnyModels.model(random);
        FeedbackReport report = report(rules, seed, both);
        int position = random.nextInt(Reprint.numbers(report).size());

        FeedbackReport changed =
                Reprint.with(report, position, number -> up ? number.add(number.ulp()) : number.subtract(number.ulp()));

        assertThat(ReportAuditor.of(rules).audit(changed))
                .as("number %s of %s changed to %s", position, report, changed)
                .isNotEmpty();
    }

    @Property
    void anyOneNumberChangedByAHundredthOrMoreIsFound(
            @ForAll @IntRange(max = 8) int model,
            @ForAll long seed,
            @ForAll boolean both,
            @ForAll @IntRange(min = 10, max = 1000) int thousandths,
            @ForAll boolean up) {
        ScoringModel rules = AnyResults.models().get(model);
        FeedbackReport report = report(rules, seed, both);
        List<BigDecimal> numbers = Reprint.numbers(report);
        int position = new Random(seed).nextInt(numbers.size());
        BigDecimal least = BigDecimal.valueOf(up ? 1 : -1, 2);
        BigDecimal any = BigDecimal.valueOf(up ? thousandths : -thousandths, 3);

        for (BigDecimal change : List.of(least, any)) {
            FeedbackReport changed = Reprint.with(report, position, change::add);

            assertThat(ReportAuditor.of(rules).audit(changed))
                    .as("%s of %s changed by %s", numbers.get(position), report, change)
                    .isNotEmpty();
        }
    }

    @Property
    void aTotalFollowsExactlyWhereSomeRoundingOfTheScoresGivesIt(@ForAll long seed) {
        Random random = new Random(seed);
        List<PrintedScore> scores = new ArrayList<>();
        int sum = 0;
        for (int c = 1; c <= 7; c++) {
            int hundredths = 1 + random.nextInt(49_998);
            sum += hundredths;
            scores.add(new PrintedScore(Integer.toString(c), BigDecimal.valueOf(hundredths, 2)));
        }
        int total = Math.max(0, sum / 7 + random.nextInt(5) - 2);
        FeedbackReport report = FeedbackReport.of(
                Framework.pmqa40(),
                Narathiwat.PROVINCE,
                Narathiwat.YEAR,
                List.of(SourceReport.of(Source.SELF, new ScoreTable(scores, BigDecimal.valueOf(total, 2), null))));

        // Seven scores within half a hundredth each, and a total within half a hundredth.
        boolean follows = Math.abs(7 * total - sum) < 7;
        assertThat(ReportAuditor.pmqa40().audit(report).isEmpty()).isEqualTo(follows);
    }

    private static FeedbackReport report(ScoringModel rules, long seed, boolean both) {
        Source source = both || seed % 2 == 0 ? Source.SELF : Source.ASSESSOR;
        AssessmentResult first = AnyResults.result(rules, Narathiwat.YEAR, source, seed);
        return both
                ? FeedbackReports.of(
                        first, AnyResults.result(rules, Narathiwat.YEAR, Source.ASSESSOR, seed + 1), List.of())
                : FeedbackReports.of(first, List.of());
    }
}
