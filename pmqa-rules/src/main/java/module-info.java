/**
 * The rules of PMQA scoring: from evidence to criterion, category, total and level; explanation and analysis.
 *
 * <p>A {@link io.github.pmqa4j.rules.scoring.Scorer} is compiled once from a framework and a {@linkplain
 * io.github.pmqa4j.rules.model.ScoringModel scoring model}; it turns an assessment into a result, or refuses it with everything
 * that is wrong. All arithmetic is on fractions; a number is rounded when it is printed, to two decimals, half up, unless the
 * model rounds at a stage.
 *
 * <h2>The formulas of PMQA 4.0</h2>
 *
 * <p>Scores lie in [0, 500], levels in [0, 4]. Other tops, weights, limits and scales are settings of framework and model.
 *
 * <dl>
 *   <dt>Criterion, from a maturity checklist with b of B, a of A and s of S boxes ticked
 *   <dd>{@code 300 * b/B + (b = B ? 100 * a/A : 0) + (b = B and a = A ? 100 * s/S : 0)}. A tier counts only when the one below is
 *       complete: 2 of 3 basic boxes give 200, whatever else is ticked; 3 of 3, then 1 of 2, give 350.
 *   <dt>Criterion, from indicators
 *   <dd>The mean of the indicators' scores, weighted if they have weights. The achievement is {@code p = 100 * actual / target}
 *       if higher is better and {@code p = 200 - 100 * actual / target} if lower is better, at least 0. On the stepped
 *       scale p below 100 gives {@code 3 * p}, up to 101 gives 300, up to 105 gives 400, above that 500: 84.81 of 98 is
 *       86.5408... percent and scores 259.62. On a band from a to z it is {@code 100 + 400 * (p - a) / (z - a)} inside, 0 below
 *       and 500 above: 85 percent on 75 to 95 scores 300.
 *   <dt>Category
 *   <dd>{@code sum(weight * criterion) / sum(weight)} over its criteria, by default with equal weights: 433.33, 433.33, 225 and
 *       500 give 397.915, printed 397.92.
 *   <dt>Total
 *   <dd>{@code sum(weight * category) / sum(weight)}, by default with equal weights: 300, 350, 300, 150, 225, 150 and 326.67 give
 *       180167/700, printed 257.38.
 *   <dt>Level
 *   <dd>{@code 4 * total / 500}: 180167/700 gives 2.0590..., printed 2.06.
 *   <dt>Tier and band
 *   <dd>The highest limit at or below the exact score: 399.999 is printed 400.00 and is BASIC (from 300), not ADVANCE (from 400).
 *   <dt>Gap
 *   <dd>Printed, the difference of what is printed, so that columns add up: 2.06 - 3.54 = -1.48. Exactly, the difference of the
 *       exact values: -1.4857....
 * </dl>
 *
 * <p>Source of the rules: the criteria of PMQA 4.0 (เกณฑ์คุณภาพการบริหารจัดการภาครัฐ 4.0) and the reports of their first years;
 * where these are silent, the rules of systems in use, each of which is a preset of {@link
 * io.github.pmqa4j.rules.model.ScoringModel}.
 */
@SuppressWarnings("module") // the module that the internal package is for is compiled after this one
module io.github.pmqa4j.rules {
    requires transitive io.github.pmqa4j.core;
    requires static org.jspecify;

    exports io.github.pmqa4j.rules.audit;
    exports io.github.pmqa4j.rules.cohort;
    exports io.github.pmqa4j.rules.comparison;
    exports io.github.pmqa4j.rules.explanation;
    exports io.github.pmqa4j.rules.internal to
            io.github.pmqa4j.json;
    exports io.github.pmqa4j.rules.model;
    exports io.github.pmqa4j.rules.plan;
    exports io.github.pmqa4j.rules.report;
    exports io.github.pmqa4j.rules.scoring;
    exports io.github.pmqa4j.rules.trend;
}
