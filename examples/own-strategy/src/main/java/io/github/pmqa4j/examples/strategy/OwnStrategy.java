package io.github.pmqa4j.examples.strategy;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.Locale;

/** Scores the reference report by a model with a level scale of its own, and prints how the level came about. */
public final class OwnStrategy {
    private OwnStrategy() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.print(explanation());
    }

    static String explanation() {
        Organization narathiwat = new Organization(
                "96", new LocalizedText("จังหวัดนราธิวาส", "Narathiwat province"), OrganizationKind.PROVINCE);
        Assessment assessment = Assessment.builder(
                        Framework.pmqa40(), narathiwat, new FiscalYear(2561), Source.ASSESSOR)
                .category("1", "300")
                .category("2", "350")
                .category("3", "300")
                .category("4", "150")
                .category("5", "225")
                .category("6", "150")
                .category("7", "326.67")
                .build();
        ScoringModel model = ScoringModel.pmqa40().toBuilder("maturity-levels")
                .name(new LocalizedText("ระดับตามความก้าวหน้า", "Levels by maturity"))
                .levelScale(new MaturityLevel())
                .build();
        return Explanation.of(Scorer.of(Framework.pmqa40(), model), assessment).toText(Locale.ENGLISH);
    }
}
