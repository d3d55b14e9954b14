package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Direction;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.assessment.Rating;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.model.CategoryRounding;
import io.github.pmqa4j.rules.model.LinearBandScale;
import io.github.pmqa4j.rules.model.LinearLevel;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.ValueBandScale;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A second opinion on scoring: the sentences of the rules, one by one, over quotients of big integers that are never reduced
 * and are compared by cross-multiplication. It looks parts up by id and shares no code with the library's arithmetic.
 */
final class BigOracle {
    /** A quotient, not in lowest terms. */
    record Q(BigInteger n, BigInteger d) {
        static final Q ZERO = of(0);

        static Q of(long n) {
            return new Q(BigInteger.valueOf(n), BigInteger.ONE);
        }

        static Q of(Fraction f) {
            return new Q(f.numerator(), f.denominator());
        }

        Q add(Q o) {
            return new Q(n.multiply(o.d).add(o.n.multiply(d)), d.multiply(o.d));
        }

        Q mul(Q o) {
            return new Q(n.multiply(o.n), d.multiply(o.d));
        }

        Q div(Q o) {
            return o.n.signum() < 0
                    ? new Q(n.negate(), d).div(new Q(o.n.negate(), o.d))
                    : new Q(n.multiply(o.d), d.multiply(o.n));
        }

        Q sub(Q o) {
            return add(new Q(o.n.negate(), o.d));
        }

        boolean below(Q o) {
            return n.multiply(o.d).compareTo(o.n.multiply(d)) < 0;
        }

        boolean is(@Nullable Fraction f) {
            return f != null && n.multiply(f.denominator()).equals(f.numerator().multiply(d));
        }

        Q rounded(@Nullable Rounding rounding) {
            if (rounding == null) {
                return this;
            }
            BigDecimal decimal = new BigDecimal(n).divide(new BigDecimal(d), rounding.decimals(), rounding.mode());
            return new Q(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
        }
    }

    private final ScoringModel model;
    private final int top;
    final Map<String, Q> criteria = new HashMap<>();
    final Map<String, Q> categories = new HashMap<>();
    Q total = Q.ZERO;
    Q level = Q.ZERO;
    Q coverage = Q.ZERO;

    BigOracle(ScoringModel model, Assessment assessment) {
        this.model = model;
        top = assessment.framework().top();
        Map<String, CategoryAssessment> entries = new HashMap<>();
        assessment.categories().forEach(entry -> entries.put(entry.category(), entry));
        List<Q> scores = new ArrayList<>();
        List<Q> weights = new ArrayList<>();
        Q all = Q.ZERO;
        Q covered = Q.ZERO;
        for (Category category : assessment.framework().categories()) {
            Q weight = Q.of(model.weighting().weightOf(category));
            Q coverageOfCategory = score(category, entries.get(category.id()));
            if (coverageOfCategory != null) {
                covered = covered.add(weight.mul(coverageOfCategory));
                all = all.add(weight);
            }
            Q score = categories.get(category.id());
            if (score != null) {
                scores.add(score);
                weights.add(weight);
            }
        }
        coverage = covered.div(all);
        total = mean(scores, weights).rounded(model.rounding().total());
        Q max = Q.of(((LinearLevel) model.levelScale()).max());
        level = total.mul(max).div(Q.of(top)).rounded(model.rounding().level());
    }

    /** Returns the share of the category's weight that has evidence; null if none of its criteria applies. */
    private @Nullable Q score(Category category, @Nullable CategoryAssessment entry) {
        if (entry != null && entry.score() != null) {
            categories.put(
                    category.id(), Q.of(entry.score()).rounded(model.rounding().category(category.id())));
            return Q.of(1);
        }
        Map<String, Evidence> evidence = new HashMap<>();
        if (entry != null) {
            entry.criteria().forEach(c -> evidence.put(c.criterion(), c.evidence()));
        }
        List<Q> scores = new ArrayList<>();
        List<Q> weights = new ArrayList<>();
        Q applicable = Q.ZERO;
        Q assessed = Q.ZERO;
        for (Criterion criterion : category.criteria()) {
            Q weight = Q.of(model.weighting().weightOf(category, criterion));
            Evidence given = evidence.getOrDefault(criterion.id(), new NotAssessed());
            if (given instanceof NotApplicable) {
                continue;
            }
            applicable = applicable.add(weight);
            Q score = Q.ZERO;
            if (!(given instanceof NotAssessed)) {
                assessed = assessed.add(weight);
                score = score(given, model.rounding().of(category.id()))
                        .rounded(model.rounding().criterion(category.id()));
            } else if (model.missing() != MissingPolicy.ZERO) {
                continue;
            }
            criteria.put(criterion.id(), score);
            scores.add(score);
            weights.add(weight);
        }
        if (!scores.isEmpty()) {
            categories.put(
                    category.id(),
                    mean(scores, weights).rounded(model.rounding().category(category.id())));
        }
        return applicable.n().signum() == 0 ? null : assessed.div(applicable);
    }

    private static Q mean(List<Q> values, List<Q> weights) {
        Q all = Q.ZERO;
        for (Q weight : weights) {
            all = all.add(weight);
        }
        Q mean = Q.ZERO;
        for (int i = 0; i < values.size(); i++) {
            mean = mean.add(values.get(i).mul(weights.get(i).div(all)));
        }
        return mean;
    }

    private Q score(Evidence evidence, CategoryRounding rounding) {
        if (evidence instanceof DirectScore direct) {
            return Q.of(direct.value());
        } else if (evidence instanceof Rating rating) {
            return Q.of(rating.percent()).mul(Q.of(top)).div(Q.of(100));
        } else if (evidence instanceof Checklist c) {
            Q points = Q.of(300).mul(part(c.basic()));
            boolean basic = c.basic().ticked() == c.basic().count();
            boolean advance = basic && c.advance().ticked() == c.advance().count();
            points = points.add(basic ? Q.of(100).mul(part(c.advance())) : Q.ZERO);
            points = points.add(advance ? Q.of(100).mul(part(c.significance())) : Q.ZERO);
            return points.mul(Q.of(top)).div(Q.of(500));
        }
        List<Q> scores = new ArrayList<>();
        List<Q> weights = new ArrayList<>();
        for (Indicator indicator : ((Indicators) evidence).indicators()) {
            Q score = score(indicator).mul(Q.of(top)).div(Q.of(500));
            scores.add(indicator.band() == null ? score.rounded(rounding.indicator()) : score);
            weights.add(indicator.weight() == null ? Q.of(1) : Q.of(indicator.weight()));
        }
        return mean(scores, weights);
    }

    private static Q part(Boxes boxes) {
        return Q.of(boxes.ticked()).div(Q.of(boxes.count()));
    }

    private Q score(Indicator indicator) {
        if (!indicator.appropriate()) {
            return Q.ZERO;
        }
        LinearBand band = indicator.band();
        Q p = Q.of(indicator.actual());
        if (band == null && model.achievement() instanceof ValueBandScale scale) {
            band = scale.band();
        } else if (band != null && model.bandsOnValues() && band.measure() == LinearBand.Measure.ACHIEVEMENT) {
            band = LinearBand.ofValues(band.from(), band.to());
        }
        if (band != null && band.measure() == LinearBand.Measure.VALUE) {
            // Mirrored, if lower is better; the ends in order.
            boolean down = indicator.direction() == Direction.LOWER_IS_BETTER;
            Fraction a = down ? band.from().negated() : band.from();
            Fraction z = down ? band.to().negated() : band.to();
            p = down ? Q.ZERO.sub(p) : p;
            band = a.compareTo(z) < 0 ? LinearBand.ofValues(a, z) : LinearBand.ofValues(z, a);
        } else {
            p = Q.of(100).mul(p).div(Q.of(Objects.requireNonNull(indicator.target())));
            if (indicator.direction() == Direction.LOWER_IS_BETTER) {
                p = Q.of(200).sub(p);
            }
            if (p.below(Q.ZERO)) {
                p = Q.ZERO;
            }
            if (band == null && model.achievement() instanceof LinearBandScale scale) {
                band = scale.band();
            }
        }
        if (band != null) {
            Q a = Q.of(band.from());
            Q z = Q.of(band.to());
            if (p.below(a)) {
                return Q.ZERO;
            }
            return z.below(p) ? Q.of(500) : Q.of(100).add(Q.of(400).mul(p.sub(a).div(z.sub(a))));
        }
        if (p.below(Q.of(100))) {
            return p.mul(Q.of(3));
        }
        return !Q.of(101).below(p) ? Q.of(300) : !Q.of(105).below(p) ? Q.of(400) : Q.of(500);
    }

    /** Returns where a result departs from this opinion; empty where it does not. */
    List<String> differences(AssessmentResult result) {
        List<String> found = new ArrayList<>();
        note(found, "total", total.is(result.total().exact()));
        note(found, "level", level.is(result.level().exact()));
        note(found, "coverage", coverage.is(result.coverage()));
        for (CategoryResult category : result.categories()) {
            Q score = categories.get(category.category().id());
            note(
                    found,
                    category.category().id(),
                    same(score, category.score().map(Figure::exact).orElse(null)));
            for (CriterionResult criterion : category.criteria()) {
                Q own = criteria.get(criterion.criterion().id());
                note(
                        found,
                        criterion.criterion().id(),
                        same(own, criterion.score().map(Figure::exact).orElse(null)));
            }
        }
        return found;
    }

    private static boolean same(@Nullable Q expected, @Nullable Fraction found) {
        return expected == null ? found == null : expected.is(found);
    }

    private static void note(List<String> found, String what, boolean equal) {
        if (!equal) {
            found.add(what);
        }
    }
}
