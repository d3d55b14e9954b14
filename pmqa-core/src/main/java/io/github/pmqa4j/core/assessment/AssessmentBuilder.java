package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Builds an assessment in code, entry by entry.
 *
 * <p>It refuses ids that the framework does not have, because here they are a programmer's slip; everything else that can be
 * wrong is found by {@link Assessment#findings()}. Not safe for use by many threads.
 */
public final class AssessmentBuilder {
    // All of PMQA 4.0; an agency's own framework may have thousands.
    private static final int MOST_IDS_LISTED = 40;

    private final Framework framework;
    private final Organization organization;
    private final FiscalYear fiscalYear;
    private final Source source;
    private final List<CategoryAssessment> stated = new ArrayList<>();
    private final Map<String, List<CriterionAssessment>> criteria = new LinkedHashMap<>();

    AssessmentBuilder(Framework framework, Organization organization, FiscalYear fiscalYear, Source source) {
        this.framework = framework;
        this.organization = organization;
        this.fiscalYear = fiscalYear;
        this.source = source;
    }

    /**
     * States the score of a whole category.
     *
     * @param category the id of the category
     * @param score a decimal number such as "326.67"
     * @return this builder
     * @throws IllegalArgumentException if the framework has no such category, or the score is not a number
     */
    public AssessmentBuilder category(String category, String score) {
        if (framework.category(category).isEmpty()) {
            throw unknown("category", framework.categories().stream().map(Category::id), category);
        }
        stated.add(CategoryAssessment.stated(category, Fraction.parse(score)));
        return this;
    }

    /**
     * States the score of a criterion.
     *
     * @param criterion the id of the criterion
     * @param score a decimal number such as "433.33"
     * @return this builder
     * @throws IllegalArgumentException if the framework has no such criterion, or the score is not a number
     */
    public AssessmentBuilder criterion(String criterion, String score) {
        return criterion(criterion, DirectScore.of(score));
    }

    /**
     * Adds the evidence for a criterion.
     *
     * @param criterion the id of the criterion
     * @param evidence the evidence
     * @return this builder
     * @throws IllegalArgumentException if the framework has no such criterion
     */
    public AssessmentBuilder criterion(String criterion, Evidence evidence) {
        return criterion(new CriterionAssessment(criterion, evidence));
    }

    /**
     * Adds an entry for a criterion.
     *
     * @param entry evidence with note, references and suggestions
     * @return this builder
     * @throws IllegalArgumentException if the framework has no such criterion
     */
    public AssessmentBuilder criterion(CriterionAssessment entry) {
        String category = framework.categories().stream()
                .filter(c -> c.criteria().stream().anyMatch(k -> k.id().equals(entry.criterion())))
                .map(Category::id)
                .findFirst()
                .orElseThrow(() -> unknown(
                        "criterion",
                        framework.categories().stream()
                                .flatMap(c -> c.criteria().stream())
                                .map(Criterion::id),
                        entry.criterion()));
        criteria.computeIfAbsent(category, id -> new ArrayList<>()).add(entry);
        return this;
    }

    /**
     * Returns the assessment.
     *
     * @return what was added so far
     */
    public Assessment build() {
        List<CategoryAssessment> entries = new ArrayList<>();
        for (CategoryAssessment entry : stated) {
            List<CriterionAssessment> own = criteria.get(entry.category());
            entries.add(new CategoryAssessment(entry.category(), entry.score(), own == null ? List.of() : own));
        }
        criteria.forEach((id, own) -> {
            if (stated.stream().noneMatch(s -> s.category().equals(id))) {
                entries.add(CategoryAssessment.of(id, own));
            }
        });
        return new Assessment(framework, organization, fiscalYear, source, entries);
    }

    private IllegalArgumentException unknown(String what, Stream<String> known, String id) {
        List<String> ids = known.limit(MOST_IDS_LISTED + 1L).toList();
        String more = ids.size() > MOST_IDS_LISTED ? ", ..." : "";
        return new IllegalArgumentException(String.format(
                Locale.ROOT,
                "%s must be one of %s%s (%s), but was \"%s\"",
                what,
                String.join(", ", ids.subList(0, Math.min(ids.size(), MOST_IDS_LISTED))),
                more,
                framework.id(),
                id));
    }
}
