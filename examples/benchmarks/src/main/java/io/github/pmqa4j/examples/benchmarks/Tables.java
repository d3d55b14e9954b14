package io.github.pmqa4j.examples.benchmarks;

import java.util.List;

/** The tables that {@link Ratios} prints, with what each of them is relative to. */
enum Tables {
    ARITHMETIC(
            "thirty criteria to seven categories, total and level",
            "longs",
            List.of(
                    new Row(ArithmeticBenchmark.class, "doubles", "loop over doubles (inexact)"),
                    new Row(ArithmeticBenchmark.class, "longs", "loop over longs, exact"),
                    new Row(ArithmeticBenchmark.class, "longsPrinted", "the same, handed out as BigDecimal"),
                    new Row(ArithmeticBenchmark.class, "fractions", "fraction library (commons-numbers)"),
                    new Row(
                            ArithmeticBenchmark.class,
                            "decimals",
                            "BigDecimal, DECIMAL128 (exact for plain means only)"),
                    new Row(ArithmeticBenchmark.class, "decisionEngine", "DMN engine (Camunda)"),
                    new Row(ArithmeticBenchmark.class, "spreadsheet", "spreadsheet engine in memory (POI), inexact"),
                    new Row(ArithmeticBenchmark.class, "scorer", "**pmqa4j**, 30 stated scores, checked"),
                    new Row(
                            ArithmeticBenchmark.class,
                            "scorerPrinted",
                            "**pmqa4j**, the same, every number, band, tier read"),
                    new Row(
                            ArithmeticBenchmark.class,
                            "scorerEvidence",
                            "**pmqa4j**, 24 checklists and 10 indicators"))),
    DOCUMENTS(
            "a document of 3.3 KB",
            "bind2ScoreWrite",
            List.of(
                    new Row(DocumentBenchmark.class, "walk2", "tokens only, Jackson 2"),
                    new Row(DocumentBenchmark.class, "walk3", "tokens only, Jackson 3"),
                    new Row(DocumentBenchmark.class, "bind2", "databind, unchecked, Jackson 2"),
                    new Row(DocumentBenchmark.class, "bind3", "databind, unchecked, Jackson 3"),
                    new Row(
                            DocumentBenchmark.class,
                            "bind2ScoreWriteShort",
                            "databind 2 + score + write total, level, categories"),
                    new Row(DocumentBenchmark.class, "bind2ScoreWrite", "databind 2 + score + write"),
                    new Row(DocumentBenchmark.class, "bind3ScoreWrite", "databind 3 + score + write"),
                    new Row(
                            DocumentBenchmark.class,
                            "schemaBindScoreWrite",
                            "tree + schema validator + bind + score + write"),
                    new Row(DocumentBenchmark.class, "read", "**pmqa4j** read, strict"),
                    new Row(DocumentBenchmark.class, "readOnJackson2", "**pmqa4j** read, as a module of Jackson 2"),
                    new Row(DocumentBenchmark.class, "readOnJackson3", "**pmqa4j** read, as a module of Jackson 3"),
                    new Row(DocumentBenchmark.class, "readScoreWrite", "**pmqa4j** read + score + write"),
                    new Row(
                            DocumentBenchmark.class,
                            "walk2Evidence",
                            "checklists and indicators: tokens only, Jackson 2"),
                    new Row(DocumentBenchmark.class, "bind2Evidence", "checklists and indicators: databind, Jackson 2"),
                    new Row(
                            DocumentBenchmark.class,
                            "bind2EvidenceScoreWrite",
                            "checklists and indicators: databind 2 + score + write"),
                    new Row(DocumentBenchmark.class, "readEvidence", "checklists and indicators: **pmqa4j** read"),
                    new Row(
                            DocumentBenchmark.class,
                            "readEvidenceScoreWrite",
                            "checklists and indicators: **pmqa4j** read + score + write"))),
    ANALYSIS(
            "what is asked of scores",
            "explanation",
            List.of(
                    new Row(AnalysisBenchmark.class, "explanation", "explanation of 30 stated scores"),
                    new Row(
                            AnalysisBenchmark.class,
                            "explanationOfEvidence",
                            "explanation of checklists and indicators"),
                    new Row(AnalysisBenchmark.class, "planToLevel", "plan to level 3.50, checklists and indicators"),
                    new Row(AnalysisBenchmark.class, "planToTier", "plan to tier ADVANCE, checklists and indicators"),
                    new Row(AnalysisBenchmark.class, "planFromScores", "plan to level 3.50, 30 stated scores"),
                    new Row(AnalysisBenchmark.class, "audit", "audit of a report of both sources"))),
    SCALING(
            "30, 300 and 3,000 criteria",
            "scoreMany",
            List.of(
                    new Row(ScalingBenchmark.class, "scoreMany", "**pmqa4j** score"),
                    new Row(ScalingBenchmark.class, "readScoreWriteMany", "**pmqa4j** read + score + write")));

    private final String title;
    private final String reference;
    private final List<Row> rows;

    Tables(String title, String reference, List<Row> rows) {
        this.title = title;
        this.reference = reference;
        this.rows = rows;
    }

    String title() {
        return title;
    }

    /** The row that counts as 1. */
    Row reference() {
        return rows.stream()
                .filter(r -> r.method().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    List<Row> rows() {
        return rows;
    }
}
