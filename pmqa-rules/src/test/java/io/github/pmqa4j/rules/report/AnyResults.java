package io.github.pmqa4j.rules.report;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.Narathiwat;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;

/** Results of random assessments by all kinds of models, made from a seed. */
public final class AnyResults {
    private AnyResults() {}

    /** Returns models that weigh, leave out and round on the way. */
    public static List<ScoringModel> models() {
        return List.of(
                ScoringModel.pmqa40(),
                ScoringModel.nationalAgency(),
                ScoringModel.perCriterion(),
                ScoringModel.department(),
                assessedOnly(),
                rounding("categories", StageRounding.NONE.withCategory(Rounding.halfUp(1))),
                rounding(
                        "totals",
                        StageRounding.NONE.withCriterion(Rounding.halfUp(0)).withTotal(Rounding.truncating(1))),
                rounding(
                        "cautious",
                        StageRounding.NONE
                                .withCategory(new Rounding(1, RoundingMode.CEILING))
                                .withTotal(new Rounding(1, RoundingMode.HALF_EVEN))
                                .withLevel(Rounding.truncating(2))),
                ScoringModel.pmqa2562());
    }

    public static ScoringModel assessedOnly() {
        return ScoringModel.pmqa40().toBuilder("assessed-only")
                .missing(MissingPolicy.ASSESSED_ONLY)
                .build();
    }

    private static ScoringModel rounding(String id, StageRounding rounding) {
        return ScoringModel.pmqa40().toBuilder(id).rounding(rounding).build();
    }

    /** Returns a result, by the framework that the model is for; with gaps where the model takes them. */
    public static AssessmentResult result(ScoringModel model, FiscalYear year, Source source, long seed) {
        Random random = new Random(seed);
        boolean newer = model.equals(ScoringModel.pmqa2562());
        Framework framework = newer ? Framework.pmqa2562() : Framework.pmqa40();
        AssessmentBuilder builder = Assessment.builder(framework, Narathiwat.PROVINCE, year, source);
        int kind = random.nextInt(newer ? 3 : 4);
        // One category at least has a score, so that there is a total.
        int always = random.nextInt(framework.categories().size());
        for (int c = 0; c < framework.categories().size(); c++) {
            Category category = framework.categories().get(c);
            if (c != always && model.missing() != MissingPolicy.STRICT && random.nextInt(4) == 0) {
                continue;
            }
            if (newer || random.nextInt(3) == 0) {
                builder = builder.category(category.id(), score(random, kind));
                continue;
            }
            for (Criterion criterion : category.criteria()) {
                builder = builder.criterion(criterion.id(), score(random, kind));
            }
        }
        return Scorer.of(framework, model).score(builder.build());
    }

    private static String score(Random random, int kind) {
        return switch (kind) {
            case 0 -> Integer.toString(100 * random.nextInt(6));
            case 1 -> Integer.toString(random.nextInt(501));
            case 2 -> random.nextBoolean() ? "0" : "500";
            default -> "%d.%02d".formatted(random.nextInt(500), random.nextInt(100));
        };
    }
}
