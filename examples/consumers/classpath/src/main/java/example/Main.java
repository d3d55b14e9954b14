package example;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.nio.file.Path;

/** Reads an assessment from a file and prints its level. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Assessment assessment = PmqaJson.readAssessment(Path.of(args[0]));
        AssessmentResult result = Scorer.pmqa40().score(assessment);
        System.out.println("level " + result.level());
    }
}
