package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a plan must reach.
 *
 * <p>Targets are compared with exact values: a level of 2.4999, printed 2.50, does not reach 2.50. A number above the end of its
 * scale can be asked for, such as level 4.5 of 4: no plan reaches it, and {@link #aboveScale} says why. Immutable and safe for use
 * by many threads.
 */
public sealed interface Target extends Serializable {
    /** The kinds of targets, one for each record in {@link Target}. */
    enum Kind {
        /** {@link Total}. */
        TOTAL,
        /** {@link Level}. */
        LEVEL,
        /** {@link Tier}. */
        TIER,
        /** {@link Floor}. */
        FLOOR,
        /** {@link CategoryScore}. */
        CATEGORY_SCORE,
        /** {@link Band}. */
        BAND
    }

    /**
     * Returns the kind of the target.
     *
     * @return one constant for each record, so that a {@code switch} can cover them all
     */
    Kind kind();

    /**
     * Says whether a result reaches the target.
     *
     * @param result any result
     * @return whether it does
     * @throws IllegalArgumentException if the result's framework or model lacks what the target names
     */
    boolean isMetBy(AssessmentResult result);

    /**
     * Returns what is to be reached.
     *
     * @return one line, such as "level at least 2.5"
     */
    LocalizedText summary();

    /**
     * Says why no score whatever reaches the target, if its number lies above the end of its scale.
     *
     * @param framework the framework that gives the top of scores
     * @param model the model that gives the highest level
     * @return one line, such as "the highest level is 4" for level 4.5; empty if the number lies on the scale, or the target has
     *     no number
     */
    default Optional<LocalizedText> aboveScale(Framework framework, ScoringModel model) {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(model, "model");
        return Optional.empty();
    }

    /**
     * Returns the target of a total.
     *
     * @param least a decimal number such as "350"
     * @return total &gt;= least
     * @throws IllegalArgumentException if the text is not a number, or it is below 0
     */
    static Target total(String least) {
        return new Total(Amounts.parse(least));
    }

    /**
     * Returns the target of a level.
     *
     * @param least a decimal number such as "2.50"
     * @return level &gt;= least
     * @throws IllegalArgumentException if the text is not a number, or it is below 0
     */
    static Target level(String least) {
        return new Level(Amounts.parse(least));
    }

    /**
     * Returns the target of a tier of the model.
     *
     * @param tier the id of a tier such as ADVANCE, on the first of the model's tier scales that has it
     * @return that tier or a higher one
     * @throws IllegalArgumentException if the id is malformed
     */
    static Target tier(String tier) {
        return new Tier(null, tier);
    }

    /**
     * Returns the target of a tier of any scale.
     *
     * @param scale the scale
     * @param tier the id of one of its tiers
     * @return that tier or a higher one
     * @throws IllegalArgumentException if the id is malformed or the scale has no such tier
     */
    static Target tier(TierScale scale, String tier) {
        return new Tier(Objects.requireNonNull(scale, "scale"), tier);
    }

    /**
     * Returns the target of all categories.
     *
     * @param least a decimal number such as "300"
     * @return every category that has a score &gt;= least
     * @throws IllegalArgumentException if the text is not a number, or it is below 0
     */
    static Target everyCategory(String least) {
        return new Floor(Amounts.parse(least));
    }

    /**
     * Returns the target of one category.
     *
     * @param category its id
     * @param least a decimal number such as "300"
     * @return the category has a score &gt;= least
     * @throws IllegalArgumentException if the id is malformed, the text is not a number, or it is below 0
     */
    static Target category(String category, String least) {
        return new CategoryScore(category, Amounts.parse(least));
    }

    /**
     * Returns the target of one category's band.
     *
     * @param category the id of the category
     * @param band the id of a band of the model such as STRENGTH
     * @return the category lies in that band or a higher one
     * @throws IllegalArgumentException if an id is malformed
     */
    static Target band(String category, String band) {
        return new Band(category, band);
    }

    /**
     * A total of at least a given number.
     *
     * @param least the number, at least 0
     */
    record Total(Fraction least) implements Target {
        /**
         * Makes a target.
         *
         * @throws IllegalArgumentException if the number is below 0
         */
        public Total {
            Amounts.requireNotNegative(least, "least");
        }

        @Override
        public Kind kind() {
            return Kind.TOTAL;
        }

        @Override
        public boolean isMetBy(AssessmentResult result) {
            Objects.requireNonNull(result, "result");
            return result.total().exact().compareTo(least) >= 0;
        }

        @Override
        public LocalizedText summary() {
            String number = Amounts.text(least);
            return new LocalizedText("คะแนนรวมอย่างน้อย " + number, "total at least " + number);
        }

        @Override
        public Optional<LocalizedText> aboveScale(Framework framework, ScoringModel model) {
            Target.super.aboveScale(framework, model);
            return Amounts.above(least, Fraction.of(framework.top()), "คะแนนรวมสูงสุด", "highest total");
        }

        /** Returns the summary in English, for example "total at least 350". */
        @Override
        public String toString() {
            return TextRule.line(summary().en());
        }
    }

    /**
     * A level of at least a given number.
     *
     * @param least the number, at least 0
     */
    record Level(Fraction least) implements Target {
        /**
         * Makes a target.
         *
         * @throws IllegalArgumentException if the number is below 0
         */
        public Level {
            Amounts.requireNotNegative(least, "least");
        }

        @Override
        public Kind kind() {
            return Kind.LEVEL;
        }

        @Override
        public boolean isMetBy(AssessmentResult result) {
            Objects.requireNonNull(result, "result");
            return result.level().exact().compareTo(least) >= 0;
        }

        @Override
        public LocalizedText summary() {
            String number = Amounts.text(least);
            return new LocalizedText("ระดับอย่างน้อย " + number, "level at least " + number);
        }

        @Override
        public Optional<LocalizedText> aboveScale(Framework framework, ScoringModel model) {
            Target.super.aboveScale(framework, model);
            return Amounts.above(least, model.levelScale().max(), "ระดับสูงสุด", "highest level");
        }

        /** Returns the summary in English, for example "level at least 2.5". */
        @Override
        public String toString() {
            return TextRule.line(summary().en());
        }
    }

    /**
     * A given tier or a higher one.
     *
     * @param scale the scale of the tier; null for the first of the model's scales that has it
     * @param tier the id of the tier
     */
    record Tier(@Nullable TierScale scale, String tier) implements Target {
        /**
         * Makes a target.
         *
         * @throws IllegalArgumentException if the id is malformed or the scale has no such tier
         */
        public Tier {
            Identifiers.require(tier, "tier");
            if (scale != null) {
                Goals.position(tier, scale.tiers(), "tier");
            }
        }

        @Override
        public Kind kind() {
            return Kind.TIER;
        }

        @Override
        public boolean isMetBy(AssessmentResult result) {
            Objects.requireNonNull(result, "result");
            TierScale one = scaleIn(result.model());
            return result.tier(one)
                    .filter(found -> Goals.isAtLeast(found, tier, one.tiers(), "tier"))
                    .isPresent();
        }

        @Override
        public LocalizedText summary() {
            return new LocalizedText(
                    String.format(Locale.ROOT, "ระดับ %s ขึ้นไป", tier),
                    String.format(Locale.ROOT, "tier %s or higher", tier));
        }

        /** Returns the summary in English, for example "tier ADVANCE or higher". */
        @Override
        public String toString() {
            return TextRule.line(summary().en());
        }

        TierScale scaleIn(ScoringModel model) {
            return scale != null ? scale : Goals.scaleWith(tier, model);
        }
    }

    /**
     * No category below a given score; a category without a score, which the model leaves out, does not count.
     *
     * @param least the score, at least 0
     */
    record Floor(Fraction least) implements Target {
        /**
         * Makes a target.
         *
         * @throws IllegalArgumentException if the score is below 0
         */
        public Floor {
            Amounts.requireNotNegative(least, "least");
        }

        @Override
        public Kind kind() {
            return Kind.FLOOR;
        }

        @Override
        public boolean isMetBy(AssessmentResult result) {
            Objects.requireNonNull(result, "result");
            return result.categories().stream()
                    .flatMap(category -> category.score().stream())
                    .allMatch(score -> score.exact().compareTo(least) >= 0);
        }

        @Override
        public LocalizedText summary() {
            String number = Amounts.text(least);
            return new LocalizedText("ทุกหมวดอย่างน้อย " + number, "every category at least " + number);
        }

        @Override
        public Optional<LocalizedText> aboveScale(Framework framework, ScoringModel model) {
            Target.super.aboveScale(framework, model);
            return Amounts.above(
                    least, Fraction.of(framework.top()), "คะแนนสูงสุดของหมวด", "highest score of a category");
        }

        /** Returns the summary in English, for example "every category at least 300". */
        @Override
        public String toString() {
            return TextRule.line(summary().en());
        }
    }

    /**
     * One category at a given score or above.
     *
     * @param category the id of the category
     * @param least the score, at least 0
     */
    record CategoryScore(String category, Fraction least) implements Target {
        /**
         * Makes a target.
         *
         * @throws IllegalArgumentException if the id is malformed or the score below 0
         */
        public CategoryScore {
            Identifiers.require(category, "category");
            Amounts.requireNotNegative(least, "least");
        }

        @Override
        public Kind kind() {
            return Kind.CATEGORY_SCORE;
        }

        @Override
        public boolean isMetBy(AssessmentResult result) {
            Objects.requireNonNull(result, "result");
            return AssessmentEntries.category(result, category)
                    .score()
                    .filter(score -> score.exact().compareTo(least) >= 0)
                    .isPresent();
        }

        @Override
        public LocalizedText summary() {
            String number = Amounts.text(least);
            return new LocalizedText(
                    String.format(Locale.ROOT, "หมวด %s อย่างน้อย %s", category, number),
                    String.format(Locale.ROOT, "category %s at least %s", category, number));
        }

        @Override
        public Optional<LocalizedText> aboveScale(Framework framework, ScoringModel model) {
            Target.super.aboveScale(framework, model);
            return Amounts.above(
                    least, Fraction.of(framework.top()), "คะแนนสูงสุดของหมวด", "highest score of a category");
        }

        /** Returns the summary in English, for example "category 4 at least 300". */
        @Override
        public String toString() {
            return TextRule.line(summary().en());
        }
    }

    /**
     * One category in a given band or a higher one.
     *
     * @param category the id of the category
     * @param band the id of a band of the model
     */
    record Band(String category, String band) implements Target {
        /**
         * Makes a target.
         *
         * @throws IllegalArgumentException if an id is malformed
         */
        public Band {
            Identifiers.require(category, "category");
            Identifiers.require(band, "band");
        }

        @Override
        public Kind kind() {
            return Kind.BAND;
        }

        @Override
        public boolean isMetBy(AssessmentResult result) {
            Objects.requireNonNull(result, "result");
            return AssessmentEntries.category(result, category)
                    .band()
                    .filter(found ->
                            Goals.isAtLeast(found, band, result.model().bands().bands(), "band"))
                    .isPresent();
        }

        @Override
        public LocalizedText summary() {
            return new LocalizedText(
                    String.format(Locale.ROOT, "หมวด %s อยู่ในกลุ่ม %s ขึ้นไป", category, band),
                    String.format(Locale.ROOT, "category %s in band %s or higher", category, band));
        }

        /** Returns the summary in English, for example "category 4 in band STRENGTH or higher". */
        @Override
        public String toString() {
            return TextRule.line(summary().en());
        }
    }
}
