package io.github.pmqa4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.AssessmentBuilder;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.cohort.Cohort;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.LongAccumulator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CohortJobTest {
    private static final int COUNT = 400;

    private final Framework framework = Framework.pmqa40();
    private final Scorer scorer = Scorer.pmqa40();
    private final List<Assessment> assessments =
            IntStream.range(0, COUNT).mapToObj(this::assessment).toList();
    private final List<String> lines = assessments.stream()
            .map(assessment -> PmqaJson.standard().write(DocumentKind.ASSESSMENT, assessment))
            .toList();
    private final Cohort expected = assessments.stream().map(scorer::score).collect(Cohort.collector(scorer));
    private final JavaSparkContext spark = new JavaSparkContext(new SparkConf()
            .setMaster("local[2]")
            .setAppName("test")
            .set("spark.ui.enabled", "false")
            .set("spark.driver.host", "localhost")
            .set("spark.driver.bindAddress", "127.0.0.1"));

    @BeforeAll
    void beQuiet() {
        spark.setLogLevel("WARN");
    }

    @AfterAll
    void stop() {
        spark.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 40})
    void theCohortIsThatOfOneProcessWhateverThePartitions(int partitions) {
        Cohort cohort = CohortJob.cohort(spark.parallelize(lines, partitions), scorer, counter());

        assertThat(cohort).isEqualTo(expected);
        assertThat(cohort.count()).isEqualTo(COUNT);
        assertThat(cohort.total().mean()).isEqualTo(expected.total().mean());
        assertThat(cohort.total().median()).isEqualTo(expected.total().median());
    }

    @Test
    void emptyPartitionsChangeNothing() {
        Cohort cohort = CohortJob.cohort(spark.parallelize(lines.subList(0, 2), 8), scorer, counter());

        assertThat(cohort.count()).isEqualTo(2);
    }

    @Test
    void filesAreReadInParts(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("1.jsonl"), lines.subList(0, 150));
        Files.write(folder.resolve("2.jsonl"), lines.subList(150, COUNT));

        assertThat(CohortJob.cohort(spark.textFile(folder.toString(), 4), scorer, counter()))
                .isEqualTo(expected);
    }

    @Test
    void refusedLinesAreCountedAndDoNotStopTheRest() {
        List<String> mixed = new ArrayList<>(lines);
        mixed.add("{");
        mixed.add(PmqaJson.standard()
                .write(
                        DocumentKind.ASSESSMENT,
                        builder(0).criterion("1.1", "300").build()));
        LongAccumulator refused = counter();

        assertThat(CohortJob.cohort(spark.parallelize(mixed, 3), scorer, refused))
                .isEqualTo(expected);
        assertThat(refused.value()).isEqualTo(2);
    }

    private LongAccumulator counter() {
        return spark.sc().longAccumulator();
    }

    private Assessment assessment(int number) {
        Random random = new Random(number);
        AssessmentBuilder builder = builder(number);
        framework
                .criteria()
                .forEach(criterion -> builder.criterion(
                        criterion.id(),
                        BigDecimal.valueOf(random.nextInt(50_001), 2).toString()));
        return builder.build();
    }

    private AssessmentBuilder builder(int number) {
        LocalizedText name = new LocalizedText("หน่วยงาน " + number, "Agency " + number);
        Organization organization = new Organization("A" + number, name, OrganizationKind.DEPARTMENT);
        return Assessment.builder(framework, organization, new FiscalYear(2561), Source.SELF);
    }
}
