package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.EvidenceKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Frameworks and assessments of the tests. */
final class Given {
    private static final Organization NARATHIWAT =
            new Organization("96", new LocalizedText("นราธิวาส", "Narathiwat"), OrganizationKind.PROVINCE);

    private Given() {}

    static AssessmentBuilder assessment(Framework framework) {
        return Assessment.builder(framework, NARATHIWAT, new FiscalYear(2561), Source.ASSESSOR);
    }

    /** The assessor's side of the reference report, or any other seven category scores. */
    static Assessment stated(String... scores) {
        return stated(Framework.pmqa40(), scores);
    }

    static Assessment stated(Framework framework, String... scores) {
        AssessmentBuilder builder = assessment(framework);
        for (int c = 0; c < scores.length; c++) {
            if (!scores[c].isEmpty()) {
                builder.category(framework.categories().get(c).id(), scores[c]);
            }
        }
        return builder.build();
    }

    static Assessment narathiwat() {
        return stated("300", "350", "300", "150", "225", "150", "326.67");
    }

    /** Scores by criterion in the order of the framework. */
    static Assessment scores(Framework framework, int... scores) {
        AssessmentBuilder builder = assessment(framework);
        for (int k = 0; k < scores.length; k++) {
            builder.criterion(framework.criteria().get(k).id(), Integer.toString(scores[k]));
        }
        return builder.build();
    }

    /** Categories A, B, ... of processes, with criteria A.1, A.2, ...; numbers of criteria by category. */
    static Framework framework(int top, int decimals, int... criteria) {
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

    /** Boxes ticked from the first on: basic, advance, significance, each of so many. */
    static Checklist checklist(int... tickedAndCounts) {
        return new Checklist(
                Boxes.of(tickedAndCounts[0], tickedAndCounts[1]),
                Boxes.of(tickedAndCounts[2], tickedAndCounts[3]),
                Boxes.of(tickedAndCounts[4], tickedAndCounts[5]));
    }

    static Fraction number(String text) {
        return Fraction.parse(text);
    }
}
