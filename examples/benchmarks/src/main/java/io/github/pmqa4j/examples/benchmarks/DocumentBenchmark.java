package io.github.pmqa4j.examples.benchmarks;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.examples.benchmarks.document.AssessmentDto;
import io.github.pmqa4j.examples.benchmarks.document.Databind2;
import io.github.pmqa4j.examples.benchmarks.document.Databind3;
import io.github.pmqa4j.examples.benchmarks.document.LibraryOnJackson;
import io.github.pmqa4j.examples.benchmarks.document.SchemaChecked;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From a document to a document. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DocumentBenchmark {
    private final byte[] scores = PmqaJson.standard().writeBytes(DocumentKind.ASSESSMENT, Samples.scores());
    private final byte[] evidence = PmqaJson.standard().writeBytes(DocumentKind.ASSESSMENT, Samples.evidence());
    private final Databind2 databind2 = new Databind2();
    private final Databind3 databind3 = new Databind3();
    private final SchemaChecked schemaChecked = new SchemaChecked();
    private final LibraryOnJackson onJackson = new LibraryOnJackson();
    private final PmqaJson json = PmqaJson.standard();
    private final Scorer scorer = Scorer.pmqa40();

    @Benchmark
    public int walk2() {
        return databind2.walk(scores);
    }

    @Benchmark
    public int walk3() {
        return databind3.walk(scores);
    }

    @Benchmark
    public AssessmentDto bind2() {
        return databind2.bind(scores);
    }

    @Benchmark
    public AssessmentDto bind3() {
        return databind3.bind(scores);
    }

    @Benchmark
    public byte[] bind2ScoreWrite() {
        return databind2.result(scores);
    }

    @Benchmark
    public byte[] bind2ScoreWriteShort() {
        return databind2.shortResult(scores);
    }

    @Benchmark
    public byte[] bind3ScoreWrite() {
        return databind3.result(scores);
    }

    @Benchmark
    public byte[] schemaBindScoreWrite() {
        return schemaChecked.result(scores);
    }

    @Benchmark
    public Assessment readOnJackson2() {
        return onJackson.read2(scores);
    }

    @Benchmark
    public Assessment readOnJackson3() {
        return onJackson.read3(scores);
    }

    @Benchmark
    public Assessment read() {
        return json.read(DocumentKind.ASSESSMENT, scores);
    }

    @Benchmark
    public byte[] readScoreWrite() {
        return json.writeBytes(DocumentKind.RESULT, scorer.score(json.read(DocumentKind.ASSESSMENT, scores)));
    }

    @Benchmark
    public int walk2Evidence() {
        return databind2.walk(evidence);
    }

    @Benchmark
    public AssessmentDto bind2Evidence() {
        return databind2.bind(evidence);
    }

    @Benchmark
    public byte[] bind2EvidenceScoreWrite() {
        return databind2.evidenceResult(evidence);
    }

    @Benchmark
    public Assessment readEvidence() {
        return json.read(DocumentKind.ASSESSMENT, evidence);
    }

    @Benchmark
    public byte[] readEvidenceScoreWrite() {
        return json.writeBytes(DocumentKind.RESULT, scorer.score(json.read(DocumentKind.ASSESSMENT, evidence)));
    }
}
