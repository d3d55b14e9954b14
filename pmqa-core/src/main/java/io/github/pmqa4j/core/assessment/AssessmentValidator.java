package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Place;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The door for Bean Validation: hands on what {@link Assessment#findings()} finds. Providers make instances of it. */
public final class AssessmentValidator implements ConstraintValidator<ValidAssessment, Assessment> {
    private boolean gapsAllowed;

    /** Makes a validator; for providers. */
    public AssessmentValidator() {}

    @Override
    public void initialize(ValidAssessment constraint) {
        gapsAllowed = Objects.requireNonNull(constraint, "constraint").gapsAllowed();
    }

    @Override
    public boolean isValid(@Nullable Assessment assessment, ConstraintValidatorContext context) {
        Objects.requireNonNull(context, "context");
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

    /** Returns what is validated, for example "validator of assessments, gaps allowed". */
    @Override
    public String toString() {
        return "validator of assessments" + (gapsAllowed ? ", gaps allowed" : "");
    }

    static void report(Finding finding, ConstraintValidatorContext context) {
        Node node = Node.of(context.buildConstraintViolationWithTemplate(template(finding)));
        // In Bean Validation's paths the id or position belongs to the property that follows it.
        Place.@Nullable Step before = null;
        for (Place.Step step : finding.place().steps()) {
            if (step instanceof Place.Property property) {
                NodeBuilderCustomizableContext next = node.property().apply(property.name());
                if (before instanceof Place.Id id) {
                    node = Node.of(next.inIterable().atKey(id.value()));
                } else if (before instanceof Place.Index index) {
                    node = Node.of(next.inIterable().atIndex(index.position()));
                } else {
                    node = Node.of(next);
                }
            }
            before = step;
        }
        if (before instanceof Place.Id id) {
            node.bean().get().inIterable().atKey(id.value()).addConstraintViolation();
        } else if (before instanceof Place.Index index) {
            node.bean().get().inIterable().atIndex(index.position()).addConstraintViolation();
        } else {
            node.end().run();
        }
    }

    // The sentence is looked up by the provider in its own locale; the values read the same in every language.
    private static String template(Finding finding) {
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

    // Bean Validation has a type of its own for each state of a path under way; these are the ways on from any of them.
    private record Node(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable end) {
        static Node of(ConstraintViolationBuilder start) {
            return new Node(start::addPropertyNode, start::addBeanNode, start::addConstraintViolation);
        }

        static Node of(NodeBuilderCustomizableContext node) {
            return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        static Node of(NodeBuilderDefinedContext node) {
            return new Node(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }
    }
}
