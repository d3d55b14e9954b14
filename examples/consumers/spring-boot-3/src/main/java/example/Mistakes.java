package example;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.json.document.InvalidDocumentException;
import io.github.pmqa4j.rules.scoring.RefusedAssessmentException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells all mistakes of a document as problem details (RFC 9457), in Thai or English as the client asks. */
@RestControllerAdvice
class Mistakes {
    private static final LocalizedText INVALID = new LocalizedText("เอกสารมีข้อผิดพลาด", "The document has mistakes");
    private static final LocalizedText REFUSED =
            new LocalizedText("การประเมินยังให้คะแนนไม่ได้", "The assessment cannot be scored");
    private static final LocalizedText MALFORMED =
            new LocalizedText("เอกสารไม่ใช่ JSON ที่ถูกต้อง", "the document is not JSON");

    /**
     * One mistake: where, and what is wrong; line and column are absent where no text was read,
     * and what was allowed where no one thing was.
     */
    record Mistake(String pointer, Integer line, Integer column, String code, String message, String allowed) {}

    /** The body is no sound document; it was read to its end all the same. */
    @ExceptionHandler
    ProblemDetail invalid(InvalidDocumentException e, Locale locale) {
        List<Mistake> mistakes = e.documentFindings().stream()
                .map(f -> mistake(f.finding(), f.line(), f.column(), locale))
                .toList();
        return problem(HttpStatus.BAD_REQUEST, INVALID, locale, mistakes);
    }

    /** The document is sound, but the scoring model asks for more. */
    @ExceptionHandler
    ProblemDetail refused(RefusedAssessmentException e, Locale locale) {
        List<Mistake> mistakes =
                e.findings().stream().map(f -> mistake(f, null, null, locale)).toList();
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, REFUSED, locale, mistakes);
    }

    /** There is no document, or something before or behind it: Jackson stopped, and the library was not asked. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e, Locale locale) {
        int line = 1;
        int column = 1;
        if (e.getMostSpecificCause() instanceof JsonProcessingException stop && stop.getLocation() != null) {
            JsonLocation place = stop.getLocation();
            line = Math.max(1, place.getLineNr());
            column = Math.max(1, place.getColumnNr());
        }
        Mistake mistake = new Mistake("", line, column, "invalid-json", MALFORMED.in(locale), null);
        return problem(HttpStatus.BAD_REQUEST, INVALID, locale, List.of(mistake));
    }

    private static Mistake mistake(Finding finding, Integer line, Integer column, Locale locale) {
        String allowed = finding.allowed().isEmpty() ? null : finding.allowed();
        return new Mistake(finding.place().toPointer(), line, column, finding.code(), finding.message(locale), allowed);
    }

    private static ProblemDetail problem(
            HttpStatus status, LocalizedText detail, Locale locale, List<Mistake> mistakes) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail.in(locale));
        problem.setProperty("mistakes", mistakes);
        return problem;
    }
}
