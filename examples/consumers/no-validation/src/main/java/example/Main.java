package example;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Checks an assessment and prints its level where no class of Bean Validation is. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("Bean Validation is " + (isThere("jakarta.validation.Constraint") ? "there" : "not there"));
        Assessment assessment = PmqaJson.readAssessment(Path.of(args[0]));
        List<Finding> gaps = assessment.withCategories(List.of()).gaps();
        System.out.println(gaps.size() + " gaps without categories, the first: "
                + gaps.get(0).message(Locale.ENGLISH));
        System.out.println("level " + Scorer.pmqa40().score(assessment).level());
    }

    private static boolean isThere(String name) {
        return Main.class.getResource("/" + name.replace('.', '/') + ".class") != null;
    }
}
