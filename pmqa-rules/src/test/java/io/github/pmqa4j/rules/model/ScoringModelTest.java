package io.github.pmqa4j.rules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.Streams;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringModelTest {
    private static final Framework FRAMEWORK = Framework.pmqa40();
    private static final NamedLimit PASS = NamedLimit.of("PASS", "ผ่าน", "Pass", 350);
    private static final NamedLimit ADVANCED = NamedLimit.of("ADVANCED", "ก้าวหน้า", "Advanced", 400);

    @Test
    void presetsHaveIdsOfTheirOwnAndTravel() {
        assertThat(ScoringModel.presets())
                .extracting(ScoringModel::id)
                .containsExactly("pmqa-4.0", "department", "national-agency", "per-criterion", "pmqa-2562");
        assertThat(ScoringModel.presets())
                .containsExactly(
                        ScoringModel.pmqa40(),
                        ScoringModel.department(),
                        ScoringModel.nationalAgency(),
                        ScoringModel.perCriterion(),
                        ScoringModel.pmqa2562());
        for (ScoringModel preset : ScoringModel.presets()) {
            assertThat(Streams.roundTrip(preset)).isEqualTo(preset).hasSameHashCodeAs(preset);
        }
    }

    @Test
    void derivedModelKeepsWhatIsNotSet() {
        ScoringModel base = ScoringModel.pmqa40();
        assertThat(base.toBuilder("pmqa-4.0").build()).isEqualTo(base);
        AchievementScale scale = new LinearBandScale(LinearBand.of(80, 100));
        BandSet bands = new Bands(List.of(NamedLimit.of("ALL", "ทั้งหมด", "All", 0)));
        StageRounding rounding = new StageRounding(Rounding.halfUp(1), null, null, Rounding.halfUp(0));
        ScoringModel derived = base.toBuilder("mine")
                .name(LocalizedText.same("Mine"))
                .weighting(new PerCriterionWeights())
                .missing(MissingPolicy.ZERO)
                .achievement(scale)
                .bands(bands)
                .levelScale(new LinearLevel(Fraction.of(10)))
                .tierScales(new Tiers(List.of(PASS)), new GatedTiers(List.of(PASS), Fraction.ONE))
                .rounding(rounding)
                .build();
        assertThat(derived)
                .isEqualTo(new ScoringModel(
                        "mine",
                        LocalizedText.same("Mine"),
                        new PerCriterionWeights(),
                        MissingPolicy.ZERO,
                        scale,
                        bands,
                        new LinearLevel(Fraction.of(10)),
                        List.of(new Tiers(List.of(PASS)), new GatedTiers(List.of(PASS), Fraction.ONE)),
                        rounding));
        assertThatNullPointerException()
                .isThrownBy(() -> base.toBuilder("mine").weighting(nothing()).build())
                .withMessage("weighting");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> base.toBuilder("no spaces").build())
                .withMessageContaining("model id");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller without null checks may do
    private static <T> T nothing() {
        return null;
    }

    @Test
    void roundedLevelMustKeepTheHighestLevel() {
        LevelScale fine = new LinearLevel(Fraction.parse("2.25"));
        StageRounding oneDecimal = new StageRounding(null, null, null, Rounding.halfUp(1));
        StageRounding twoDecimals = new StageRounding(null, null, null, Rounding.halfUp(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringModel.pmqa40().toBuilder("m")
                        .levelScale(fine)
                        .rounding(oneDecimal)
                        .build())
                .withMessageStartingWith("rounding of the level must keep the highest level 9/4, but was decimals 1");
        assertThat(ScoringModel.pmqa40().toBuilder("m")
                        .levelScale(fine)
                        .rounding(twoDecimals)
                        .build()
                        .rounding())
                .isEqualTo(twoDecimals);
    }

    @Test
    void idsOfBuiltInRulesAreStable() {
        assertThat(List.of(
                        new FrameworkWeights().id(),
                        new PerCriterionWeights().id(),
                        new GivenWeights(Map.of(), Map.of()).id(),
                        new SteppedScale().id(),
                        new LinearBandScale(LinearBand.of(75, 95)).id(),
                        BandSet.pmqa40().id(),
                        new LinearLevel(Fraction.of(4)).id(),
                        new Tiers(List.of(PASS)).id(),
                        new GatedTiers(List.of(PASS), Fraction.ZERO).id()))
                .containsExactly(
                        "framework",
                        "per-criterion",
                        "given",
                        "stepped",
                        "linear-band",
                        "bands",
                        "linear",
                        "tiers",
                        "gated-tiers");
    }

    @Test
    void weightsAreByIdAndOneWhereNotNamed() {
        Category seven = FRAMEWORK.categories().get(6);
        GivenWeights weights = new GivenWeights(Map.of("7", Fraction.of(45)), Map.of("7.1", Fraction.of(60)));
        assertThat(weights.weightOf(seven)).isEqualTo(Fraction.of(45));
        assertThat(weights.weightOf(FRAMEWORK.categories().get(0))).isEqualTo(Fraction.ONE);
        assertThat(weights.weightOf(seven, seven.criteria().get(0))).isEqualTo(Fraction.of(60));
        assertThat(weights.weightOf(seven, seven.criteria().get(1))).isEqualTo(Fraction.ONE);
        assertThat(weights.unknownIds(FRAMEWORK)).isEmpty();
        assertThat(weights.unknownIds(Framework.pmqa2562())).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GivenWeights(Map.of("7", Fraction.ZERO), Map.of()))
                .withMessage("weight of 7 must be above 0, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GivenWeights(Map.of(), Map.of("7.1", Fraction.of(-1))))
                .withMessage("weight of 7.1 must be above 0, but was -1");
        assertThat(new PerCriterionWeights().weightOf(seven)).isEqualTo(Fraction.of(6));
        assertThat(new PerCriterionWeights().weightOf(seven, seven.criteria().get(0)))
                .isEqualTo(Fraction.ONE);
        Category points = Framework.pmqa2562().categories().get(6);
        assertThat(new FrameworkWeights().weightOf(points)).isEqualTo(Fraction.of(400));
        assertThat(new FrameworkWeights().weightOf(points, points.criteria().get(1)))
                .isEqualTo(Fraction.of(70));
        assertThat(new FrameworkWeights().unknownIds(FRAMEWORK)).isEmpty();
    }

    @Test
    void bandsBeginAtTheirLimits() {
        BandSet bands = BandSet.pmqa40();
        assertThat(bands.bandOf(Fraction.ZERO).id()).isEqualTo("URGENT");
        assertThat(bands.bandOf(Fraction.parse("299.99")).id()).isEqualTo("URGENT");
        assertThat(bands.bandOf(Fraction.of(300)).id()).isEqualTo("DEVELOP_FURTHER");
        assertThat(bands.bandOf(Fraction.parse("449.999999")).id()).isEqualTo("DEVELOP_FURTHER");
        assertThat(bands.bandOf(Fraction.of(450)).id()).isEqualTo("STRENGTH");
        assertThat(bands.bandOf(Fraction.of(500)).id()).isEqualTo("STRENGTH");
        assertThat(bands.bands())
                .extracting(b -> b.name().th())
                .containsExactly("ควรได้รับการพัฒนาอย่างเร่งด่วน", "ควรมีการพัฒนาต่อยอดให้ดียิ่งขึ้น", "จุดเด่น");
    }

    @Test
    void malformedBandsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bands(List.of()))
                .withMessage("bands must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bands(List.of(PASS)))
                .withMessage("the first band must begin at 0, but begins at 350");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tiers(List.of(ADVANCED, PASS)))
                .withMessage("tiers must begin at ascending scores, but ADVANCED begins at 400 and PASS at 350");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tiers(List.of(PASS, NamedLimit.of("OTHER", "x", "x", 350))))
                .withMessageStartingWith("tiers must begin at ascending scores");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tiers(List.of(PASS, NamedLimit.of("PASS", "x", "x", 360))))
                .withMessage("tiers must have different ids");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GatedTiers(List.of(), Fraction.ZERO))
                .withMessage("tiers must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GatedTiers(List.of(PASS), Fraction.of(-1)))
                .withMessage("floor must be at least 0, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedLimit.of("PASS", "x", "x", -1))
                .withMessage("from must be at least 0, but was -1");
        assertThatIllegalArgumentException().isThrownBy(() -> NamedLimit.of("p a", "x", "x", 1));
    }

    @Test
    void tiersCountFromTheirLimitsAndGatesFromTheFloor() {
        Tiers tiers = new Tiers(List.of(PASS, ADVANCED));
        assertThat(tiers.tierOf(Fraction.parse("349.99"), List.of())).isNull();
        assertThat(tiers.tierOf(Fraction.of(350), List.of())).isEqualTo(PASS);
        assertThat(tiers.tierOf(Fraction.parse("399.999"), List.of())).isEqualTo(PASS);
        assertThat(tiers.tierOf(Fraction.of(400), List.of())).isEqualTo(ADVANCED);
        GatedTiers gated = new GatedTiers(List.of(PASS, ADVANCED), Fraction.of(300));
        Fraction floor = Fraction.of(300);
        assertThat(gated.tierOf(Fraction.of(420), List.of(floor, Fraction.parse("299.99"))))
                .isNull();
        assertThat(gated.tierOf(Fraction.of(420), List.of(floor, floor))).isEqualTo(ADVANCED);
        assertThat(gated.tierOf(Fraction.of(350), List.of(floor))).isEqualTo(PASS);
        assertThat(gated.tierOf(Fraction.of(349), List.of(floor))).isNull();
    }

    @Test
    void levelIsTheShareOfTheTop() {
        LinearLevel level = new LinearLevel(Fraction.of(4));
        assertThat(level.level(Fraction.of(9305, 21), 500)).isEqualTo(Fraction.of(3722, 1050));
        assertThat(level.level(Fraction.of(250), 1000)).isEqualTo(Fraction.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinearLevel(Fraction.ZERO))
                .withMessage("max must be above 0, but was 0");
    }

    @Test
    void linearBandMustHaveALength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinearBandScale(LinearBand.of(95, 95)))
                .withMessage("band must end above its start, but was 95 to 95");
    }

    @Test
    void stagesRoundOnlyWhereTheyAreSet() {
        Fraction value = Fraction.parse("326.675");
        assertThat(StageRounding.apply(null, value)).isEqualTo(value);
        assertThat(StageRounding.apply(Rounding.truncating(0), value)).isEqualTo(Fraction.of(326));
        assertThat(StageRounding.reporting(null)).isEqualTo(Rounding.REPORTED);
        assertThat(StageRounding.reporting(Rounding.halfUp(1))).isEqualTo(Rounding.halfUp(1));
    }
}
