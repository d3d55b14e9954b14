package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.Direction;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the tests start from. */
final class Given {
    static final Organization NARATHIWAT = new Organization(
            "96", new LocalizedText("จังหวัดนราธิวาส", "Narathiwat province"), OrganizationKind.PROVINCE);

    private Given() {}

    static AssessmentBuilder assessment(Framework framework) {
        return Assessment.builder(framework, NARATHIWAT, new FiscalYear(2561), Source.ASSESSOR);
    }

    static AssessmentBuilder assessment() {
        return assessment(Framework.pmqa40());
    }

    /** States the scores of all categories. */
    static Assessment stated(Framework framework, String... scores) {
        AssessmentBuilder builder = assessment(framework);
        for (int c = 0; c < scores.length; c++) {
            builder.category(framework.categories().get(c).id(), scores[c]);
        }
        return builder.build();
    }

    static Assessment stated(String... scores) {
        return stated(Framework.pmqa40(), scores);
    }

    static Assessment assessor() {
        return stated("300", "350", "300", "150", "225", "150", "326.67");
    }

    static Assessment self() {
        return stated("450", "500", "450", "475", "475", "425", "326.67");
    }

    /** Scores all criteria alike, but for those that are given in pairs of id and score. */
    static Assessment scored(String score, String... exceptions) {
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
    static Framework one(CategoryKind kind) {
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
    static Framework many(int categories, int top, int decimals, Fraction... weights) {
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

    static Fraction scoreOf(Evidence evidence) {
        CategoryKind kind = evidence instanceof Checklist ? CategoryKind.PROCESS : CategoryKind.RESULTS;
        Framework framework = one(kind);
        Assessment assessment = assessment(framework).criterion("c.1", evidence).build();
        return Scorer.of(framework, ScoringModel.pmqa40())
                .score(assessment)
                .total()
                .exact();
    }

    static Checklist checklist(int b, int basic, int a, int advance, int s, int significance) {
        return new Checklist(Boxes.of(b, basic), Boxes.of(a, advance), Boxes.of(s, significance));
    }

    static Indicator higher(String target, String actual) {
        return Indicator.of(Direction.HIGHER_IS_BETTER, Fraction.parse(target), Fraction.parse(actual));
    }

    static Indicator lower(String target, String actual) {
        return Indicator.of(Direction.LOWER_IS_BETTER, Fraction.parse(target), Fraction.parse(actual));
    }

    static Figure figure(@Nullable Figure figure) {
        return Objects.requireNonNull(figure);
    }

    static String printed(AssessmentResult result, String category) {
        return figure(result.category(category).score()).toString();
    }

    static Fraction exact(AssessmentResult result, String category) {
        return figure(result.category(category).score()).exact();
    }
}
