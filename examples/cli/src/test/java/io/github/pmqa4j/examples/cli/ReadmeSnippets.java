package io.github.pmqa4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.nio.file.Path;

/** The code that README.md shows, between markers; {@link ReadmeTest} runs it and compares it with the file. */
final class ReadmeSnippets {
    private ReadmeSnippets() {}

    static void fromADocumentToTheLevel(Path path) {
        // snippet
        Assessment assessment = PmqaJson.readAssessment(path);
        AssessmentResult result = Scorer.pmqa40().score(assessment);
        result.level(); // 2.06
        // end
        assertThat(result.level()).hasToString("2.06");
    }

    static void fromAForm() {
        // snippet
        Organization narathiwat = new Organization(
                "96", new LocalizedText("จังหวัดนราธิวาส", "Narathiwat province"), OrganizationKind.PROVINCE);
        Assessment assessment = Assessment.builder(
                        Framework.pmqa40(), narathiwat, new FiscalYear(2561), Source.ASSESSOR)
                .criterion("4.1", "300")
                .build();
        assessment.violations(); // nothing is wrong in what it says
        assessment.gaps(); // but 4.2, 4.3, 4.4 and six categories are missing
        // end
        assertThat(assessment.violations()).isEmpty();
        assertThat(assessment.gaps()).hasSize(9);
    }
}
