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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong in the entries of an assessment. One instance serves one check. */
final class AssessmentCheck {
    private static final Integer ONCE = 1;
    private static final Integer DONE = 0;

    private final Framework framework;
    private final Fraction top;
    private final long decimalUnit;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable DigitCheck digits;
    private int categoriesLeftOut;

    AssessmentCheck(Framework framework) {
        this.framework = framework;
        top = Fraction.of(framework.top());
        decimalUnit = Fraction.ofDecimal(1, framework.decimals()).reciprocal().longNumerator();
    }

    static Place categoryPlace(String id) {
        return Place.ROOT.property("categories").id(id);
    }

    static Place criterionPlace(String categoryId, String criterionId) {
        return categoryPlace(categoryId).property("criteria").id(criterionId);
    }

    List<Finding> violations(List<CategoryAssessment> entries) {
        List<Category> categories = framework.categories();
        Map<String, Integer> repeated = repeated(entries, CategoryAssessment::category, categories, Category::id);
        int at = -1;
        for (CategoryAssessment entry : entries) {
            String id = entry.category();
            Integer count = repeated.isEmpty() ? ONCE : repeated.put(id, DONE);
            if (DONE.equals(count)) {
                continue; // found as a duplicate when the first entry was checked
            }
            int found = indexOf(id, categories, Category::id, at + 1);
            if (found < 0) {
                add("unknown-category", categoryPlace(id), ids(categories, Category::id), id);
            } else {
                at = found;
                check(entry, categories.get(found));
            }
            if (count != null && count > 1) {
                add("duplicate-category", categoryPlace(id), "1", count.toString());
            }
        }
        if (categoriesLeftOut == categories.size()) {
            add("nothing-applicable", Place.ROOT.property("categories"), "1 ... " + categories.size(), "0");
        }
        return List.copyOf(findings);
    }

    private void check(CategoryAssessment entry, Category category) {
        Fraction score = entry.score();
        if (score != null) {
            checkScore(score, () -> categoryPlace(category.id()));
            if (!entry.criteria().isEmpty()) {
                add("score-and-criteria", categoryPlace(category.id()), "score / criteria", "score, criteria");
            }
        }
        List<Criterion> criteria = category.criteria();
        Set<EvidenceKind> accepted = framework.evidenceFor(category.kind());
        Map<String, Integer> repeated =
                repeated(entry.criteria(), CriterionAssessment::criterion, criteria, Criterion::id);
        int at = -1;
        int known = 0;
        boolean applicable = false;
        for (CriterionAssessment criterion : entry.criteria()) {
            String id = criterion.criterion();
            applicable |= !(criterion.evidence() instanceof NotApplicable);
            Integer count = repeated.isEmpty() ? ONCE : repeated.put(id, DONE);
            if (DONE.equals(count)) {
                continue; // found as a duplicate when the first entry was checked
            }
            int found = indexOf(id, criteria, Criterion::id, at + 1);
            if (found < 0) {
                add("unknown-criterion", criterionPlace(category.id(), id), ids(criteria, Criterion::id), id);
            } else {
                at = found;
                known++;
                check(criterion, category, accepted);
            }
            if (count != null && count > 1) {
                add("duplicate-criterion", criterionPlace(category.id(), id), "1", count.toString());
            }
        }
        if (known == criteria.size() && !applicable) {
            categoriesLeftOut++;
        }
    }

    // Entries and nodes have the same order, so the search goes on where the last one ended.
    private static <N> int indexOf(String id, List<N> nodes, Function<N, String> idOfNode, int from) {
        for (int i = from; i < nodes.size(); i++) {
            if (idOfNode.apply(nodes.get(i)).equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Counts the entries of each id; empty if all are known and occur once, as they nearly always do. */
    private static <E, N> Map<String, Integer> repeated(
            List<E> entries, Function<E, String> id, List<N> nodes, Function<N, String> idOfNode) {
        int at = -1;
        boolean once = true;
        for (int i = 0; once && i < entries.size(); i++) {
            at = indexOf(id.apply(entries.get(i)), nodes, idOfNode, at + 1);
            once = at >= 0;
        }
        if (once) {
            return Map.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        entries.forEach(entry -> counts.merge(id.apply(entry), 1, Integer::sum));
        return counts;
    }

    // A place is spelled out only where there is something to say of it: most assessments are sound.
    private void check(CriterionAssessment entry, Category category, Set<EvidenceKind> accepted) {
        Supplier<Place> place = () -> criterionPlace(category.id(), entry.criterion());
        if (!entry.hasSoundTexts()) {
            new TextCheck(this::add).check(entry, place.get());
        }
        Evidence evidence = entry.evidence();
        if (evidence instanceof DirectScore direct) {
            if (accepts(EvidenceKind.SCORE, accepted, place)) {
                checkScore(direct.value(), place);
            }
        } else if (evidence instanceof Checklist checklist) {
            if (accepts(EvidenceKind.CHECKLIST, accepted, place)) {
                checkTier(MaturityTier.BASIC, checklist.basic(), place);
                checkTier(MaturityTier.ADVANCE, checklist.advance(), place);
                checkTier(MaturityTier.SIGNIFICANCE, checklist.significance(), place);
            }
        } else if (evidence instanceof Indicators indicators) {
            if (accepts(EvidenceKind.INDICATORS, accepted, place)) {
                DigitCheck all = digits == null ? new DigitCheck() : digits;
                digits = all;
                new IndicatorCheck(this::add, all, place).check(indicators.indicators());
            }
        } else if (evidence instanceof Rating rating) {
            if (accepts(EvidenceKind.RATING, accepted, place)) {
                new RatingCheck(this::add).check(rating, entry, category.kind(), place.get());
            }
        } else if (evidence instanceof NotApplicable notApplicable) {
            new TextCheck(this::add)
                    .checkFilled(
                            "reason-missing",
                            notApplicable.reason(),
                            place.get().property("notApplicable"));
        }
    }

    private boolean accepts(EvidenceKind kind, Set<EvidenceKind> accepted, Supplier<Place> place) {
        if (accepted.contains(kind)) {
            return true;
        }
        add("evidence-not-accepted", place.get().property(name(kind)), names(accepted), name(kind));
        return false;
    }

    private void checkScore(Fraction score, Supplier<Place> place) {
        if (score.signum() < 0 || score.compareTo(top) > 0) {
            add("score-out-of-range", place.get().property("score"), "0 ... " + framework.top(), Numbers.text(score));
        } else if (!score.isLong() || decimalUnit % score.longDenominator() != 0) {
            String most = Integer.toString(framework.decimals());
            add("too-many-decimals", place.get().property("score"), most, Numbers.text(score));
        }
    }

    private void checkTier(MaturityTier tier, Boxes boxes, Supplier<Place> place) {
        if (boxes.count() == 0) {
            Place at = place.get().property("checklist").property(name(tier));
            add("tier-without-boxes", at, "1 ... " + Boxes.MOST, "0");
        }
    }

    private void add(String code, Place place, String allowed, String found) {
        findings.add(Finding.of(code, place, Sentences.of(code), allowed, found));
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
