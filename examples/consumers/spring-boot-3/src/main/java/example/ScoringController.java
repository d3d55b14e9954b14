package example;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes a document of the kind "assessment" and answers with one of the kind "result". */
@RestController
class ScoringController {
    private final Scorer scorer = Scorer.pmqa40();

    @PostMapping("/results")
    AssessmentResult score(@RequestBody Assessment assessment) {
        return scorer.score(assessment);
    }
}
