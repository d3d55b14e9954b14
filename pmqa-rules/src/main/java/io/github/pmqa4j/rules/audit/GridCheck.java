package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds scores of categories that no criterion scores on a grid can give. */
final class GridCheck {
    private final Framework framework;
    private final ScoringModel model;
    private final Fraction step;
    private final Findings findings;

    GridCheck(Framework framework, ScoringModel model, Fraction step, Findings findings) {
        this.framework = framework;
        this.model = model;
        this.step = step;
        this.findings = findings;
    }

    void check(List<PrintedSource> sources) {
        for (Category category : framework.categories()) {
            Map<String, List<Statement>> impossible = new LinkedHashMap<>();
            for (PrintedSource source : sources) {
                source.inTable(category.id())
                        .filter(entry -> isImpossible(category, entry))
                        .ifPresent(entry -> impossible
                                .computeIfAbsent(entry.number().toPlainString(), number -> new ArrayList<>())
                                .add(entry.statement()));
            }
            impossible.values().forEach(this::report);
        }
    }

    private boolean isImpossible(Category category, PrintedNumber entry) {
        ScoreCombinations found = ScoreCombinations.of(framework, model, category.id(), entry.number(), step, 1);
        return found.complete() && found.combinations().isEmpty();
    }

    private void report(List<Statement> statements) {
        findings.warning(
                "score-off-grid",
                statements,
                "0, " + step + " ... " + framework.top(),
                FindingWords.sentence(
                        statements,
                        "ไม่มีคะแนนรายหัวข้อชุดใดที่เป็นพหุคูณของ " + step + " ให้คะแนนนี้ได้",
                        "cannot be the mean of criterion scores in steps of " + step));
    }
}
