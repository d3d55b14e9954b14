package io.github.pmqa4j.examples.benchmarks.arithmetic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.camunda.dmn.DmnEngine;
import org.camunda.dmn.parser.ParsedDmn;

/** A DMN engine that evaluates the rules as a decision model: one expression, a context of means, total and level. */
public final class DecisionEngine {
    private final DmnEngine engine = new DmnEngine.Builder().build();
    private final ParsedDmn model;

    /** Compiles the model. */
    public DecisionEngine() {
        try (InputStream dmn = new ByteArrayInputStream(dmn().getBytes(StandardCharsets.UTF_8))) {
            model = engine.parse(dmn)
                    .fold(
                            failure -> {
                                throw new IllegalStateException(failure.message());
                            },
                            parsed -> parsed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Evaluates the decision for thirty scores, given in hundredths; the result has an entry for each number. */
    public DmnEngine.EvalResult score(long[] hundredths) {
        Map<String, Object> context = new HashMap<>();
        for (int k = 0; k < hundredths.length; k++) {
            context.put("s" + k, BigDecimal.valueOf(hundredths[k], 2));
        }
        return engine.eval(model, "result", context)
                .fold(
                        failure -> {
                            throw new IllegalStateException(failure.failure().message());
                        },
                        result -> result);
    }

    private static String dmn() {
        StringBuilder expression = new StringBuilder("{");
        StringBuilder categories = new StringBuilder();
        int next = 0;
        for (int c = 0; c < Catalogue.CRITERIA.length; c++) {
            StringBuilder scores = new StringBuilder();
            for (int k = 0; k < Catalogue.CRITERIA[c]; k++) {
                scores.append(k == 0 ? "s" : ", s").append(next++);
            }
            expression.append("c" + c + ": mean(" + scores + "), ");
            categories.append(c == 0 ? "c" : ", c").append(c);
        }
        expression.append("total: mean(" + categories + "), ");
        expression.append("level: total * " + Catalogue.MAX_LEVEL + " / " + Catalogue.TOP + "}");
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="pmqa" name="pmqa" namespace="pmqa">
                  <decision id="result" name="result">
                    <variable id="v" name="result"/>
                    <literalExpression id="means"><text>%s</text></literalExpression>
                  </decision>
                </definitions>
                """.replace("%s", expression);
    }
}
