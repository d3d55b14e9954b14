package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.rules.internal.EvidenceRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets indicators pass that have no target above 0, if the model scores them by their value. An assessment does not know by which
 * model it will be scored, and so it misses a target wherever an indicator has no band of values of its own.
 */
final class UnneededTargets {
    private static final Set<String> CODES = Set.of("target-missing", "target-not-positive");

    private final EvidenceRules rules;

    UnneededTargets(EvidenceRules rules) {
        this.rules = rules;
    }

    List<Finding> without(List<Finding> findings, Assessment assessment) {
        if (findings.stream().noneMatch(finding -> CODES.contains(finding.code()))) {
            return findings;
        }
        Map<String, Indicators> indicators = new HashMap<>();
        assessment.categories().forEach(category -> category.criteria().forEach(entry -> take(entry, indicators)));
        return findings.stream()
                .filter(finding -> !CODES.contains(finding.code()) || isNeeded(finding.place(), indicators))
                .toList();
    }

    private static void take(CriterionAssessment entry, Map<String, Indicators> indicators) {
        if (entry.evidence() instanceof Indicators own) {
            indicators.putIfAbsent(entry.criterion(), own);
        }
    }

    // The place is categories["7"].criteria["7.1"].indicators[0].target; of a criterion that comes twice the first is
    // checked.
    private boolean isNeeded(Place place, Map<String, Indicators> indicators) {
        String criterion = ((Place.Id) place.steps().get(3)).value();
        int index = ((Place.Index) place.steps().get(5)).position();
        Indicators own = indicators.get(criterion);
        return own == null || rules.scaleOf(own.indicators().get(index)).needsTarget();
    }
}
