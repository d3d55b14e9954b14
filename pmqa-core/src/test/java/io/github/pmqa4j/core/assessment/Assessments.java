package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Assessments of Narathiwat province in fiscal year 2561: complete ones, and what is put in the place of an entry. */
public final class Assessments {
    public static final Organization NARATHIWAT = new Organization(
            "96", new LocalizedText("จังหวัดนราธิวาส", "Narathiwat Province"), OrganizationKind.PROVINCE);
    public static final FiscalYear YEAR = new FiscalYear(2561);
    static final Reference REPORT = new Reference("รายงานผล", URI.create("https://example.go.th/report.pdf"));

    private Assessments() {}

    public static Assessment of(Framework framework, Source source, List<CategoryAssessment> categories) {
        return new Assessment(framework, NARATHIWAT, YEAR, source, categories);
    }

    /** Every criterion of the framework with a score of 300. */
    public static List<CategoryAssessment> complete(Framework framework) {
        return framework.categories().stream()
                .map(category -> CategoryAssessment.of(
                        category.id(),
                        category.criteria().stream()
                                .map(criterion -> CriterionAssessment.score(criterion.id(), Fraction.of(300)))
                                .toList()))
                .toList();
    }

    /** A complete assessment with some of its category entries taken out and these put in. */
    static Assessment with(Framework framework, CategoryAssessment... entries) {
        List<CategoryAssessment> categories = new ArrayList<>(complete(framework));
        for (CategoryAssessment entry : entries) {
            categories.removeIf(other -> other.category().equals(entry.category()));
        }
        categories.addAll(Arrays.asList(entries));
        return of(framework, Source.SELF, categories);
    }

    /** A complete assessment with some of its criterion entries taken out and these put in. */
    static Assessment with(Framework framework, CriterionAssessment... entries) {
        List<CategoryAssessment> categories = new ArrayList<>();
        for (CategoryAssessment category : complete(framework)) {
            List<CriterionAssessment> criteria = new ArrayList<>(category.criteria());
            for (CriterionAssessment entry : entries) {
                if (entry.criterion().startsWith(category.category() + ".")) {
                    criteria.removeIf(other -> other.criterion().equals(entry.criterion()));
                }
            }
            for (CriterionAssessment entry : entries) {
                if (entry.criterion().startsWith(category.category() + ".")) {
                    criteria.add(entry);
                }
            }
            categories.add(CategoryAssessment.of(category.category(), criteria));
        }
        return of(framework, Source.SELF, categories);
    }

    static Assessment with(Framework framework, String criterion, Evidence evidence) {
        return with(framework, CriterionAssessment.of(criterion, evidence));
    }

    /** An entry with a sound rating's note and reference. */
    static CriterionAssessment rated(String criterion, Rating rating) {
        return CriterionAssessment.of(criterion, rating).withNote("ดู ๒.๑").withReferences(List.of(REPORT));
    }

    static Rating rating(int percent, int approach, int deployment, int learning, int integration) {
        Map<RatingDimension, Integer> dimensions = new EnumMap<>(RatingDimension.class);
        dimensions.put(RatingDimension.APPROACH, approach);
        dimensions.put(RatingDimension.DEPLOYMENT, deployment);
        dimensions.put(RatingDimension.LEARNING, learning);
        dimensions.put(RatingDimension.INTEGRATION, integration);
        return new Rating(percent, dimensions);
    }

    static Checklist checklist(Boxes basic, Boxes advance, Boxes significance) {
        return new Checklist(basic, advance, significance);
    }

    static Indicator indicator(String target, String actual) {
        return Indicator.of(Direction.HIGHER_IS_BETTER, Fraction.parse(target), Fraction.parse(actual));
    }

    static List<CriterionAssessment> notApplicable(Category category) {
        return category.criteria().stream()
                .map(criterion -> CriterionAssessment.of(criterion.id(), new NotApplicable("no such duty")))
                .toList();
    }
}
