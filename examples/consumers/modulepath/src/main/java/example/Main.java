package example;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads an assessment from a file and prints its level, from an image that holds nothing that is not needed for it. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Assessment assessment = PmqaJson.readAssessment(Path.of(args[0]));
        System.out.println("modules "
                + ModuleLayer.boot().modules().stream()
                        .map(Module::getName)
                        .sorted()
                        .toList());
        // Texts and schemas are found in the image, too.
        System.out.println(assessment.withCategories(List.of()).gaps().get(0).message(Locale.forLanguageTag("th")));
        System.out.println("schema of " + DocumentKind.ASSESSMENT.schema().length() + " characters");
        System.out.println("level " + Scorer.pmqa40().score(assessment).level());
    }
}
