import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.rules.scoring.Scorer;

/** Reads an assessment from a file and prints its level. */
void main(String[] args) {
    var assessment = PmqaJson.readAssessment(Path.of(args[0]));
    IO.println("Java " + Runtime.version().feature());
    IO.println("level " + Scorer.pmqa40().score(assessment).level());
}
