package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;

/** A result in a serialized stream: its header and its numbers by category. */
record SerializedResult(
        Framework framework,
        ScoringModel model,
        Organization organization,
        FiscalYear fiscalYear,
        Source source,
        List<CategoryResult> categories,
        Fraction total,
        Fraction level,
        Fraction coverage)
        implements Serializable {
    static SerializedResult of(AssessmentResult result) {
        return new SerializedResult(
                result.framework(),
                result.model(),
                result.organization(),
                result.fiscalYear(),
                result.source(),
                result.categories(),
                result.total().exact(),
                result.level().exact(),
                result.coverage());
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        try {
            return AssessmentResult.of(
                    framework, model, organization, fiscalYear, source, categories, total, level, coverage);
        } catch (IllegalArgumentException e) {
            InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
            invalid.initCause(e);
            throw invalid;
        }
    }
}
