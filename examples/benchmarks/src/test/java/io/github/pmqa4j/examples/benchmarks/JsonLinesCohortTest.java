package io.github.pmqa4j.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.rules.cohort.Cohort;
import io.github.pmqa4j.rules.cohort.CohortBuilder;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesCohortTest {
    private static final int COUNT = 1_500;

    @Test
    void linesCanBeMadeInParts() throws IOException {
        byte[] whole = new AssessmentLines(0, 5).readAllBytes();
        byte[] parts = concat(new AssessmentLines(0, 2).readAllBytes(), new AssessmentLines(2, 5).readAllBytes());

        assertThat(whole).isEqualTo(parts);
        assertThat(new String(whole, StandardCharsets.UTF_8).lines().distinct()).hasSize(5);
    }

    @Test
    void theCohortIsThatOfReadingOneByOne() throws IOException, InterruptedException {
        Scorer scorer = Scorer.pmqa40();
        CohortBuilder expected = Cohort.builder(scorer);
        String lines = new String(new AssessmentLines(0, COUNT).readAllBytes(), StandardCharsets.UTF_8);
        lines.lines().map(PmqaJson::readAssessment).map(scorer::score).forEach(expected::add);

        assertThat(cohort(1)).isEqualTo(expected.build());
        assertThat(cohort(2)).isEqualTo(expected.build());
        assertThat(cohort(1).count()).isEqualTo(COUNT);
    }

    @Test
    void badLinesAreLeftOut() throws InterruptedException {
        byte[] bad = "{\"kind\":\"assessment\"}\n{\n".getBytes(StandardCharsets.UTF_8);
        SequenceInputStream stream = new SequenceInputStream(new ByteArrayInputStream(bad), new AssessmentLines(0, 3));

        assertThat(JsonLinesCohort.cohort(stream, 2, done -> {}).count()).isEqualTo(3);
    }

    @Test
    void progressIsToldNowAndThen() throws InterruptedException {
        List<Long> told = new ArrayList<>();

        JsonLinesCohort.cohort(new AssessmentLines(0, 2 * COUNT), 1, told::add);

        assertThat(told).containsExactly(1_000L, 2_000L, 3_000L);
    }

    private static Cohort cohort(int threads) throws InterruptedException {
        return JsonLinesCohort.cohort(new AssessmentLines(0, COUNT), threads, done -> {});
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
