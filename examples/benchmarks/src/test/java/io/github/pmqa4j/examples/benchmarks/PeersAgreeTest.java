package io.github.pmqa4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.examples.benchmarks.arithmetic.LongMeans;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import org.camunda.dmn.DmnEngine;
import org.junit.jupiter.api.Test;
import scala.collection.Map;

class PeersAgreeTest {
    private static final Fraction TOTAL = Fraction.parse("1062909/2800");
    private static final Fraction LEVEL = Fraction.parse("1062909/350000");

    private final ArithmeticBenchmark arithmetic = new ArithmeticBenchmark();
    private final DocumentBenchmark documents = new DocumentBenchmark();

    @Test
    void exactPeersGiveTheExactTotal() {
        AssessmentResult ours = arithmetic.scorer();
        LongMeans.Result longs = arithmetic.longs();

        assertThat(ours.total().exact()).isEqualTo(TOTAL);
        assertThat(ours.level().exact()).isEqualTo(LEVEL);
        assertThat(Fraction.of(longs.total(), LongMeans.TOTAL_DENOMINATOR)).isEqualTo(TOTAL);
        assertThat(Fraction.of(longs.level(), LongMeans.LEVEL_DENOMINATOR)).isEqualTo(LEVEL);
        assertThat(arithmetic.fractions().total()).hasToString("1062909 / 2800");
        assertThat(arithmetic.fractions().level()).hasToString("1062909 / 350000");
    }

    @Test
    void printedPeersGiveThePrintedTotal() {
        AssessmentResult ours = arithmetic.scorer();
        LongMeans.Printed longs = arithmetic.longsPrinted();

        assertThat(longs.total())
                .isEqualTo(new BigDecimal("379.61"))
                .isEqualTo(ours.total().reported());
        assertThat(longs.level())
                .isEqualTo(new BigDecimal("3.04"))
                .isEqualTo(ours.level().reported());
        for (int c = 0; c < 7; c++) {
            assertThat(ours.categories().get(c).score().orElseThrow()).hasToString(longs.categories()[c].toString());
        }
    }

    @Test
    void decimalPeersGiveTheTotalToTheirLastDigit() {
        BigDecimal total = new BigDecimal("1062909").divide(new BigDecimal("2800"), MathContext.DECIMAL64);

        assertThat(arithmetic.decimals().total().round(MathContext.DECIMAL64)).isEqualByComparingTo(total);
        assertThat(decision("total").round(MathContext.DECIMAL64)).isEqualByComparingTo(total);
        assertThat(arithmetic.doubles().total()).isCloseTo(total.doubleValue(), within(1e-9));
        assertThat(arithmetic.spreadsheet().total()).isCloseTo(total.doubleValue(), within(1e-9));
    }

    @Test
    void decimalPeersGiveTheLevelToTheirLastDigit() {
        BigDecimal level = new BigDecimal("1062909").divide(new BigDecimal("350000"), MathContext.DECIMAL64);

        assertThat(arithmetic.decimals().level().round(MathContext.DECIMAL64)).isEqualByComparingTo(level);
        assertThat(decision("level").round(MathContext.DECIMAL64)).isEqualByComparingTo(level);
        assertThat(arithmetic.doubles().level()).isCloseTo(level.doubleValue(), within(1e-9));
        assertThat(arithmetic.spreadsheet().level()).isCloseTo(level.doubleValue(), within(1e-9));
    }

    @Test
    void allDocumentPeersWriteTheSameBytes() {
        String ours = new String(documents.readScoreWrite(), StandardCharsets.UTF_8);

        assertThat(ours).contains("\"exact\":\"1062909/2800\"");
        assertThat(documents.bind2ScoreWrite()).asString(StandardCharsets.UTF_8).isEqualTo(ours);
        assertThat(documents.bind3ScoreWrite()).asString(StandardCharsets.UTF_8).isEqualTo(ours);
        assertThat(documents.schemaBindScoreWrite())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(ours);
        assertThat(documents.bind2ScoreWriteShort())
                .asString(StandardCharsets.UTF_8)
                .contains("\"total\":379.61,\"level\":3.04");
    }

    @Test
    void bothPeersWriteTheSameBytesOfChecklistsAndIndicators() {
        String ours = new String(documents.readEvidenceScoreWrite(), StandardCharsets.UTF_8);

        assertThat(ours).contains("\"exact\":\"");
        assertThat(documents.bind2EvidenceScoreWrite())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(ours);
    }

    @Test
    void allReadersReadTheSameAssessment() {
        assertThat(documents.read()).isEqualTo(Samples.scores());
        assertThat(documents.readOnJackson2()).isEqualTo(Samples.scores());
        assertThat(documents.readOnJackson3()).isEqualTo(Samples.scores());
        assertThat(documents.readEvidence()).isEqualTo(Samples.evidence());
        assertThat(documents.bind2().categories()).hasSize(7);
        assertThat(documents.bind3()).usingRecursiveComparison().isEqualTo(documents.bind2());
    }

    private BigDecimal decision(String name) {
        Object result = ((DmnEngine.Result) arithmetic.decisionEngine()).value();
        return new BigDecimal(((Map<?, ?>) result)
                .toList()
                .find(entry -> entry._1().equals(name))
                .get()
                ._2()
                .toString());
    }
}
