package io.github.pmqa4j.rules.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.Given;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.Tiers;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a target means, on both sides of its limit. */
class TargetTest {
    private final AssessmentResult result =
            Scorer.pmqa40().score(Given.stated("300", "450", "300", "350", "300", "300", "100"));

    @Test
    void numbersAreReachedAtTheirLimit() {
        // The mean of the seven is 300, the level 2.4.
        both(Target.total("300"), Target.total("300.01"));
        both(Target.level("2.4"), Target.level("2.41"));
        both(Target.everyCategory("100"), Target.everyCategory("100.01"));
        both(Target.category("4", "350"), Target.category("4", "350.01"));
        assertThat(Target.level("2.5").summary())
                .isEqualTo(new LocalizedText("ระดับอย่างน้อย 2.5", "level at least 2.5"));
        assertThat(Target.total("7/3").summary())
                .isEqualTo(new LocalizedText("คะแนนรวมอย่างน้อย 7/3", "total at least 7/3"));
        assertThat(Target.everyCategory("300").summary())
                .isEqualTo(new LocalizedText("ทุกหมวดอย่างน้อย 300", "every category at least 300"));
        assertThat(Target.category("4", "300").summary())
                .isEqualTo(new LocalizedText("หมวด 4 อย่างน้อย 300", "category 4 at least 300"));
    }

    @Test
    void tiersAndBandsAreReachedFromTheirLimitOn() {
        both(Target.tier("BASIC"), Target.tier("ADVANCE"));
        both(Target.band("2", "STRENGTH"), Target.band("4", "STRENGTH"));
        both(Target.band("2", "DEVELOP_FURTHER"), Target.band("7", "DEVELOP_FURTHER"));
        Tiers own = new Tiers(List.of(NamedLimit.of("ONE", "ก", "One", 100), NamedLimit.of("TWO", "ข", "Two", 301)));
        both(Target.tier(own, "ONE"), Target.tier(own, "TWO"));
        assertThat(Target.tier("ADVANCE").summary())
                .isEqualTo(new LocalizedText("ระดับ ADVANCE ขึ้นไป", "tier ADVANCE or higher"));
        assertThat(Target.band("2", "STRENGTH").summary())
                .isEqualTo(new LocalizedText(
                        "หมวด 2 อยู่ในกลุ่ม STRENGTH ขึ้นไป", "category 2 in band STRENGTH or higher"));
    }

    @Test
    void aTierIsLookedForOnAllScalesOfTheModel() {
        Tiers own = new Tiers(List.of(NamedLimit.of("OWN", "ก", "Own", 300)));
        ScoringModel model = ScoringModel.pmqa40().toBuilder("two")
                .tierScales(ScoringModel.pmqa40().tierScales().get(0), own)
                .build();
        Scorer scorer = Scorer.of(Framework.pmqa40(), model);
        assertThat(Target.tier("OWN").isMetBy(scorer.score(Given.assessor()))).isFalse();
        assertThat(Planner.of(scorer)
                        .plan(Given.assessor(), Target.tier("OWN"))
                        .after()
                        .total())
                .hasToString("300.00");
    }

    @Test
    void aCategoryWithoutAScoreReachesNoTargetOfItsOwnAndMissesNoFloor() {
        ScoringModel model = ScoringModel.pmqa40().toBuilder("some")
                .missing(MissingPolicy.ASSESSED_ONLY)
                .build();
        AssessmentResult some = Scorer.of(Framework.pmqa40(), model).score(Given.stated("300", "", "", "", "", "", ""));
        assertThat(Target.everyCategory("300").isMetBy(some)).isTrue();
        assertThat(Target.category("2", "0").isMetBy(some)).isFalse();
        assertThat(Target.band("2", "URGENT").isMetBy(some)).isFalse();
        assertThat(Target.band("1", "URGENT").isMetBy(some)).isTrue();
    }

    @Test
    void targetsRefuseWhatIsMeaningless() {
        refused(() -> Target.total("-0.01"), "least must be at least 0, but was -1/100");
        refused(() -> Target.level("-1"), "least must be at least 0, but was -1");
        refused(() -> Target.everyCategory("-1"), "least must be at least 0, but was -1");
        refused(() -> Target.category("1", "-1"), "least must be at least 0, but was -1");
        refused(() -> Target.category("", "1"), "category must be");
        refused(() -> Target.band("", "STRENGTH"), "category must be");
        refused(() -> Target.band("1", ""), "band must be");
        refused(() -> Target.tier(""), "tier must be");
        refused(() -> Target.level("high"), "a number such as");
        assertThat(Target.total("0").isMetBy(result)).isTrue();
        assertThat(new Target.Floor(Fraction.ZERO)).isEqualTo(Target.everyCategory("0"));
    }

    @Test
    void whatFrameworkOrModelDoNotHaveIsRefusedWithWhatTheyHave() {
        Tiers own = new Tiers(List.of(NamedLimit.of("ONE", "ก", "One", 100)));
        refused(() -> Target.tier(own, "TWO"), "tier must be one of [ONE], but was \"TWO\"");
        Planner planner = Planner.of(Scorer.pmqa40());
        refused(
                () -> planner.plan(Given.assessor(), Target.tier("GOLD")),
                "tier must be one of [BASIC, ADVANCE, SIGNIFICANCE], but was \"GOLD\"");
        refused(
                () -> planner.plan(Given.assessor(), Target.band("2", "GOLD")),
                "band must be one of [URGENT, DEVELOP_FURTHER, STRENGTH], but was \"GOLD\"");
        refused(
                () -> planner.plan(Given.assessor(), Target.band("8", "STRENGTH")),
                "category must be one of framework pmqa-4.0, but was \"8\"");
        refused(
                () -> planner.plan(Given.assessor(), Target.category("8", "1")),
                "category must be one of framework pmqa-4.0, but was \"8\"");
        refused(() -> Target.category("8", "1").isMetBy(result), "category must be one of");
    }

    private void both(Target met, Target missed) {
        assertThat(met.isMetBy(result)).as(met.summary().en()).isTrue();
        assertThat(missed.isMetBy(result)).as(missed.summary().en()).isFalse();
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(message);
    }
}
