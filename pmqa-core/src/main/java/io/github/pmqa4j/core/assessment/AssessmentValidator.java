package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Place;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The door for Bean Validation: hands on what {@link Assessment#findings()} finds. Providers make instances of it. */
public final class AssessmentValidator implements ConstraintValidator<ValidAssessment, Assessment> {
    private boolean gapsAllowed;

    /** Makes a validator; for providers. */
    public AssessmentValidator() {}

    @Override
    public void initialize(ValidAssessment constraint) {
        gapsAllowed = constraint.gapsAllowed();
    }

    @Override
    public boolean isValid(@Nullable Assessment assessment, ConstraintValidatorContext context) {
        if (assessment == null) {
            return true;
        }
        List<Finding> findings = gapsAllowed ? assessment.violations() : assessment.findings();
        if (!findings.isEmpty()) {
            context.disableDefaultConstraintViolation();
            findings.forEach(finding -> report(finding, context));
        }
        return findings.isEmpty();
    }

    private static void report(Finding finding, ConstraintValidatorContext context) {
        ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(template(finding));
        List<Place.Step> steps = finding.place().steps();
        NodeBuilderCustomizableContext node = null;
        for (int i = 0; i < steps.size(); i++) {
            if (!(steps.get(i) instanceof Place.Property property)) {
                continue;
            }
            NodeBuilderCustomizableContext next =
                    node == null ? violation.addPropertyNode(property.name()) : node.addPropertyNode(property.name());
            // In Bean Validation's paths the id or position belongs to the property that follows it.
            if (i > 0 && steps.get(i - 1) instanceof Place.Id id) {
                next.inIterable().atKey(id.value());
            } else if (i > 0 && steps.get(i - 1) instanceof Place.Index index) {
                next.inIterable().atIndex(index.position());
            }
            node = next;
        }
        if (node == null) {
            violation.addConstraintViolation();
        } else if (steps.get(steps.size() - 1) instanceof Place.Id id) {
            node.addBeanNode().inIterable().atKey(id.value()).addConstraintViolation();
        } else if (steps.get(steps.size() - 1) instanceof Place.Index index) {
            node.addBeanNode().inIterable().atIndex(index.position()).addConstraintViolation();
        } else {
            node.addConstraintViolation();
        }
    }

    // The sentence is looked up by the provider in its own locale; the values read the same in every language.
    static String template(Finding finding) {
        String template = "{" + Sentences.key(finding.code()) + "}";
        if (!finding.found().isEmpty()) {
            template += ": " + literal(finding.found());
        }
        if (!finding.allowed().isEmpty()) {
            template += " ({io.github.pmqa4j.allowed}: " + literal(finding.allowed()) + ")";
        }
        return template;
    }

    // What people typed must not be taken for a parameter or an expression.
    private static String literal(String text) {
        return text.replaceAll("([\\\\{}$])", "\\\\$1");
    }
}
