package example;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Binds an assessment with Jackson 3, which finds the library's module by itself, and prints the level of the result's JSON. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Assessment assessment = mapper.readValue(Path.of(args[0]), Assessment.class);
        JsonNode result = mapper.valueToTree(Scorer.pmqa40().score(assessment));
        System.out.println(mapper.writeValueAsString(result));
        System.out.println("level " + result.at("/level/reported").decimalValue());
    }
}
