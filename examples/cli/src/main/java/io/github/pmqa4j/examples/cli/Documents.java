package io.github.pmqa4j.examples.cli;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.feedback.Evaluation;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.examples.cli.io.Input;
import io.github.pmqa4j.examples.cli.io.Streams;
import io.github.pmqa4j.examples.cli.text.FindingsText;
import io.github.pmqa4j.examples.cli.text.Sentence;
import io.github.pmqa4j.examples.cli.text.Wording;
import io.github.pmqa4j.json.PmqaJson;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import io.github.pmqa4j.json.document.Outcome;
import io.github.pmqa4j.rules.scoring.RefusedAssessmentException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads documents, and says of a bad one everything that is wrong or missing with its place in the text. */
record Documents(PmqaJson json, Streams streams, Wording wording) {
    private static final List<DocumentKind<?>> ASSESSMENTS = List.of(DocumentKind.ASSESSMENT, DocumentKind.EVALUATION);

    /** Reads a document that must be of a kind; what is only worth a look is told, and stops nothing. */
    <T> T read(DocumentKind<T> kind, Input input) {
        return read(kind, List.of(kind), input);
    }

    /**
     * Reads a document of a kind.
     *
     * @param accepted all kinds that could stand in its place, as the message of another one says them
     */
    <T> T read(DocumentKind<T> kind, List<DocumentKind<?>> accepted, Input input) {
        Outcome<T> outcome = json.parse(kind, input.bytes());
        FindingsText.lines(input.name(), outcome.warnings(), wording).forEach(streams::complain);
        try {
            return outcome.orThrow();
        } catch (InvalidDocumentException e) {
            throw new RefusedDocumentException(input.name(), accepting(accepted, outcome.findings()), e);
        }
    }

    /** Reads an assessment, or both of an evaluation: the agency's own first. */
    List<Assessment> readAssessments(Input input) {
        if (kindOf(input) != DocumentKind.EVALUATION) {
            return List.of(read(DocumentKind.ASSESSMENT, ASSESSMENTS, input));
        }
        Evaluation evaluation = read(DocumentKind.EVALUATION, input);
        return List.of(evaluation.self(), evaluation.assessor());
    }

    /**
     * Reads an assessment, or one of an evaluation.
     *
     * @param source which one; null for the assessor's of an evaluation, and for any assessment
     * @throws RefusedDocumentException if it is bad, or an assessment of the other source
     */
    Assessment readAssessment(Input input, @Nullable Source source) {
        List<Assessment> assessments = readAssessments(input);
        Assessment last = assessments.get(assessments.size() - 1);
        if (source == null) {
            return last;
        }
        return assessments.stream()
                .filter(assessment -> assessment.source() == source)
                .findFirst()
                .orElseThrow(() -> new RefusedDocumentException(input.name(), otherSource(last.source(), source)));
    }

    /** Does something that scores what a document says; what the document leaves out has a place in it too. */
    <T> T scored(Input input, Supplier<T> scoring) {
        try {
            return scoring.get();
        } catch (RefusedAssessmentException e) {
            throw new RefusedDocumentException(input.name(), check(input), e);
        }
    }

    /** Finds everything that is wrong, missing or worth a look in a document of any kind. */
    List<DocumentFinding> check(Input input) {
        return accepting(
                DocumentKind.all(), json.parse(kindOf(input), input.bytes()).findings());
    }

    /** Returns the kind that a document says it is of; an assessment if it does not say so, or nothing known. */
    DocumentKind<?> kindOf(Input input) {
        return json.kindOf(input.bytes()).orElse(DocumentKind.ASSESSMENT);
    }

    // The library was asked for one kind; whoever reads the message could have handed in any of these.
    private static List<DocumentFinding> accepting(List<DocumentKind<?>> kinds, List<DocumentFinding> findings) {
        String allowed = kinds.stream().map(DocumentKind::id).collect(Collectors.joining(", "));
        return findings.stream()
                .map(found -> found.code().equals("wrong-kind") ? allowing(allowed, found) : found)
                .toList();
    }

    private static DocumentFinding allowing(String allowed, DocumentFinding found) {
        Finding one = found.finding();
        return DocumentFinding.of(
                Finding.of(one.code(), one.place(), one.sentence(), allowed, one.found()),
                found.line(),
                found.column());
    }

    private static Sentence otherSource(Source found, Source asked) {
        return new Sentence(
                "/source: แหล่งที่มาของผลการประเมินไม่ใช่แหล่งที่ระบุ: \"" + id(found) + "\" (ที่ระบุ: \"" + id(asked)
                        + "\")",
                "/source: the assessment is of another source than was asked for: \"" + id(found) + "\" (asked for: \""
                        + id(asked) + "\")");
    }

    private static String id(Source source) {
        return source.name().toLowerCase(Locale.ROOT);
    }
}
