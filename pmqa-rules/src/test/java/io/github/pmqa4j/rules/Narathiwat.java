package io.github.pmqa4j.rules;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.report.BandList;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.report.PrintedScore;
import io.github.pmqa4j.core.report.ScoreTable;
import io.github.pmqa4j.core.report.SourceReport;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The reference report: as scored by the library, and as it was published. */
public final class Narathiwat {
    public static final Organization PROVINCE = new Organization(
            "96", new LocalizedText("จังหวัดนราธิวาส", "Narathiwat province"), OrganizationKind.PROVINCE);
    public static final FiscalYear YEAR = new FiscalYear(2561);

    private Narathiwat() {}

    public static AssessmentResult self() {
        return Scorer.pmqa40()
                .score(stated(YEAR, Source.SELF, "450.00", "500.00", "450.00", "475.00", "475.00", "425.00", "326.67"));
    }

    public static AssessmentResult assessor() {
        return Scorer.pmqa40()
                .score(stated(
                        YEAR, Source.ASSESSOR, "300.00", "350.00", "300.00", "150.00", "225.00", "150.00", "326.67"));
    }

    /** Returns an assessment that states the scores of all categories of PMQA 4.0. */
    public static Assessment stated(FiscalYear year, Source source, String... scores) {
        AssessmentBuilder builder = Assessment.builder(Framework.pmqa40(), PROVINCE, year, source);
        for (int i = 0; i < scores.length; i++) {
            builder = builder.category(Integer.toString(i + 1), scores[i]);
        }
        return builder.build();
    }

    /** Returns the report as it was printed, which contradicts itself. */
    public static FeedbackReport published() {
        return FeedbackReport.of(Framework.pmqa40(), PROVINCE, YEAR, List.of(publishedSelf(), publishedAssessor()));
    }

    public static SourceReport publishedSelf() {
        return SourceReport.of(
                        Source.SELF,
                        table("443.10", "3.54", "450.00", "500.00", "450.00", "475.00", "475.00", "425.00", "326.67"))
                .withBands(List.of(
                        list("STRENGTH", "1=450.00", "2=500.00", "3=450.00", "4=475.00", "5=475.00"),
                        list("DEVELOP_FURTHER", "6=425.00", "7=326.00"),
                        list("URGENT")));
    }

    public static SourceReport publishedAssessor() {
        return SourceReport.of(
                        Source.ASSESSOR,
                        table("257.38", "2.06", "300.00", "350.00", "300.00", "150.00", "225.00", "150.00", "326.67"))
                .withBands(List.of(
                        list("STRENGTH"),
                        list("DEVELOP_FURTHER", "1=300.00", "2=350.00", "3=300.00", "7=326.00"),
                        list("URGENT", "4=150.00", "5=225.00", "6=150.00")));
    }

    /** Returns a column of categories 1, 2, 3, ... */
    public static ScoreTable table(String total, String level, String... scores) {
        List<PrintedScore> printed = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            printed.add(PrintedScore.of(Integer.toString(i + 1), scores[i]));
        }
        return new ScoreTable(printed, new BigDecimal(total), new BigDecimal(level));
    }

    /** Returns a band list of entries such as {@code 7=326.00}. */
    public static BandList list(String band, String... entries) {
        List<PrintedScore> printed = new ArrayList<>();
        for (String entry : entries) {
            int equals = entry.indexOf('=');
            printed.add(PrintedScore.of(entry.substring(0, equals), entry.substring(equals + 1)));
        }
        return new BandList(band, LocalizedText.same(band), printed);
    }
}
