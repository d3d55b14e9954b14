package io.github.pmqa4j.rules.cohort;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Results to make cohorts of. */
final class Results {
    private Results() {}

    static AssessmentResult stated(Scorer scorer, String... scores) {
        return stated(scorer, 2561, Source.ASSESSOR, scores);
    }

    static AssessmentResult stated(Scorer scorer, int year, Source source, String... scores) {
        AssessmentBuilder builder = builder(year, source, 1);
        for (int c = 0; c < scores.length; c++) {
            if (!scores[c].isEmpty()) {
                builder.category(Integer.toString(c + 1), scores[c]);
            }
        }
        return scorer.score(builder.build());
    }

    /** A result whose categories all have one score, so that this is the total too. */
    static AssessmentResult even(Scorer scorer, String score) {
        return stated(scorer, score, score, score, score, score, score, score);
    }

    /** Some categories are left out, scores have thirds, and few different ones are drawn, so that there are ties. */
    static List<AssessmentResult> random(Scorer scorer, Random random) {
        List<AssessmentResult> results = new ArrayList<>();
        int count = 1 + random.nextInt(40);
        for (int i = 0; i < count; i++) {
            AssessmentBuilder builder = builder(2561, Source.ASSESSOR, i);
            for (Category category : Framework.pmqa40().categories()) {
                if (category.id().equals("1") || random.nextInt(5) > 0) {
                    for (Criterion criterion : category.criteria()) {
                        builder.criterion(criterion.id(), Integer.toString(250 * random.nextInt(3)));
                    }
                }
            }
            results.add(scorer.score(builder.build()));
        }
        return results;
    }

    private static AssessmentBuilder builder(int year, Source source, int number) {
        Organization organization = new Organization(
                Integer.toString(number), LocalizedText.same("agency " + number), OrganizationKind.PROVINCE);
        return Assessment.builder(Framework.pmqa40(), organization, new FiscalYear(year), source);
    }
}
