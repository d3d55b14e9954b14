package io.github.pmqa4j.examples.benchmarks;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.examples.benchmarks.arithmetic.DecimalMeans;
import io.github.pmqa4j.examples.benchmarks.arithmetic.DecisionEngine;
import io.github.pmqa4j.examples.benchmarks.arithmetic.DoubleMeans;
import io.github.pmqa4j.examples.benchmarks.arithmetic.FractionMeans;
import io.github.pmqa4j.examples.benchmarks.arithmetic.LongMeans;
import io.github.pmqa4j.examples.benchmarks.arithmetic.Spreadsheet;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From thirty criteria to categories, total and level. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ArithmeticBenchmark {
    private final long[] hundredths = Samples.hundredths();
    private final double[] doubles = Samples.doubles();
    private final Assessment scores = Samples.scores();
    private final Assessment evidence = Samples.evidence();
    private final Scorer scorer = Scorer.pmqa40();
    private final DecisionEngine decisions = new DecisionEngine();
    private final Spreadsheet spreadsheet = new Spreadsheet();

    @Benchmark
    public DoubleMeans.Result doubles() {
        return DoubleMeans.score(doubles);
    }

    @Benchmark
    public LongMeans.Result longs() {
        return LongMeans.score(hundredths);
    }

    @Benchmark
    public LongMeans.Printed longsPrinted() {
        return LongMeans.printed(hundredths);
    }

    @Benchmark
    public FractionMeans.Result fractions() {
        return FractionMeans.score(hundredths);
    }

    @Benchmark
    public DecimalMeans.Result decimals() {
        return DecimalMeans.score(hundredths);
    }

    @Benchmark
    public Object decisionEngine() {
        return decisions.score(hundredths);
    }

    @Benchmark
    public DoubleMeans.Result spreadsheet() {
        return spreadsheet.score(doubles);
    }

    @Benchmark
    public AssessmentResult scorer() {
        return scorer.score(scores);
    }

    /** As above, and every number, band and tier of the result is looked at. */
    @Benchmark
    public AssessmentResult scorerPrinted(Blackhole blackhole) {
        AssessmentResult result = scorer.score(scores);
        blackhole.consume(result.total());
        blackhole.consume(result.level());
        blackhole.consume(result.tier());
        blackhole.consume(result.categories());
        return result;
    }

    @Benchmark
    public AssessmentResult scorerEvidence() {
        return scorer.score(evidence);
    }
}
