package io.github.pmqa4j.rules;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.Direction;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.EvidenceKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What the tests start from. */
public final class Given {
    private Given() {}

    public static AssessmentBuilder assessment(Framework framework) {
        return Assessment.builder(framework, Narathiwat.PROVINCE, Narathiwat.YEAR, Source.ASSESSOR);
    }

    public static AssessmentBuilder assessment() {
        return assessment(Framework.pmqa40());
    }

    /** States scores of categories in the order of the framework; an empty one leaves its category out. */
    public static Assessment stated(Framework framework, String... scores) {
        AssessmentBuilder builder = assessment(framework);
        for (int c = 0; c < scores.length; c++) {
            if (!scores[c].isEmpty()) {
                builder.category(framework.categories().get(c).id(), scores[c]);
            }
        }
        return builder.build();
    }

    public static Assessment stated(String... scores) {
        return stated(Framework.pmqa40(), scores);
    }

    public static Assessment assessor() {
        return stated("300", "350", "300", "150", "225", "150", "326.67");
    }

    public static Assessment self() {
        return stated("450", "500", "450", "475", "475", "425", "326.67");
    }

    /** Scores all criteria alike, but for those that are given in pairs of id and score. */
    public static Assessment scored(String score, String... exceptions) {
        AssessmentBuilder builder = assessment();
        for (Criterion criterion : Framework.pmqa40().criteria()) {
            String own = score;
            for (int i = 0; i < exceptions.length; i += 2) {
                own = exceptions[i].equals(criterion.id()) ? exceptions[i + 1] : own;
            }
            builder.criterion(criterion.id(), own);
        }
        return builder.build();
    }

    /** A framework of one category with one criterion, {@code c} and {@code c.1}. */
    public static Framework one(CategoryKind kind) {
        Criterion criterion = new Criterion("c.1", LocalizedText.same("c.1"));
        Category category = new Category("c", LocalizedText.same("c"), kind, Fraction.ONE, List.of(criterion));
        return Framework.builder("one", LocalizedText.same("one"))
                .top(500)
                .decimals(2)
                .evidence(EnumSet.allOf(EvidenceKind.class))
                .categories(List.of(category))
                .build();
    }

    /** Categories c0, c1, ... of two criteria each. */
    public static Framework many(int categories, int top, int decimals, Fraction... weights) {
        List<Category> all = new ArrayList<>();
        for (int c = 0; c < categories; c++) {
            String id = "c" + c;
            all.add(new Category(
                    id,
                    LocalizedText.same(id),
                    CategoryKind.PROCESS,
                    weights.length == 0 ? Fraction.ONE : weights[c % weights.length],
                    List.of(
                            new Criterion(id + ".1", LocalizedText.same(id + ".1")),
                            new Criterion(id + ".2", LocalizedText.same(id + ".2")))));
        }
        return Framework.builder("many", LocalizedText.same("many"))
                .top(top)
                .decimals(decimals)
                .evidence(EnumSet.allOf(EvidenceKind.class))
                .categories(all)
                .build();
    }

    public static Fraction scoreOf(Evidence evidence) {
        CategoryKind kind = evidence instanceof Checklist ? CategoryKind.PROCESS : CategoryKind.RESULTS;
        Framework framework = one(kind);
        Assessment assessment = assessment(framework).criterion("c.1", evidence).build();
        return Scorer.of(framework, ScoringModel.pmqa40())
                .score(assessment)
                .total()
                .exact();
    }

    public static Checklist checklist(int b, int basic, int a, int advance, int s, int significance) {
        return new Checklist(Boxes.of(b, basic), Boxes.of(a, advance), Boxes.of(s, significance));
    }

    public static Indicator higher(String target, String actual) {
        return Indicator.of(Direction.HIGHER_IS_BETTER, Fraction.parse(target), Fraction.parse(actual));
    }

    public static Indicator lower(String target, String actual) {
        return Indicator.of(Direction.LOWER_IS_BETTER, Fraction.parse(target), Fraction.parse(actual));
    }

    public static Figure figure(Optional<Figure> figure) {
        return figure.orElseThrow();
    }

    public static String printed(AssessmentResult result, String category) {
        return figure(result.category(category).flatMap(CategoryResult::score)).toString();
    }

    public static Fraction exact(AssessmentResult result, String category) {
        return figure(result.category(category).flatMap(CategoryResult::score)).exact();
    }

    /** Scores by criterion in the order of the framework. */
    public static Assessment scores(Framework framework, int... scores) {
        AssessmentBuilder builder = assessment(framework);
        for (int k = 0; k < scores.length; k++) {
            builder.criterion(framework.criteria().get(k).id(), Integer.toString(scores[k]));
        }
        return builder.build();
    }

    /** Categories A, B, ... of processes, with criteria A.1, A.2, ...; numbers of criteria by category. */
    public static Framework framework(int top, int decimals, int... criteria) {
        List<Category> categories = new ArrayList<>();
        for (int c = 0; c < criteria.length; c++) {
            String id = Character.toString('A' + c);
            List<Criterion> own = new ArrayList<>();
            for (int k = 1; k <= criteria[c]; k++) {
                own.add(new Criterion(id + "." + k, LocalizedText.same(id + k)));
            }
            categories.add(new Category(id, LocalizedText.same(id), CategoryKind.PROCESS, Fraction.ONE, own));
        }
        return Framework.builder("small", LocalizedText.same("small"))
                .top(top)
                .decimals(decimals)
                .evidence(EnumSet.allOf(EvidenceKind.class))
                .categories(categories)
                .build();
    }

    public static Fraction number(String text) {
        return Fraction.parse(text);
    }
}
