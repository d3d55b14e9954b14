package io.github.pmqa4j.rules.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.Streams;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A cohort is that of the list of its results, however they come. */
class CohortProperties {
    private final ScoringModel model = ScoringModel.pmqa40().toBuilder("lenient")
            .missing(MissingPolicy.ASSESSED_ONLY)
            .build();
    private final Scorer scorer = Scorer.of(Framework.pmqa40(), model);

    @Property
    void anyOrderAndAnyPartitionGiveTheSameCohort(@ForAll long seed) {
        Random random = new Random(seed);
        List<AssessmentResult> results = Results.random(scorer, random);
        Cohort expected = results.stream().collect(Cohort.collector(scorer));
        Collections.shuffle(results, random);
        List<CohortBuilder> parts = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            parts.add(Cohort.builder(scorer));
        }
        results.forEach(result -> parts.get(random.nextInt(parts.size())).add(result));
        while (parts.size() > 1) {
            CohortBuilder part = Streams.roundTrip(parts.remove(random.nextInt(parts.size())));
            parts.get(random.nextInt(parts.size())).merge(part);
        }
        Cohort cohort = parts.get(0).build();
        assertThat(cohort).isEqualTo(expected).hasSameHashCodeAs(expected);
        assertThat(Streams.roundTrip(cohort)).isEqualTo(expected);
        assertThat(results.parallelStream().collect(Cohort.collector(scorer))).isEqualTo(expected);
    }

    @Property
    void everyStatisticIsThatOfTheSortedListOfPublishedFigures(@ForAll long seed) {
        List<AssessmentResult> results = Results.random(scorer, new Random(seed));
        Cohort cohort = results.stream().collect(Cohort.collector(scorer));
        assertThat(cohort.count()).isEqualTo(results.size());
        assertThat(cohort.provisional())
                .isEqualTo(
                        results.stream().filter(AssessmentResult::isProvisional).count());
        check(cohort.total(), results.stream().map(AssessmentResult::total).toList());
        check(cohort.level(), results.stream().map(AssessmentResult::level).toList());
        for (CategoryCohort category : cohort.categories()) {
            String id = category.category().id();
            List<CategoryResult> own = results.stream()
                    .map(result -> result.category(id).orElseThrow())
                    .toList();
            List<Figure> scores =
                    own.stream().flatMap(one -> one.score().stream()).toList();
            Distribution distribution = category.scores().orElse(null);
            if (distribution == null) {
                assertThat(scores).isEmpty();
            } else {
                check(distribution, scores);
            }
            for (CohortShare share : category.bands()) {
                assertThat(share.count())
                        .isEqualTo(own.stream()
                                .filter(one ->
                                        one.band().isPresent() && one.band().equals(share.limit()))
                                .count());
                assertThat(share.of()).isEqualTo(scores.size());
            }
            assertThat(category.bands())
                    .extracting(CohortShare::limit)
                    .containsExactlyElementsOf(
                            model.bands().bands().stream().map(Optional::of).toList());
        }
        TierScale scale = model.tierScales().get(0);
        List<CohortShare> tiers = cohort.tiers().get(0).tiers();
        assertThat(tiers).hasSize(1 + scale.tiers().size());
        for (CohortShare share : tiers) {
            Optional<NamedLimit> limit = share.limit();
            assertThat(share.count())
                    .isEqualTo(results.stream()
                            .filter(result -> result.tier(scale).equals(limit))
                            .count());
        }
    }

    private static void check(Distribution distribution, List<Figure> figures) {
        List<BigDecimal> sorted =
                figures.stream().map(Figure::reported).sorted().toList();
        int n = sorted.size();
        assertThat(distribution.count()).isEqualTo(n);
        assertThat(distribution.min().reported()).isEqualTo(sorted.get(0));
        assertThat(distribution.max().reported()).isEqualTo(sorted.get(n - 1));
        BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(distribution.mean().exact()).isEqualTo(Fraction.of(sum).dividedBy(n));
        for (int quarters = 0; quarters <= 4; quarters++) {
            // (n - 1) * quarters / 4 in quarters of a place: whole part and rest.
            int place = (n - 1) * quarters / 4;
            int rest = (n - 1) * quarters % 4;
            BigDecimal lower = sorted.get(place);
            BigDecimal upper = sorted.get(Math.min(n - 1, place + 1));
            BigDecimal fourTimes =
                    lower.multiply(BigDecimal.valueOf(4L - rest)).add(upper.multiply(BigDecimal.valueOf(rest)));
            assertThat(distribution.quantile(Fraction.of(quarters, 4)).exact())
                    .isEqualTo(Fraction.of(fourTimes).dividedBy(4));
        }
        assertThat(distribution.median()).isEqualTo(distribution.quantile(Fraction.of(1, 2)));
        assertThat(distribution.lowerQuartile()).isEqualTo(distribution.quantile(Fraction.of(1, 4)));
        assertThat(distribution.upperQuartile()).isEqualTo(distribution.quantile(Fraction.of(3, 4)));
        for (Figure figure : figures) {
            long above = sorted.stream()
                    .filter(one -> one.compareTo(figure.reported()) > 0)
                    .count();
            long equal = sorted.stream()
                    .filter(one -> one.compareTo(figure.reported()) == 0)
                    .count();
            Standing standing = distribution.standing(figure);
            assertThat(standing.rank()).isEqualTo(above + 1);
            assertThat(standing.tied()).isEqualTo(equal);
            assertThat(standing.count()).isEqualTo(n);
            assertThat(standing.percentile().exact()).isEqualTo(Fraction.of(50 * (2 * (n - above - equal) + equal), n));
        }
        assertThat(Distribution.of(distribution.counts()))
                .isEqualTo(distribution)
                .hasSameHashCodeAs(distribution);
    }
}
