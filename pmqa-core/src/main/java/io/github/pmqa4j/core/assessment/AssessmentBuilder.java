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
import java.util.Objects;
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
        Objects.requireNonNull(score, "score");
        if (framework.category(Objects.requireNonNull(category, "category")).isEmpty()) {
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
        Objects.requireNonNull(criterion, "criterion");
        return criterion(criterion, DirectScore.of(Objects.requireNonNull(score, "score")));
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
        return criterion(CriterionAssessment.of(Objects.requireNonNull(criterion, "criterion"), evidence));
    }

    /**
     * Adds an entry for a criterion.
     *
     * @param entry evidence with note, references and suggestions
     * @return this builder
     * @throws IllegalArgumentException if the framework has no such criterion
     */
    public AssessmentBuilder criterion(CriterionAssessment entry) {
        Objects.requireNonNull(entry, "entry");
        Category category = framework
                .categoryOf(entry.criterion())
                .orElseThrow(() ->
                        unknown("criterion", framework.criteria().stream().map(Criterion::id), entry.criterion()));
        criteria.computeIfAbsent(category.id(), id -> new ArrayList<>()).add(entry);
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

    /** Returns whose assessment it will be and how many entries there are so far. */
    @Override
    public String toString() {
        int entries =
                stated.size() + criteria.values().stream().mapToInt(List::size).sum();
        return "builder for " + organization.code() + " in " + fiscalYear + " with " + entries + " entries";
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
