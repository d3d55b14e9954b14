package example;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.contract.LevelScaleContract;
import io.github.pmqa4j.rules.model.LevelScale;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.Scorer;
import net.jqwik.api.Example;

/** The library's contract checks the scale; naming it is all there is to do. */
class PercentLevelTest implements LevelScaleContract {
    @Override
    public LevelScale levelScale() {
        return new PercentLevel();
    }

    /** Prints the level of the reference report by the scale, and by the standard one. */
    @Example
    void levelsOfTheReferenceReport() {
        Organization narathiwat = new Organization(
                "96", new LocalizedText("จังหวัดนราธิวาส", "Narathiwat province"), OrganizationKind.PROVINCE);
        Assessment assessment = Assessment.builder(
                        Framework.pmqa40(), narathiwat, FiscalYear.of(2561), Source.ASSESSOR)
                .category("1", "300")
                .category("2", "350")
                .category("3", "300")
                .category("4", "150")
                .category("5", "225")
                .category("6", "150")
                .category("7", "326.67")
                .build();
        ScoringModel model = ScoringModel.pmqa40().toBuilder("percent")
                .name(new LocalizedText("ระดับเป็นร้อยละ", "Levels in percent"))
                .levelScale(levelScale())
                .build();
        System.out.println("percent "
                + Scorer.of(Framework.pmqa40(), model).score(assessment).level());
        System.out.println("level " + Scorer.pmqa40().score(assessment).level());
    }
}
