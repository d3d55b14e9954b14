package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.framework.EvidenceKind;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment says of one criterion.
 *
 * <p>A score of 0, "not applicable" and "not assessed" are different things, and different types.
 */
public sealed interface Evidence extends Serializable
        permits DirectScore, Checklist, Indicators, Rating, NotApplicable, NotAssessed {
    /**
     * Returns which of the types it is, so that a switch can name them all.
     *
     * @return the kind
     */
    Kind kind();

    /** The types of evidence: those that score a criterion, and the two that do not. */
    enum Kind {
        /** A {@link DirectScore}. */
        SCORE(EvidenceKind.SCORE),
        /** A {@link Checklist}. */
        CHECKLIST(EvidenceKind.CHECKLIST),
        /** {@link Indicators}. */
        INDICATORS(EvidenceKind.INDICATORS),
        /** A {@link Rating}. */
        RATING(EvidenceKind.RATING),
        /** {@link NotApplicable}. */
        NOT_APPLICABLE(null),
        /** {@link NotAssessed}. */
        NOT_ASSESSED(null);

        private final @Nullable EvidenceKind scoring;

        Kind(@Nullable EvidenceKind scoring) {
            this.scoring = scoring;
        }

        /**
         * Returns what a framework calls it, if it scores a criterion; a framework does not choose whether criteria may be left
         * out.
         *
         * @return the kind, or empty for {@link #NOT_APPLICABLE} and {@link #NOT_ASSESSED}
         */
        public Optional<EvidenceKind> scoring() {
            return Optional.ofNullable(scoring);
        }
    }
}
