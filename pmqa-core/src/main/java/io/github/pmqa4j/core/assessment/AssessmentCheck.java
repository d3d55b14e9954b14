package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.EvidenceKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what is wrong in the entries of an assessment. One instance serves one check. */
final class AssessmentCheck {
    private final Framework framework;
    private final List<Finding> findings = new ArrayList<>();

    AssessmentCheck(Framework framework) {
        this.framework = framework;
    }

    static Place categoryPlace(String id) {
        return Place.ROOT.property("categories").id(id);
    }

    static Place criterionPlace(String categoryId, String criterionId) {
        return categoryPlace(categoryId).property("criteria").id(criterionId);
    }

    List<Finding> violations(List<CategoryAssessment> entries) {
        Set<String> seen = new HashSet<>();
        for (CategoryAssessment entry : entries) {
            Place place = categoryPlace(entry.category());
            Optional<Category> category = framework.category(entry.category());
            if (category.isEmpty()) {
                add("unknown-category", place, ids(framework.categories(), Category::id), entry.category());
            } else if (!seen.add(entry.category())) {
                add("duplicate-category", place, "1", "2");
            } else {
                check(entry, category.get(), place);
            }
        }
        return List.copyOf(findings);
    }

    private void check(CategoryAssessment entry, Category category, Place place) {
        Fraction score = entry.score();
        if (score != null) {
            checkScore(score, place.property("score"));
            if (!entry.criteria().isEmpty()) {
                add("score-and-criteria", place, "", "");
            }
        }
        Set<String> seen = new HashSet<>();
        for (CriterionAssessment criterion : entry.criteria()) {
            String id = criterion.criterion();
            Place at = criterionPlace(category.id(), id);
            if (category.criteria().stream().noneMatch(c -> c.id().equals(id))) {
                add("unknown-criterion", at, ids(category.criteria(), Criterion::id), id);
            } else if (!seen.add(id)) {
                add("duplicate-criterion", at, "1", "2");
            } else {
                check(criterion, category, at);
            }
        }
        if (seen.size() == category.criteria().size()
                && entry.criteria().stream().allMatch(c -> c.evidence() instanceof NotApplicable)) {
            add("nothing-applicable", place, "", "");
        }
    }

    private void check(CriterionAssessment entry, Category category, Place place) {
        Evidence evidence = entry.evidence();
        if (evidence instanceof DirectScore direct) {
            if (accepts(EvidenceKind.SCORE, category, place)) {
                checkScore(direct.value(), place.property("score"));
            }
        } else if (evidence instanceof Checklist checklist) {
            if (accepts(EvidenceKind.CHECKLIST, category, place)) {
                for (MaturityTier tier : MaturityTier.values()) {
                    if (checklist.boxes(tier).count() == 0) {
                        Place at = place.property("checklist").property(name(tier));
                        add("tier-without-boxes", at, "1 ... " + Boxes.MOST, "0");
                    }
                }
            }
        } else if (evidence instanceof Indicators indicators) {
            if (accepts(EvidenceKind.INDICATORS, category, place)) {
                new IndicatorCheck(this::add).check(indicators.indicators(), place);
            }
        } else if (evidence instanceof Rating rating) {
            if (accepts(EvidenceKind.RATING, category, place)) {
                new RatingCheck(this::add).check(rating, entry, category.kind(), place);
            }
        } else if (evidence instanceof NotApplicable notApplicable
                && notApplicable.reason().isBlank()) {
            add("reason-missing", place.property("notApplicable"), "", "");
        }
    }

    private boolean accepts(EvidenceKind kind, Category category, Place place) {
        Set<EvidenceKind> accepted = framework.evidenceFor(category.kind());
        if (accepted.contains(kind)) {
            return true;
        }
        add("evidence-not-accepted", place.property(name(kind)), names(accepted), name(kind));
        return false;
    }

    private void checkScore(Fraction score, Place place) {
        if (score.signum() < 0 || score.compareTo(Fraction.of(framework.top())) > 0) {
            add("score-out-of-range", place, "0 ... " + framework.top(), Numbers.text(score));
        } else if (!score.dividedBy(Fraction.ofDecimal(1, framework.decimals())).isWhole()) {
            add("too-many-decimals", place, Integer.toString(framework.decimals()), Numbers.text(score));
        }
    }

    private void add(String code, Place place, String allowed, String found) {
        findings.add(new Finding(code, place, Sentences.of(code), allowed, found));
    }

    static <T> String ids(List<T> nodes, Function<T, String> id) {
        return nodes.stream().limit(20).map(id).collect(Collectors.joining(", ")) + (nodes.size() > 20 ? ", ..." : "");
    }

    static String names(Collection<? extends Enum<?>> values) {
        return values.stream().map(AssessmentCheck::name).collect(Collectors.joining(", "));
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Takes a finding's code, place, what was allowed and what was there. */
    @FunctionalInterface
    interface Sink {
        void add(String code, Place place, String allowed, String found);
    }
}
