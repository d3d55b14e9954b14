package io.github.pmqa4j.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.Given;
import io.github.pmqa4j.rules.model.Achievement;
import io.github.pmqa4j.rules.model.AchievementScale;
import io.github.pmqa4j.rules.model.BandSet;
import io.github.pmqa4j.rules.model.CategoryScore;
import io.github.pmqa4j.rules.model.GivenWeights;
import io.github.pmqa4j.rules.model.LevelScale;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.model.Totals;
import io.github.pmqa4j.rules.model.Weighting;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private static final Framework FRAMEWORK = Framework.pmqa40();
    private static final NamedLimit FOREIGN = NamedLimit.of("FOREIGN", "FOREIGN", "FOREIGN", 1);

    /** Gives whatever it is told, right or wrong. */
    record Odd(String id, @Nullable Fraction number) implements Weighting, AchievementScale {
        @Override
        public Fraction weightOf(Category category) {
            return category.id().equals("4") ? given() : Fraction.ONE;
        }

        @Override
        public Fraction weightOf(Category category, Criterion criterion) {
            return criterion.id().equals("5.1") ? given() : Fraction.ONE;
        }

        @Override
        public Fraction score(Achievement achievement) {
            return given();
        }

        @SuppressWarnings("NullAway") // a user's strategy may break its word
        private Fraction given() {
            return number;
        }
    }

    record OddLevel(Fraction number) implements LevelScale {
        @Override
        public String id() {
            return "odd";
        }

        @Override
        public Fraction max() {
            return Fraction.of(4);
        }

        @Override
        public Fraction level(Totals totals) {
            return number;
        }
    }

    record OddBands(@Nullable NamedLimit band) implements BandSet {
        @Override
        public String id() {
            return "odd";
        }

        @Override
        public List<NamedLimit> bands() {
            return BandSet.pmqa40().bands();
        }

        @Override
        @SuppressWarnings("NullAway") // a user's strategy may break its word
        public NamedLimit bandOf(CategoryScore score) {
            return band;
        }
    }

    @SuppressWarnings("NullableOptional") // a user's strategy may break its word
    record OddTiers(@Nullable Optional<NamedLimit> tier) implements TierScale {
        @Override
        public String id() {
            return "odd";
        }

        @Override
        public List<NamedLimit> tiers() {
            return BandSet.pmqa40().bands();
        }

        @Override
        @SuppressWarnings("NullAway") // a user's strategy may break its word
        public Optional<NamedLimit> tierOf(Totals totals) {
            return tier;
        }
    }

    @Test
    void scorerOfPmqa40IsOne() {
        assertThat(Scorer.pmqa40()).isSameAs(Scorer.pmqa40());
        assertThat(Scorer.pmqa40().framework()).isSameAs(FRAMEWORK);
        assertThat(Scorer.pmqa40().model()).isEqualTo(ScoringModel.pmqa40());
    }

    @Test
    void weightsOfUnknownIdsAreRefused() {
        GivenWeights slip = new GivenWeights(
                Map.of("1", Fraction.of(2), "8", Fraction.of(3), "1.1", Fraction.ONE),
                Map.of("4.9", Fraction.ONE, "4.1", Fraction.ONE, "7", Fraction.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.of(FRAMEWORK, with(slip)))
                .withMessageStartingWith(
                        "model m must fit framework pmqa-4.0, but weighting \"given\" names [1.1, 8, 4.9, 7],"
                                + " which the framework does not have; weighting \"given\" leaves [2, 3, 4, 5, 6, 7, 4.2, 4.3, 4.4]"
                                + " without a weight");
    }

    @Test
    void weightsThatAreNotAboveZeroAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.of(FRAMEWORK, with(new Odd("odd", Fraction.ZERO))))
                .withMessage("weighting \"odd\" must give a weight above 0, but gave 0 for category 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.of(FRAMEWORK, with(new Odd("odd", null))))
                .withMessage("weighting \"odd\" must give a weight above 0, but gave null for category 4");
        Weighting onlyCriterion = new Weighting() {
            @Override
            public String id() {
                return "other";
            }

            @Override
            public Fraction weightOf(Category category) {
                return Fraction.ONE;
            }

            @Override
            public Fraction weightOf(Category category, Criterion criterion) {
                return Fraction.of(criterion.id().equals("5.1") ? -2 : 1);
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.of(FRAMEWORK, with(onlyCriterion)))
                .withMessage("weighting \"other\" must give a weight above 0, but gave -2 for criterion 5.1");
    }

    @Test
    void scoresOutsideTheScaleAreRefused() {
        AssessmentBuilder builder = Given.assessment();
        FRAMEWORK.categories().subList(0, 6).forEach(c -> builder.category(c.id(), "300"));
        FRAMEWORK
                .categories()
                .get(6)
                .criteria()
                .forEach(c -> builder.criterion(c.id(), Indicators.of(Given.higher("100", "90"))));
        Assessment assessment = builder.build();
        for (String wrong : List.of("501", "-1/100")) {
            ScoringModel model = ScoringModel.pmqa40().toBuilder("odd")
                    .achievement(new Odd("odd", Fraction.parse(wrong)))
                    .build();
            assertThatIllegalStateException()
                    .isThrownBy(() -> Scorer.of(FRAMEWORK, model).score(assessment))
                    .withMessage("achievement scale \"odd\" must give a score in [0, 500], but gave " + wrong
                            + " for 90 of 100");
        }
        for (String right : List.of("500", "0")) {
            ScoringModel model = ScoringModel.pmqa40().toBuilder("odd")
                    .achievement(new Odd("odd", Fraction.parse(right)))
                    .build();
            assertThat(Given.exact(Scorer.of(FRAMEWORK, model).score(assessment), "7"))
                    .isEqualTo(Fraction.parse(right));
        }
    }

    @Test
    void levelsBandsAndTiersThatCannotBeAreRefused() {
        for (String wrong : List.of("4.001", "-1")) {
            ScoringModel model = ScoringModel.pmqa40().toBuilder("odd")
                    .levelScale(new OddLevel(Fraction.parse(wrong)))
                    .build();
            assertThatIllegalStateException()
                    .isThrownBy(() -> Scorer.of(FRAMEWORK, model).score(Given.scored("300")))
                    .withMessage("level scale \"odd\" must give a level in [0, 4], but gave " + Fraction.parse(wrong)
                            + " for 300 of 500");
        }
        ScoringModel full = ScoringModel.pmqa40().toBuilder("odd")
                .levelScale(new OddLevel(Fraction.of(4)))
                .build();
        assertThat(Scorer.of(FRAMEWORK, full).score(Given.scored("300")).level())
                .hasToString("4.00");

        ScoringModel bands = ScoringModel.pmqa40().toBuilder("odd")
                .bands(new OddBands(FOREIGN))
                .build();
        assertThatIllegalStateException()
                .isThrownBy(() -> Scorer.of(FRAMEWORK, bands)
                        .score(Given.scored("300"))
                        .categories()
                        .get(0)
                        .band())
                .withMessage(
                        "band set \"odd\" must give one of its bands, but gave FOREIGN from 1 for category 1: 300 of"
                                + " 500");
        ScoringModel noBand =
                ScoringModel.pmqa40().toBuilder("odd").bands(new OddBands(null)).build();
        assertThatIllegalStateException()
                .isThrownBy(() -> Scorer.of(FRAMEWORK, noBand)
                        .score(Given.scored("300"))
                        .category("1")
                        .orElseThrow()
                        .band())
                .withMessage("band set \"odd\" must give one of its bands, but gave null for category 1: 300 of 500");
        assertThatIllegalStateException()
                .isThrownBy(() -> Scorer.pmqa40().score(Given.scored("300")).tier(new OddTiers(Optional.of(FOREIGN))))
                .withMessage(
                        "tier scale \"odd\" must give one of its tiers or none, but gave Optional[FOREIGN from 1] for"
                                + " 300 of 500");
        assertThat(Scorer.pmqa40().score(Given.scored("300")).tier(new OddTiers(Optional.empty())))
                .isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> Scorer.pmqa40().score(Given.scored("300")).tier(new OddTiers(null)))
                .withMessage("tier scale \"odd\" must give one of its tiers or none, but gave null for 300 of 500");
    }

    @Test
    void assessmentOfAnotherFrameworkIsRefused() {
        Assessment other = Given.stated(Framework.pmqa2562(), "1", "1", "1", "1", "1", "1", "1");
        List<Finding> findings = Scorer.pmqa40().check(other);
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.code()).isEqualTo("other-framework");
            assertThat(f.place()).hasToString("framework");
            assertThat(f.allowed()).isEqualTo("pmqa-4.0");
            assertThat(f.found()).isEqualTo("pmqa-2562");
            assertThat(f.message(Locale.forLanguageTag("th"))).startsWith("การประเมินใช้เกณฑ์อื่น");
        });
        assertThatExceptionOfType(RefusedAssessmentException.class)
                .isThrownBy(() -> Scorer.pmqa40().score(other))
                .withMessageContaining("framework: the assessment follows a different framework");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Assessment wrong = Given.scored("300", "1.1", "612.5", "4.2", "-1", "7.6", "0.001");
        assertThatExceptionOfType(RefusedAssessmentException.class)
                .isThrownBy(() -> Scorer.pmqa40().score(wrong))
                .satisfies(e -> assertThat(e.findings())
                        .extracting(Finding::toString)
                        .containsExactly(
                                "categories[\"1\"].criteria[\"1.1\"].score: " + sentence(e, 0)
                                        + ": 612.5 (allowed: 0 ... 500)",
                                "categories[\"4\"].criteria[\"4.2\"].score: " + sentence(e, 1)
                                        + ": -1 (allowed: 0 ... 500)",
                                "categories[\"7\"].criteria[\"7.6\"].score: " + sentence(e, 2)
                                        + ": 0.001 (allowed: 2)"));
    }

    private static String sentence(RefusedAssessmentException e, int index) {
        return e.findings().get(index).sentence().en();
    }

    @Test
    void messageOfARefusalStaysShort() {
        assertThatExceptionOfType(RefusedAssessmentException.class)
                .isThrownBy(() -> Scorer.pmqa40().score(Given.scored("501")))
                .satisfies(e -> assertThat(e.findings()).hasSize(30))
                .withMessageStartingWith(
                        "the assessment cannot be scored: 30 mistakes in it: categories[\"1\"].criteria[\"1.1\"].score: ")
                .withMessageContaining("criteria[\"2.1\"]")
                .withMessageEndingWith("; ...");
        assertThatExceptionOfType(RefusedAssessmentException.class)
                .isThrownBy(() -> Scorer.pmqa40().score(Given.stated("501")))
                .withMessageStartingWith("the assessment cannot be scored: 1 mistake in it: categories[\"1\"].score: ");
    }

    @Test
    void policiesDecideWhichGapsAreFindings() {
        Assessment gap = Given.stated("300", "300");
        Assessment nothing = Given.assessment()
                .criterion("1.1", new NotApplicable("no such task"))
                .build();
        assertThat(under(MissingPolicy.STRICT).check(gap)).hasSize(5);
        assertThat(under(MissingPolicy.ZERO).check(gap)).isEmpty();
        assertThat(under(MissingPolicy.ASSESSED_ONLY).check(gap)).isEmpty();
        assertThat(under(MissingPolicy.ZERO).check(nothing)).isEmpty();
        assertThat(under(MissingPolicy.ASSESSED_ONLY).check(nothing)).isEqualTo(nothing.gaps());
        Assessment broken = Given.assessment().category("1", "501").build();
        assertThat(under(MissingPolicy.ASSESSED_ONLY).check(broken)).isEqualTo(broken.violations());
        Assessment brokenNothing =
                Given.assessment().criterion("1.1", new NotApplicable(" ")).build();
        assertThat(under(MissingPolicy.ASSESSED_ONLY).check(brokenNothing)).isEqualTo(brokenNothing.violations());
    }

    private static Scorer under(MissingPolicy missing) {
        return Scorer.of(
                FRAMEWORK, ScoringModel.pmqa40().toBuilder("m").missing(missing).build());
    }

    private static ScoringModel with(Weighting weighting) {
        return ScoringModel.pmqa40().toBuilder("m").weighting(weighting).build();
    }
}
