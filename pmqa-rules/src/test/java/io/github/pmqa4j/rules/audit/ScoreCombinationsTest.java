package io.github.pmqa4j.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.Streams;
import io.github.pmqa4j.rules.model.GivenWeights;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScoreCombinationsTest {
    private static final Fraction HUNDRED = Fraction.of(100);

    @Test
    void fourWholeHundredsCanGive225InTheseWays() {
        ScoreCombinations found = find("5", "225.00", HUNDRED, 1000);

        assertThat(found.complete()).isTrue();
        assertThat(found.combinations().stream().map(Object::toString))
                .containsExactly(
                        "[500, 400, 0, 0]",
                        "[500, 300, 100, 0]",
                        "[500, 200, 200, 0]",
                        "[500, 200, 100, 100]",
                        "[400, 400, 100, 0]",
                        "[400, 300, 200, 0]",
                        "[400, 300, 100, 100]",
                        "[400, 200, 200, 100]",
                        "[300, 300, 300, 0]",
                        "[300, 300, 200, 100]",
                        "[300, 200, 200, 200]");
    }

    @Test
    void sixWholeHundredsCannotGive326ButTensCan() {
        assertThat(find("7", "326.67", HUNDRED, 1000)).isEqualTo(new ScoreCombinations(List.of(), true));
        // 1960 of six in steps of 20, each to 500.
        ScoreCombinations twenties = find("7", "326.67", Fraction.of(20), 3);
        assertThat(twenties.combinations().get(0)).containsExactly(fractions(500, 500, 500, 460, 0, 0));
        assertThat(twenties.combinations()).hasSize(3);
        assertThat(twenties.complete()).isFalse();
    }

    @Test
    void theLimitIsWhatIsWantedAtMost() {
        assertThat(find("5", "225.00", HUNDRED, 11).complete()).isTrue();
        assertThat(find("5", "225.00", HUNDRED, 10).complete()).isFalse();
        assertThat(find("5", "225.00", HUNDRED, 10).combinations()).hasSize(10);
    }

    @Test
    void aScoreWithoutDecimalsIsWider() {
        // 983 / 3 = 327.67 is not printed 326.67, but 326.67 and 327.33 are printed 327.
        Fraction ten = Fraction.of(10);
        assertThat(find("7", "327", ten, 100_000).combinations().stream()
                        .map(ScoreCombinationsTest::sum)
                        .distinct())
                .containsExactlyInAnyOrder(Fraction.of(1960));
        assertThat(find("5", "225", Fraction.ONE, 1).combinations()).hasSize(1);
    }

    @Test
    void unequalWeightsAreNotExchanged() {
        ScoringModel model = ScoringModel.pmqa40().toBuilder("weighted")
                .weighting(new GivenWeights(Map.of(), Map.of("5.1", Fraction.of(1, 2), "5.3", Fraction.of(1, 2))))
                .build();
        ScoreCombinations found =
                ScoreCombinations.of(Framework.pmqa40(), model, "5", new BigDecimal("466.67"), HUNDRED, 10);

        // Weights 1/2, 1, 1/2, 1, which is 1, 2, 1, 2: 2800 of 3000 with 5.1 >= 5.3 and 5.2 >= 5.4.
        assertThat(found.combinations())
                .containsExactly(
                        List.of(fractions(500, 500, 500, 400)),
                        List.of(fractions(500, 500, 300, 500)),
                        List.of(fractions(400, 500, 400, 500)));
    }

    @Test
    void aModelThatTruncatesCategoriesIsHeeded() {
        // 1900 / 6 = 316.67 is cut to 316.
        ScoreCombinations found = ScoreCombinations.of(
                Framework.pmqa40(), ScoringModel.department(), "7", new BigDecimal("316"), HUNDRED, 1000);

        assertThat(found.combinations()).isNotEmpty().allMatch(c -> sum(c).equals(Fraction.of(1900)));
        assertThat(ScoreCombinations.of(
                                Framework.pmqa40(),
                                ScoringModel.department(),
                                "7",
                                new BigDecimal("317"),
                                HUNDRED,
                                1000)
                        .combinations())
                .isEmpty();
    }

    @Test
    void aSearchTooLongIsCutShortAndSaysSo() {
        ScoreCombinations tiny = find("7", "326.67", Fraction.parse("0.00000000000000000000001"), 1_000_000);

        assertThat(tiny.complete()).isFalse();
        assertThat(find("7", "326.67", Fraction.of(1, 10), 1_000_000).complete())
                .isFalse();
    }

    @Test
    void aStepAboveTheTopLeavesZeroOnly() {
        assertThat(find("5", "0.00", Fraction.of(501), 10).combinations())
                .containsExactly(List.of(fractions(0, 0, 0, 0)));
        assertThat(find("5", "500.00", Fraction.of(500), 10).combinations())
                .containsExactly(List.of(fractions(500, 500, 500, 500)));
        assertThat(find("5", "500.00", Fraction.of(300), 10).combinations()).isEmpty();
    }

    @Test
    void refusesWhatIsMeaningless() {
        assertThatThrownBy(() -> find("8", "1", HUNDRED, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("category must be one of \"1\", \"2\", \"3\", \"4\", \"5\", \"6\", \"7\", but was \"8\"");
        assertThatThrownBy(() -> find("7", "1", Fraction.ZERO, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("step must be above 0, but was 0");
        assertThatThrownBy(() -> find("7", "1", HUNDRED, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit must be at least 1, but was 0");
    }

    @Test
    void isReadBackAsItWasWritten() {
        ScoreCombinations found = find("5", "225.00", HUNDRED, 10);

        assertThat(Streams.roundTrip(found)).isEqualTo(found);
    }

    @Property
    void bruteForceFindsTheSame(@ForAll @IntRange(max = 50_000) int hundredths, @ForAll boolean likely) {
        BigDecimal printed = likely
                ? Rounding.REPORTED.decimal(Fraction.of(100L * (hundredths % 31), 6))
                : BigDecimal.valueOf(hundredths, 2);
        TreeSet<List<Integer>> expected = new TreeSet<>(Comparator.comparing(Object::toString));
        for (int code = 0; code < 6 * 6 * 6 * 6 * 6 * 6; code++) {
            int rest = code;
            List<Integer> scores = new ArrayList<>();
            int sum = 0;
            for (int i = 0; i < 6; i++) {
                scores.add(100 * (rest % 6));
                sum += 100 * (rest % 6);
                rest /= 6;
            }
            if (Rounding.REPORTED.decimal(Fraction.of(sum, 6)).compareTo(printed) == 0) {
                scores.sort(Comparator.reverseOrder());
                expected.add(scores);
            }
        }
        ScoreCombinations found =
                ScoreCombinations.of(Framework.pmqa40(), ScoringModel.pmqa40(), "7", printed, HUNDRED, 1000);

        assertThat(found.complete()).isTrue();
        assertThat(found.combinations().stream().map(Object::toString))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Object::toString).toList());
    }

    private static ScoreCombinations find(String category, String printed, Fraction step, int limit) {
        return ScoreCombinations.of(
                Framework.pmqa40(), ScoringModel.pmqa40(), category, new BigDecimal(printed), step, limit);
    }

    private static Fraction sum(List<Fraction> scores) {
        return scores.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    private static Fraction[] fractions(int... scores) {
        return IntStream.of(scores).mapToObj(Fraction::of).toArray(Fraction[]::new);
    }
}
