package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * One change for the better: of a criterion's evidence, or of a category's stated score.
 *
 * <p>Immutable and safe for use by many threads.
 */
public sealed interface Step extends Serializable {
    /** The kinds of steps, one for each record in {@link Step}. */
    enum Kind {
        /** {@link TickBox}. */
        TICK_BOX,
        /** {@link ReachTier}. */
        REACH_TIER,
        /** {@link ReachScore}. */
        REACH_SCORE,
        /** {@link ReplaceEvidence}. */
        REPLACE_EVIDENCE,
        /** {@link RaiseCategory}. */
        RAISE_CATEGORY
    }

    /**
     * Returns the kind of the step.
     *
     * @return one constant for each record, so that a {@code switch} can cover them all
     */
    Kind kind();

    /**
     * Returns what the step changes.
     *
     * @return the id of a criterion, or of a category for {@link RaiseCategory}
     */
    String id();

    /**
     * Returns what is to be done.
     *
     * @return one line, such as "4.2: tick box 3 of Basic"
     */
    LocalizedText summary();

    /**
     * Carries the step out on paper.
     *
     * @param assessment any assessment that the step fits
     * @return the assessment as it would then be
     * @throws IllegalArgumentException if the step does not fit the assessment: if its box is ticked already, for example
     */
    Assessment applyTo(Assessment assessment);

    /**
     * Ticks one more box of a maturity checklist.
     *
     * @param criterion the id of the criterion
     * @param tier the tier of the box
     * @param box which box of the tier, counted from 1, at most 64
     */
    record TickBox(String criterion, MaturityTier tier, int box) implements Step {
        /**
         * Makes a step.
         *
         * @throws IllegalArgumentException if the id is malformed or the box out of range
         */
        public TickBox {
            Identifiers.require(criterion, "criterion");
            Objects.requireNonNull(tier, "tier");
            if (box < 1 || box > Boxes.MOST) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "box must be in [1, %s], but was %s", Boxes.MOST, box));
            }
        }

        @Override
        public Kind kind() {
            return Kind.TICK_BOX;
        }

        @Override
        public String id() {
            return criterion;
        }

        @Override
        public LocalizedText summary() {
            return new LocalizedText(
                    String.format(
                            Locale.ROOT,
                            "%s: ทำข้อ %s ระดับ%s",
                            criterion,
                            box,
                            tier.label().th()),
                    String.format(
                            Locale.ROOT,
                            "%s: tick box %s of %s",
                            criterion,
                            box,
                            tier.label().en()));
        }

        @Override
        public Assessment applyTo(Assessment assessment) {
            Evidence evidence = AssessmentEntries.evidence(assessment, criterion);
            if (!(evidence instanceof Checklist checklist)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "criterion %s must have a checklist, but had %s", criterion, evidence));
            }
            Boxes boxes = checklist.boxes(tier);
            if (box > boxes.count() || boxes.isTicked(box - 1)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "box of %s %s must be one of %s that is not ticked, but was %s",
                        criterion,
                        tier,
                        boxes.count(),
                        box));
            }
            Boxes ticked = new Boxes(boxes.count(), boxes.ticks() | 1L << (box - 1));
            return AssessmentEntries.withEvidence(assessment, criterion, checklist.with(tier, ticked));
        }

        /** Returns the summary in English, for example "4.2: tick box 3 of Basic". */
        @Override
        public String toString() {
            return TextRule.line(summary().en());
        }
    }

    /**
     * Raises a directly scored criterion to the score of a tier: 300, 400 or 500 of 500.
     *
     * @param criterion the id of the criterion
     * @param tier the tier that is reached
     * @param score the score of that tier, above 0
     */
    record ReachTier(String criterion, MaturityTier tier, Fraction score) implements Step {
        /**
         * Makes a step.
         *
         * @throws IllegalArgumentException if the id is malformed or the score is not above 0
         */
        public ReachTier {
            Identifiers.require(criterion, "criterion");
            Objects.requireNonNull(tier, "tier");
            Amounts.requireAboveZero(score, "score");
        }

        @Override
        public Kind kind() {
            return Kind.REACH_TIER;
        }

        @Override
        public String id() {
            return criterion;
        }

        @Override
        public LocalizedText summary() {
            return new LocalizedText(
                    String.format(
                            Locale.ROOT,
                            "%s: ยกระดับเป็นขั้น%s (%s)",
                            criterion,
                            tier.label().th(),
                            Amounts.text(score)),
                    String.format(
                            Locale.ROOT,
                            "%s: reach %s (%s)",
                            criterion,
                            tier.label().en(),
                            Amounts.text(score)));
        }

        @Override
        public Assessment applyTo(Assessment assessment) {
            return AssessmentEntries.withHigherScore(assessment, criterion, score);
        }

        /** Returns the summary in English, for example "4.2: reach Basic (300)". */
        @Override
        public String toString() {
            return TextRule.line(summary().en());
        }
    }

    /**
     * Raises a directly scored criterion to a given score; a framework without maturity tiers has these steps in place of {@link
     * ReachTier}.
     *
     * @param criterion the id of the criterion
     * @param score the score that is reached, above 0
     */
    record ReachScore(String criterion, Fraction score) implements Step {
        /**
         * Makes a step.
         *
         * @throws IllegalArgumentException if the id is malformed or the score is not above 0
         */
        public ReachScore {
            Identifiers.require(criterion, "criterion");
            Amounts.requireAboveZero(score, "score");
        }

        @Override
        public Kind kind() {
            return Kind.REACH_SCORE;
        }

        @Override
        public String id() {
            return criterion;
        }

        @Override
        public LocalizedText summary() {
            return new LocalizedText(
                    String.format(Locale.ROOT, "%s: เพิ่มคะแนนเป็น %s", criterion, Amounts.text(score)),
                    String.format(Locale.ROOT, "%s: reach %s", criterion, Amounts.text(score)));
        }

        @Override
        public Assessment applyTo(Assessment assessment) {
            return AssessmentEntries.withHigherScore(assessment, criterion, score);
        }

        /** Returns the summary in English, for example "4.2: reach 300". */
        @Override
        public String toString() {
            return TextRule.line(summary().en());
        }
    }

    /**
     * Replaces the evidence of a criterion, with indicators of better values for example. The standard rule has no such step; it is
     * for rules of your own and for what-if questions.
     *
     * @param criterion the id of the criterion
     * @param evidence the new evidence
     * @param summary what is to be done, in one line
     */
    record ReplaceEvidence(String criterion, Evidence evidence, LocalizedText summary) implements Step {
        /**
         * Makes a step.
         *
         * @throws IllegalArgumentException if the id is malformed
         */
        public ReplaceEvidence {
            Identifiers.require(criterion, "criterion");
            Objects.requireNonNull(evidence, "evidence");
            Objects.requireNonNull(summary, "summary");
        }

        @Override
        public Kind kind() {
            return Kind.REPLACE_EVIDENCE;
        }

        @Override
        public String id() {
            return criterion;
        }

        @Override
        public Assessment applyTo(Assessment assessment) {
            return AssessmentEntries.withEvidence(assessment, criterion, evidence);
        }

        /** Returns the id and the summary in English. */
        @Override
        public String toString() {
            return TextRule.line(criterion + ": " + summary.en());
        }
    }

    /**
     * Raises the stated score of a category by some points.
     *
     * @param category the id of the category
     * @param points how many points, above 0; a planner's have at most the framework's decimals
     */
    record RaiseCategory(String category, Fraction points) implements Step {
        /**
         * Makes a step.
         *
         * @throws IllegalArgumentException if the id is malformed or the points are not above 0
         */
        public RaiseCategory {
            Identifiers.require(category, "category");
            Amounts.requireAboveZero(points, "points");
        }

        @Override
        public Kind kind() {
            return Kind.RAISE_CATEGORY;
        }

        @Override
        public String id() {
            return category;
        }

        @Override
        public LocalizedText summary() {
            return new LocalizedText(
                    String.format(Locale.ROOT, "หมวด %s: เพิ่ม %s คะแนน", category, Amounts.text(points)),
                    String.format(Locale.ROOT, "category %s: %s points more", category, Amounts.text(points)));
        }

        @Override
        public Assessment applyTo(Assessment assessment) {
            return AssessmentEntries.raised(assessment, category, points);
        }

        /** Returns the summary in English, for example "category 4: 10 points more". */
        @Override
        public String toString() {
            return TextRule.line(summary().en());
        }
    }
}
