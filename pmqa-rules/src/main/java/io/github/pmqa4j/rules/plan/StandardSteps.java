package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.framework.EvidenceKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * The steps of PMQA 4.0: the next box of a checklist, or the next tier of a direct score.
 *
 * <p>A checklist goes on with its first box that is not ticked, all of Basic before Advance and all of Advance before
 * Significance; boxes that are ticked already count once their tier's turn comes. A direct score goes to the next of 300, 400 and
 * 500, in proportion if the top is not 500, rounded up to the framework's decimals: with a top of 1000 from 650 to 800. What
 * was not assessed begins at a direct score of 300 if the framework takes scores (a planner asks for such a step only if gaps count
 * as zero). The scores have the names of the maturity tiers if the framework takes checklists; one that does not, such as PMQA B.E.
 * 2562, has no such tiers, and its steps are plain scores ({@link Step.ReachScore}). Indicators, ratings and what does not apply
 * have no steps: how a result is improved is not known here.
 *
 * <p>Immutable and safe for use by many threads.
 */
public record StandardSteps() implements StepRule {
    private static final int FIFTHS = 5;

    @Override
    public Optional<Step> next(CriterionState state) {
        Evidence evidence = Objects.requireNonNull(state, "state").evidence();
        if (evidence instanceof Checklist checklist) {
            return nextBox(state.criterion(), checklist);
        } else if (evidence instanceof DirectScore direct) {
            return nextScore(state, direct.value());
        } else if (evidence instanceof NotAssessed
                && state.framework().evidenceFor(state.category().kind()).contains(EvidenceKind.SCORE)) {
            return nextScore(state, Fraction.ZERO);
        }
        return Optional.empty();
    }

    /** Returns "standard steps". */
    @Override
    public String toString() {
        return "standard steps";
    }

    private static Optional<Step> nextBox(String criterion, Checklist checklist) {
        for (MaturityTier tier : MaturityTier.values()) {
            Boxes boxes = checklist.boxes(tier);
            if (!boxes.isComplete()) {
                return Optional.of(new Step.TickBox(criterion, tier, 1 + Long.numberOfTrailingZeros(~boxes.ticks())));
            }
        }
        return Optional.empty();
    }

    private static Optional<Step> nextScore(CriterionState state, Fraction score) {
        Framework framework = state.framework();
        Rounding up = new Rounding(framework.decimals(), RoundingMode.CEILING);
        boolean named = framework.evidence().contains(EvidenceKind.CHECKLIST);
        for (MaturityTier tier : MaturityTier.values()) {
            Fraction next = up.round(Fraction.of((long) framework.top() * fifths(tier), FIFTHS));
            if (next.compareTo(score) > 0) {
                return Optional.of(
                        named
                                ? new Step.ReachTier(state.criterion(), tier, next)
                                : new Step.ReachScore(state.criterion(), next));
            }
        }
        return Optional.empty();
    }

    private static int fifths(MaturityTier tier) {
        return switch (tier) {
            case BASIC -> 3;
            case ADVANCE -> 4;
            case SIGNIFICANCE -> FIFTHS;
        };
    }
}
