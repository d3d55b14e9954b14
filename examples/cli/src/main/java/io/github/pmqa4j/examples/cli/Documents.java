package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.feedback.Evaluation;
import io.github.pmqa4j.examples.cli.io.Input;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import io.github.pmqa4j.rules.scoring.RefusedAssessmentException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads documents, and says of a bad one every mistake with its place in the text. */
record Documents(PmqaJson json) {
    /** Reads a document that must be of a kind. */
    <T> T read(DocumentKind<T> kind, Input input) {
        try {
            return json.read(kind, input.bytes());
        } catch (InvalidDocumentException e) {
            throw new RefusedDocumentException(input.name(), e.findings(), e);
        }
    }

    /** Reads an assessment, or both of an evaluation: the agency's own first. */
    List<Assessment> readAssessments(Input input) {
        try {
            return List.of(json.read(DocumentKind.ASSESSMENT, input.bytes()));
        } catch (InvalidDocumentException e) {
            if (kindBy(e.findings()) != DocumentKind.EVALUATION) {
                throw new RefusedDocumentException(input.name(), e.findings(), e);
            }
            Evaluation evaluation = read(DocumentKind.EVALUATION, input);
            return List.of(evaluation.self(), evaluation.assessor());
        }
    }

    /** Reads an assessment, or the one of an evaluation that is asked for. */
    Assessment readAssessment(Input input, Source source) {
        List<Assessment> assessments = readAssessments(input);
        return assessments.stream()
                .filter(assessment -> assessment.source() == source)
                .findFirst()
                .orElse(assessments.get(0));
    }

    /** Does something that scores what a document says; what the document leaves out has a place in it too. */
    <T> T scored(Input input, Supplier<T> scoring) {
        try {
            return scoring.get();
        } catch (RefusedAssessmentException e) {
            throw new RefusedDocumentException(input.name(), json.validate(kindOf(input), input.bytes()), e);
        }
    }

    /** Finds everything that is wrong or missing in a document of any kind. */
    List<DocumentFinding> validate(Input input) {
        return json.validate(kindOf(input), input.bytes());
    }

    /** Returns the kind that a document says it is of; an assessment where it does not say so, or nothing known. */
    DocumentKind<?> kindOf(Input input) {
        return kindBy(json.validate(DocumentKind.ASSESSMENT, input.bytes()));
    }

    // An assessment's reader says what else a document claims to be.
    private static DocumentKind<?> kindBy(List<DocumentFinding> findings) {
        Optional<String> other = findings.stream()
                .filter(finding -> finding.code().equals("wrong-kind"))
                .map(finding -> finding.finding().found())
                .findFirst();
        return DocumentKind.all().stream()
                .filter(kind -> other.filter(kind.id()::equals).isPresent())
                .findFirst()
                .orElse(DocumentKind.ASSESSMENT);
    }
}
