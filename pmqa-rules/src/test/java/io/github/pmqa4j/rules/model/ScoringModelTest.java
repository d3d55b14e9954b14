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
import io.github.pmqa4j.rules.internal.Stages;
import java.util.HashMap;
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
        StageRounding rounding =
                StageRounding.NONE.withCriterion(Rounding.halfUp(1)).withLevel(Rounding.halfUp(0));
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
        assertThat(derived.id()).isEqualTo("mine");
        assertThat(derived.name()).isEqualTo(LocalizedText.same("Mine"));
        assertThat(derived.weighting()).isEqualTo(new PerCriterionWeights());
        assertThat(derived.missing()).isEqualTo(MissingPolicy.ZERO);
        assertThat(derived.achievement()).isEqualTo(scale);
        assertThat(derived.bands()).isEqualTo(bands);
        assertThat(derived.levelScale()).isEqualTo(new LinearLevel(Fraction.of(10)));
        assertThat(derived.tierScales())
                .containsExactly(new Tiers(List.of(PASS)), new GatedTiers(List.of(PASS), Fraction.ONE));
        assertThat(derived.rounding()).isEqualTo(rounding);
        assertThat(derived).isNotEqualTo(base).hasToString("mine");
        assertThatNullPointerException()
                .isThrownBy(() -> base.toBuilder("mine").weighting(nothing()).build())
                .withMessage("newWeighting");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> base.toBuilder("no spaces").build())
                .withMessageStartingWith("id must be");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller without null checks may do
    private static <T> T nothing() {
        return null;
    }

    @Test
    void roundedLevelMustKeepTheHighestLevel() {
        LevelScale fine = new LinearLevel(Fraction.parse("2.25"));
        StageRounding oneDecimal = StageRounding.NONE.withLevel(Rounding.halfUp(1));
        StageRounding twoDecimals = StageRounding.NONE.withLevel(Rounding.halfUp(2));
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
        assertThat(new FrameworkWeights().misfits(FRAMEWORK)).isEmpty();
    }

    @Test
    void givenWeightsNameAllSiblingsOrNone() {
        GivenWeights one = new GivenWeights(
                Map.of("7", Fraction.of(45), "8", Fraction.ONE), Map.of("7.1", Fraction.of(60), "8.1", Fraction.ONE));
        assertThat(one.misfits(FRAMEWORK))
                .containsExactly(
                        "names [8, 8.1], which the framework does not have",
                        "leaves [1, 2, 3, 4, 5, 6, 7.2, 7.3, 7.4, 7.5, 7.6] without a weight, although their siblings have"
                                + " one");
        assertThat(new GivenWeights(Map.of(), Map.of()).misfits(FRAMEWORK)).isEmpty();
        assertThat(ScoringModel.nationalAgency().weighting().misfits(FRAMEWORK)).isEmpty();
    }

    @Test
    void bandsBeginAtTheirLimits() {
        BandSet bands = BandSet.pmqa40();
        assertThat(band(bands, "0")).isEqualTo("URGENT");
        assertThat(band(bands, "299.99")).isEqualTo("URGENT");
        assertThat(band(bands, "300")).isEqualTo("DEVELOP_FURTHER");
        assertThat(band(bands, "449.999999")).isEqualTo("DEVELOP_FURTHER");
        assertThat(band(bands, "450")).isEqualTo("STRENGTH");
        assertThat(band(bands, "500")).isEqualTo("STRENGTH");
        assertThat(bands.bands())
                .extracting(b -> b.name().th())
                .containsExactly("ควรได้รับการพัฒนาอย่างเร่งด่วน", "ควรมีการพัฒนาต่อยอดให้ดียิ่งขึ้น", "จุดเด่น");
    }

    private static String band(BandSet bands, String score) {
        Category category = FRAMEWORK.categories().get(0);
        return bands.bandOf(CategoryScore.of(FRAMEWORK, category, Fraction.parse(score)))
                .id();
    }

    @Test
    void limitsAreSharesOfAnyTop() {
        NamedLimit further = BandSet.pmqa40().bands().get(1);
        assertThat(further.from(500)).isEqualTo(Fraction.of(300));
        assertThat(further.from(100)).isEqualTo(Fraction.of(60));
        assertThat(further.from(500)).isEqualTo(Fraction.of(300));
        assertThat(further.share()).contains(Fraction.of(3, 5));
        assertThat(further.score()).isEmpty();
        assertThat(further).hasToString("DEVELOP_FURTHER from 60 % of the top").isNotEqualTo(PASS);
        assertThat(PASS.from(100)).isEqualTo(Fraction.of(350));
        assertThat(PASS.score()).contains(Fraction.of(350));
        assertThat(PASS.share()).isEmpty();
        assertThat(PASS).hasToString("PASS from 350");
        LocalizedText other = LocalizedText.same("Other");
        assertThat(PASS.withName(other)).isEqualTo(NamedLimit.of("PASS", other, Fraction.of(350)));
        assertThat(Streams.roundTrip(further)).isEqualTo(further).hasSameHashCodeAs(further);
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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedLimit.ofPercent("PASS", "x", "x", 101))
                .withMessage("share must be at most 1, but was 101/100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NamedLimit.ofPercent("PASS", "x", "x", -1))
                .withMessage("share must be at least 0, but was -1/100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tiers(List.of(PASS, NamedLimit.ofPercent("HIGH", "x", "x", 80))))
                .withMessage(
                        "tiers must all begin at scores or all at shares of the top, but PASS begins at 350 and HIGH at"
                                + " 80 % of the top");
    }

    @Test
    void tiersCountFromTheirLimitsAndGatesFromTheFloor() {
        Tiers tiers = new Tiers(List.of(PASS, ADVANCED));
        assertThat(tiers.tierOf(totals("349.99"))).isEmpty();
        assertThat(tiers.tierOf(totals("350"))).contains(PASS);
        assertThat(tiers.tierOf(totals("399.999"))).contains(PASS);
        assertThat(tiers.tierOf(totals("400"))).contains(ADVANCED);
        GatedTiers gated = new GatedTiers(List.of(PASS, ADVANCED), Fraction.of(300));
        assertThat(gated.tierOf(totals("420", "300", "299.99"))).isEmpty();
        assertThat(gated.tierOf(totals("420", "300", "300"))).contains(ADVANCED);
        assertThat(gated.tierOf(totals("350", "300"))).contains(PASS);
        assertThat(gated.tierOf(totals("349", "300"))).isEmpty();
        assertThat(gated.misfits(FRAMEWORK)).isEmpty();
        assertThat(new GatedTiers(List.of(PASS), Fraction.of(501)).misfits(FRAMEWORK))
                .containsExactly("has the floor 501, above the top 500");
    }

    private static Totals totals(String total, String... scores) {
        Map<String, Fraction> categories = new HashMap<>();
        for (int c = 0; c < scores.length; c++) {
            categories.put(Integer.toString(c + 1), Fraction.parse(scores[c]));
        }
        return Totals.of(FRAMEWORK, Fraction.parse(total), categories);
    }

    @Test
    void levelIsTheShareOfTheTop() {
        LinearLevel level = new LinearLevel(Fraction.of(4));
        assertThat(level.level(Totals.of(FRAMEWORK, Fraction.of(9305, 21)))).isEqualTo(Fraction.of(3722, 1050));
        assertThat(level.level(Totals.of(Framework.pmqa2562(), Fraction.of(250))))
                .isEqualTo(Fraction.ONE);
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
        assertThat(Stages.apply(null, value)).isEqualTo(value);
        assertThat(Stages.apply(Rounding.truncating(0), value)).isEqualTo(Fraction.of(326));
        assertThat(Stages.reporting(null)).isEqualTo(Rounding.REPORTED);
        assertThat(Stages.reporting(Rounding.halfUp(1))).isEqualTo(Rounding.halfUp(1));
    }
}
