package io.github.pmqa4j.rules.contract;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.rules.model.ScoringModel;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Makes the generators known to {@code @ForAll}: a property that is annotated with {@code @Domain(PmqaDomain.class)} can take
 * a {@link Framework}, an {@link Organization}, and a complete {@link Assessment} and {@link ScoringModel} of PMQA 4.0.
 */
public class PmqaDomain extends DomainContextBase {
    /** Makes the domain; for jqwik. */
    public PmqaDomain() {}

    @Provide
    Arbitrary<Framework> frameworks() {
        return PmqaArbitraries.frameworks();
    }

    @Provide
    Arbitrary<Organization> organizations() {
        return PmqaArbitraries.organizations();
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return PmqaArbitraries.completeAssessments(Framework.pmqa40());
    }

    @Provide
    Arbitrary<ScoringModel> models() {
        return PmqaArbitraries.scoringModels(Framework.pmqa40());
    }

    /** Returns what it is. */
    @Override
    public String toString() {
        return "generators of PMQA";
    }
}
