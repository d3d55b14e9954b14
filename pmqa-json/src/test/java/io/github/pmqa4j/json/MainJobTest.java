package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pmqa4j.core.feedback.Evaluation;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import org.junit.jupiter.api.Test;

/** The way through: the reference report of Narathiwat province, read, scored and written. */
class MainJobTest {
    @Test
    void theReferenceReportScores257Point38() {
        Evaluation evaluation = PmqaJson.readEvaluation(Golden.text("evaluation-1.json"));

        AssessmentResult assessor = Scorer.pmqa40().score(evaluation.assessor());

        assertThat(assessor.total()).hasToString("257.38");
        assertThat(assessor.level()).hasToString("2.06");
        assertThat(Scorer.pmqa40().score(evaluation.self()).total()).hasToString("443.10");
        assertThat(evaluation.feedback().get(4).opportunities()).hasSize(4);
    }

    @Test
    void theEvaluationIsWrittenAsItWasRead() {
        String golden = Golden.text("evaluation-1.json");

        assertThat(PmqaJson.standard().indented().write(DocumentKind.EVALUATION, PmqaJson.readEvaluation(golden)))
                .isEqualTo(golden);
    }

    @Test
    void theResultIsWrittenAndReadBack() {
        Evaluation evaluation = PmqaJson.readEvaluation(Golden.text("evaluation-1.json"));
        AssessmentResult result = Scorer.pmqa40().score(evaluation.assessor());

        String json = PmqaJson.standard().indented().write(DocumentKind.RESULT, result);

        assertThat(json).isEqualTo(Golden.text("result-1.json"));
        assertThat(PmqaJson.standard().read(DocumentKind.RESULT, json)).isEqualTo(result);
    }

    @Test
    void everyMistakeOfABrokenFileHasItsPlace() {
        String broken = """
                {
                  "kind": "assessment",
                  "version": 1,
                  "framework": "pmqa-4.0",
                  "organization": {"code": "9 6", "name": {"th": "จังหวัดนราธิวาส", "en": " "}, "kind": "province"},
                  "fiscalYear": 2018,
                  "source": "me",
                  "color": "red",
                  "categories": {
                    "1": {"score": "high"},
                    "1": {"score": 450},
                    "2": {"score": 612.5},
                    "4": {"criteria": {"4.1": {"score": 300.005}, "4.2": {"score": 3, "rating": 4}, "4.9": {"score": 1}}}
                  }
                }
                """;

        InvalidDocumentException invalid =
                catchThrowableOfType(InvalidDocumentException.class, () -> PmqaJson.readAssessment(broken));

        assertThat(invalid.documentFindings())
                .extracting(DocumentFinding::toString)
                .containsExactly(
                        "line 5, column 28: organization.code: the id is malformed: 9 6 (allowed: A-Z a-z 0-9 . _ -, 1 ... 32)",
                        "line 5, column 75: organization.name.en: the text must not be blank: 0 (allowed: 1 ... 100000)",
                        "line 6, column 17: fiscalYear: the year is one of the Common Era, not of the Buddhist Era (did you mean"
                                + " 2561?): 2018 (allowed: 2400 ... 2999)",
                        "line 7, column 13: source: the value is not one of those allowed: \"me\" (allowed: self, assessor)",
                        "line 8, column 3: color: there is no such property here: color (allowed: kind, version, framework,"
                                + " organization, fiscalYear, source, categories)",
                        "line 9, column 17: categories[\"3\"]: the category has neither a score nor criteria (allowed: 3.1, 3.2,"
                                + " 3.3, 3.4)",
                        "line 9, column 17: categories[\"5\"]: the category has neither a score nor criteria (allowed: 5.1, 5.2,"
                                + " 5.3, 5.4)",
                        "line 9, column 17: categories[\"6\"]: the category has neither a score nor criteria (allowed: 6.1, 6.2,"
                                + " 6.3, 6.4)",
                        "line 9, column 17: categories[\"7\"]: the category has neither a score nor criteria (allowed: 7.1, 7.2,"
                                + " 7.3, 7.4, 7.5, 7.6)",
                        "line 10, column 20: categories[\"1\"].score: the value is of the wrong type: \"high\" (allowed: number)",
                        "line 11, column 5: categories[\"1\"]: the same name is there twice: 10:10, 11:5 (allowed: 1)",
                        "line 12, column 20: categories[\"2\"].score: the score is out of range: 612.5 (allowed: 0 ... 500)",
                        "line 13, column 23: categories[\"4\"].criteria[\"4.3\"]: the criterion has no evidence (allowed: score,"
                                + " checklist)",
                        "line 13, column 23: categories[\"4\"].criteria[\"4.4\"]: the criterion has no evidence (allowed: score,"
                                + " checklist)",
                        "line 13, column 41: categories[\"4\"].criteria[\"4.1\"].score: the score has too many decimals: 300.005"
                                + " (allowed: 2)",
                        "line 13, column 58: categories[\"4\"].criteria[\"4.2\"]: a criterion has evidence of one kind only:"
                                + " score, rating (allowed: score, checklist, indicators, rating, notApplicable, notAssessed)",
                        "line 13, column 81: categories[\"4\"].criteria[\"4.2\"].rating: the value is of the wrong type: 4 (allowed:"
                                + " object)",
                        "line 13, column 92: categories[\"4\"].criteria[\"4.9\"]: the category has no such criterion: 4.9 (allowed:"
                                + " 4.1, 4.2, 4.3, 4.4)");
    }
}
