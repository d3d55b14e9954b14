package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.finding.Severity;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what an assessment leaves out. */
final class GapCheck {
    private final Framework framework;

    GapCheck(Framework framework) {
        this.framework = framework;
    }

    List<Finding> gaps(List<CategoryAssessment> entries) {
        Map<String, CategoryAssessment> byId = new HashMap<>();
        entries.forEach(entry -> byId.putIfAbsent(entry.category(), entry));
        List<Finding> gaps = new ArrayList<>();
        for (Category category : framework.categories()) {
            CategoryAssessment entry = byId.get(category.id());
            if (entry == null || (entry.score() == null && entry.criteria().isEmpty())) {
                String allowed = AssessmentCheck.ids(category.criteria(), Criterion::id);
                gaps.add(gap("missing-category", AssessmentCheck.categoryPlace(category.id()), allowed));
            } else if (entry.score() == null) {
                addMissingCriteria(category, entry, gaps);
            }
        }
        return List.copyOf(gaps);
    }

    private void addMissingCriteria(Category category, CategoryAssessment entry, List<Finding> gaps) {
        Set<String> assessed = new HashSet<>();
        for (CriterionAssessment criterion : entry.criteria()) {
            if (!(criterion.evidence() instanceof NotAssessed)) {
                assessed.add(criterion.criterion());
            }
        }
        String allowed = AssessmentCheck.names(framework.evidenceFor(category.kind()));
        for (Criterion criterion : category.criteria()) {
            if (!assessed.contains(criterion.id())) {
                gaps.add(gap(
                        "missing-evidence", AssessmentCheck.criterionPlace(category.id(), criterion.id()), allowed));
            }
        }
    }

    private static Finding gap(String code, Place place, String allowed) {
        return Finding.of(code, place, Sentences.of(code), allowed, "").withSeverity(Severity.GAP);
    }
}
