package example;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.nio.file.Path;

/** Prints the level of an assessment by a scale of one's own, and by the standard one. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        ScoringModel model = ScoringModel.pmqa40().toBuilder("percent")
                .name(new LocalizedText("ระดับเป็นร้อยละ", "Levels in percent"))
                .levelScale(new PercentLevel())
                .build();
        Assessment assessment = PmqaJson.readAssessment(Path.of(args[0]));
        System.out.println("percent "
                + Scorer.of(Framework.pmqa40(), model).score(assessment).level());
        System.out.println("level " + Scorer.pmqa40().score(assessment).level());
    }
}
