package io.github.pmqa4j.core.assessment;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The assessment has no violations and, unless they are allowed, no gaps.
 *
 * <p>A Bean Validation provider reports one constraint violation for each {@link
 * io.github.pmqa4j.core.finding.Finding}, at its place, in Thai or English by the provider's locale.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidAssessment.List.class)
@Constraint(validatedBy = AssessmentValidator.class)
public @interface ValidAssessment {
    /**
     * Returns the message key; each finding brings its own message.
     *
     * @return a key of this library's messages
     */
    String message() default "{io.github.pmqa4j.invalid-assessment}";

    /**
     * Returns the groups.
     *
     * @return none: the default group
     */
    Class<?>[] groups() default {};

    /**
     * Returns the payload.
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * Says whether criteria without evidence are allowed.
     *
     * @return false unless set
     */
    boolean gapsAllowed() default false;

    /** Several of these constraints on one type. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * Returns the constraints.
         *
         * @return at least two
         */
        ValidAssessment[] value();
    }
}
