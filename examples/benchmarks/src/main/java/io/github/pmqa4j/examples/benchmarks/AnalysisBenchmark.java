package io.github.pmqa4j.examples.benchmarks;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.rules.audit.AuditFinding;
import io.github.pmqa4j.rules.audit.ReportAuditor;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.plan.Plan;
import io.github.pmqa4j.rules.plan.Planner;
import io.github.pmqa4j.rules.plan.Target;
import io.github.pmqa4j.rules.report.FeedbackReports;
import io.github.pmqa4j.rules.scoring.Scorer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What people ask of scores; every single call is timed, because what counts is the slowest of a hundred. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AnalysisBenchmark {
    private final Assessment scores = Samples.scores();
    private final Assessment evidence = Samples.evidence();
    private final Scorer scorer = Scorer.pmqa40();
    private final Planner planner = Planner.of(scorer);
    private final Target level = Target.level("3.50");
    private final Target tier = Target.tier("ADVANCE");
    private final ReportAuditor auditor = ReportAuditor.pmqa40();
    private final FeedbackReport report = report();

    @Benchmark
    public Explanation explanation() {
        return Explanation.of(scorer, scores);
    }

    @Benchmark
    public Explanation explanationOfEvidence() {
        return Explanation.of(scorer, evidence);
    }

    @Benchmark
    public Plan planToLevel() {
        return planner.plan(evidence, level);
    }

    @Benchmark
    public Plan planToTier() {
        return planner.plan(evidence, tier);
    }

    @Benchmark
    public Plan planFromScores() {
        return planner.plan(scores, level);
    }

    @Benchmark
    public List<AuditFinding> audit() {
        return auditor.audit(report);
    }

    private FeedbackReport report() {
        Assessment verified = new Assessment(
                evidence.framework(),
                evidence.organization(),
                evidence.fiscalYear(),
                Source.ASSESSOR,
                evidence.categories());
        return FeedbackReports.of(scorer.score(scores), scorer.score(verified), List.of());
    }
}
