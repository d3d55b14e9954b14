package io.github.pmqa4j.examples.benchmarks;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.JsonSettings;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same with 30, 300 and 3,000 criteria, in frameworks made up for it. */
@NullUnmarked // JMH sets the fields
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ScalingBenchmark {
    /** How many criteria. */
    @Param({"30", "300", "3000"})
    public int criteria;

    private Assessment assessment;
    private byte[] document;
    private Scorer scorer;
    private PmqaJson json;

    @Setup
    public void prepare() {
        Framework framework = Samples.framework(criteria / 30);
        assessment = Samples.scores(framework);
        scorer = Scorer.of(framework, ScoringModel.pmqa40());
        json = PmqaJson.of(JsonSettings.STANDARD.withFramework(framework));
        document = json.writeBytes(DocumentKind.ASSESSMENT, assessment);
    }

    @Benchmark
    public AssessmentResult scoreMany() {
        return scorer.score(assessment);
    }

    @Benchmark
    public byte[] readScoreWriteMany() {
        return json.writeBytes(DocumentKind.RESULT, scorer.score(json.read(DocumentKind.ASSESSMENT, document)));
    }
}
