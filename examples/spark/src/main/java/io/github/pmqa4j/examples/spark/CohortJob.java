package io.github.pmqa4j.examples.spark;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import io.github.pmqa4j.rules.cohort.Cohort;
import io.github.pmqa4j.rules.cohort.CohortBuilder;
import io.github.pmqa4j.rules.scoring.RefusedAssessmentException;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * Scores JSON Lines of assessments on a cluster, and prints the cohort: {@code spark-submit --class
 * io.github.pmqa4j.examples.spark.CohortJob --jars lib/pmqa-core-*.jar,lib/pmqa-rules-*.jar,lib/pmqa-json-*.jar pmqa-spark.jar
 * assessments.jsonl}.
 *
 * <p>The scorer travels to the executors, a cohort builder comes back from every partition, and builders merge in any order: all
 * of them are the library's own serializable types, as they are.
 */
public final class CohortJob {
    private CohortJob() {}

    /** Runs the job; the argument is a file, a folder or a pattern that Spark can read. */
    public static void main(String[] args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("one argument was expected, where the JSON Lines are");
        }
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("pmqa-cohort"))) {
            LongAccumulator refused = spark.sc().longAccumulator("refused");
            Cohort cohort = cohort(spark.textFile(args[0]), Scorer.pmqa40(), refused);
            System.out.printf(
                    Locale.ROOT,
                    "%,d assessments, %,d refused%ntotal: mean %s, median %s; level: mean %s%n",
                    cohort.count(),
                    refused.value(),
                    cohort.total().mean(),
                    cohort.total().median(),
                    cohort.level().mean());
        }
    }

    /**
     * Scores assessments and aggregates them.
     *
     * @param lines JSON Lines
     * @param scorer the rules
     * @param refused counts the lines that are no sound assessment
     */
    static Cohort cohort(JavaRDD<String> lines, Scorer scorer, LongAccumulator refused) {
        return lines.mapPartitions(
                        part -> List.of(scored(part, scorer, refused)).iterator())
                .reduce(CohortBuilder::merge)
                .build();
    }

    private static CohortBuilder scored(Iterator<String> lines, Scorer scorer, LongAccumulator refused) {
        CohortBuilder cohort = Cohort.builder(scorer);
        while (lines.hasNext()) {
            try {
                Assessment assessment = PmqaJson.standard().read(DocumentKind.ASSESSMENT, lines.next());
                cohort.add(scorer.score(assessment));
            } catch (InvalidDocumentException | RefusedAssessmentException e) {
                refused.add(1);
            }
        }
        return cohort;
    }
}
