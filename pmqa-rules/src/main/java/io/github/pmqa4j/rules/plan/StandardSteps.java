package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.EvidenceKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The steps of PMQA 4.0: the next box of a checklist, or the next tier of a direct score.
 *
 * <p>A checklist goes on with its first box that is not ticked, all of Basic before Advance and all of Advance before
 * Significance; boxes that are ticked already count once their tier's turn comes. A direct score goes to the next of 300, 400 and
 * 500, in proportion where the top is not 500, rounded up to the framework's decimals: with a top of 1000 from 650 to 800. What
 * was not assessed begins at a direct score of 300, where the framework takes scores (a planner asks for such a step only where
 * gaps count as zero). Indicators, ratings and what does not apply have no steps: how a result is bettered is not known here.
 *
 * <p>Immutable and safe for use by many threads.
 */
public record StandardSteps() implements StepRule {
    private static final int FIFTHS = 5;

    @Override
    public @Nullable Step next(Framework framework, Category category, CriterionAssessment entry) {
        Evidence evidence = entry.evidence();
        if (evidence instanceof Checklist checklist) {
            return nextBox(entry.criterion(), checklist);
        } else if (evidence instanceof DirectScore direct) {
            return nextTier(framework, entry.criterion(), direct.value());
        } else if (evidence instanceof NotAssessed
                && framework.evidenceFor(category.kind()).contains(EvidenceKind.SCORE)) {
            return nextTier(framework, entry.criterion(), Fraction.ZERO);
        }
        return null;
    }

    private static @Nullable Step nextBox(String criterion, Checklist checklist) {
        for (MaturityTier tier : MaturityTier.values()) {
            Boxes boxes = checklist.boxes(tier);
            if (!boxes.isComplete()) {
                return new TickBox(criterion, tier, 1 + Long.numberOfTrailingZeros(~boxes.ticks()));
            }
        }
        return null;
    }

    private static @Nullable Step nextTier(Framework framework, String criterion, Fraction score) {
        Rounding up = new Rounding(framework.decimals(), RoundingMode.CEILING);
        for (MaturityTier tier : MaturityTier.values()) {
            Fraction next = up.round(Fraction.of((long) framework.top() * fifths(tier), FIFTHS));
            if (next.compareTo(score) > 0) {
                return new ReachTier(criterion, tier, next);
            }
        }
        return null;
    }

    private static int fifths(MaturityTier tier) {
        return switch (tier) {
            case BASIC -> 3;
            case ADVANCE -> 4;
            case SIGNIFICANCE -> FIFTHS;
        };
    }
}
