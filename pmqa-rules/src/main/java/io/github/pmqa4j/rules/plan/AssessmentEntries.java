package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads and changes single entries of an assessment without violations. */
final class AssessmentEntries {
    private AssessmentEntries() {}

    /** Returns the evidence of a criterion; a gap is {@link NotAssessed}. */
    static Evidence evidence(Assessment assessment, String criterion) {
        Objects.requireNonNull(assessment, "assessment");
        String category = categoryOf(assessment.framework(), criterion).id();
        return find(entry(assessment, category), criterion).evidence();
    }

    /** Returns a category's entry for a criterion; a gap is {@link NotAssessed}. */
    static CriterionAssessment find(@Nullable CategoryAssessment entry, String criterion) {
        int at = entry == null ? -1 : indexOf(entry.criteria(), criterion);
        return entry == null || at < 0
                ? CriterionAssessment.of(criterion, new NotAssessed())
                : entry.criteria().get(at);
    }

    private static int indexOf(List<CriterionAssessment> criteria, String criterion) {
        for (int k = 0; k < criteria.size(); k++) {
            if (criteria.get(k).criterion().equals(criterion)) {
                return k;
            }
        }
        return -1;
    }

    static @Nullable CategoryAssessment entry(Assessment assessment, String category) {
        for (CategoryAssessment entry : assessment.categories()) {
            if (entry.category().equals(category)) {
                return entry;
            }
        }
        return null;
    }

    static Assessment withEvidence(Assessment assessment, String criterion, Evidence evidence) {
        Objects.requireNonNull(assessment, "assessment");
        String category = categoryOf(assessment.framework(), criterion).id();
        CategoryAssessment old = entry(assessment, category);
        if (old != null && old.score() != null) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "category %s must have criteria, but its score is stated", category));
        }
        List<CriterionAssessment> criteria = new ArrayList<>(old == null ? List.of() : old.criteria());
        int at = indexOf(criteria, criterion);
        if (at < 0) {
            criteria.add(CriterionAssessment.of(criterion, evidence));
        } else {
            criteria.set(at, criteria.get(at).withEvidence(evidence));
        }
        return with(assessment, CategoryAssessment.of(old == null ? category : old.category(), criteria));
    }

    /** Puts a direct score in the place of a lower one, or of a gap. */
    static Assessment withHigherScore(Assessment assessment, String criterion, Fraction score) {
        Evidence evidence = evidence(assessment, criterion);
        boolean lower = evidence instanceof DirectScore direct
                ? direct.value().compareTo(score) < 0
                : evidence instanceof NotAssessed;
        if (!lower) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "criterion %s must have a score below %s, but had %s", criterion, score, evidence));
        }
        return withEvidence(assessment, criterion, new DirectScore(score));
    }

    static Assessment raised(Assessment assessment, String category, Fraction points) {
        Objects.requireNonNull(assessment, "assessment");
        if (assessment.framework().category(category).isEmpty()) {
            throw unknown(assessment.framework(), "category", category);
        }
        CategoryAssessment old = entry(assessment, category);
        if (old != null && !old.criteria().isEmpty()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "category %s must have a stated score, but has criteria", category));
        }
        Fraction score = old == null || old.score() == null ? Fraction.ZERO : old.score();
        return with(assessment, CategoryAssessment.stated(old == null ? category : old.category(), score.plus(points)));
    }

    static Category categoryOf(Framework framework, String criterion) {
        return framework.categoryOf(criterion).orElseThrow(() -> unknown(framework, "criterion", criterion));
    }

    static CategoryResult category(AssessmentResult result, String id) {
        return result.category(id).orElseThrow(() -> unknown(result.framework(), "category", id));
    }

    static IllegalArgumentException unknown(Framework framework, String what, String id) {
        return new IllegalArgumentException(
                String.format(Locale.ROOT, "%s must be one of framework %s, but was \"%s\"", what, framework.id(), id));
    }

    // In its old place where there was one; the assessment itself puts a new entry into its place.
    private static Assessment with(Assessment assessment, CategoryAssessment entry) {
        List<CategoryAssessment> entries = new ArrayList<>(assessment.categories());
        int at = 0;
        while (at < entries.size() && !entries.get(at).category().equals(entry.category())) {
            at++;
        }
        if (at == entries.size()) {
            entries.add(entry);
        } else {
            entries.set(at, entry);
        }
        return assessment.withCategories(entries);
    }
}
