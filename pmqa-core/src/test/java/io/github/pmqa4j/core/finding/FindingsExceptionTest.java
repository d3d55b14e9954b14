package io.github.pmqa4j.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.pmqa4j.core.Absent;
import io.github.pmqa4j.core.Streams;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.InvalidObjectException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsExceptionTest {
    private static final Finding MISTAKE = Finding.of(
            "score-out-of-range",
            Place.ROOT.property("score"),
            LocalizedText.same("the score is out of range"),
            "0 ... 500",
            "600");
    private static final Finding GAP = MISTAKE.withSeverity(Severity.GAP);
    private static final Finding WARNING = MISTAKE.withSeverity(Severity.WARNING);

    private static final class Refused extends FindingsException {
        private static final long serialVersionUID = 1L;

        Refused(List<Finding> findings) {
            super(message("the document", findings, Finding::severity), findings);
        }
    }

    @Test
    void mistakesComeBeforeGapsAndTheirNumbersAreTold() {
        List<Finding> findings = new ArrayList<>(Collections.nCopies(11, GAP));
        findings.add(WARNING);
        findings.add(4, MISTAKE);
        Refused refused = new Refused(findings);
        assertThat(refused)
                .hasMessage("1 mistake in the document: score: the score is out of range: 600 (allowed: 0 ... 500)"
                        + "; 11 gaps; 1 warning");
        assertThat(refused.findings()).hasSize(13).startsWith(MISTAKE, GAP).endsWith(GAP, WARNING);
    }

    @Test
    void atMostFiveAreToldInFull() {
        String one = "score: the score is out of range: 600 (allowed: 0 ... 500)";
        assertThat(new Refused(Collections.nCopies(5, GAP)))
                .hasMessage("5 gaps in the document: " + String.join("; ", Collections.nCopies(5, one)));
        assertThat(new Refused(Collections.nCopies(6, MISTAKE)))
                .hasMessage("6 mistakes in the document: " + String.join("; ", Collections.nCopies(5, one)) + "; ...");
    }

    @Test
    void findingsAreCopiedAndNoneIsNull() {
        List<Finding> findings = new ArrayList<>(List.of(GAP));
        Refused refused = new Refused(findings);
        findings.clear();
        assertThat(refused.findings()).containsExactly(GAP);
        assertThatNullPointerException().isThrownBy(() -> new Refused(Arrays.asList(MISTAKE, Absent.absent())));
    }

    @Test
    void itTravelsWithItsFindings() {
        Refused refused = new Refused(List.of(GAP, MISTAKE));
        assertThat(Streams.roundTrip(refused).findings()).containsExactly(MISTAKE, GAP);
        assertThat(Streams.roundTrip(refused)).hasMessage(refused.getMessage());
    }

    @Test
    void aStreamWithoutFindingsIsRefused() {
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> Streams.read(Streams.bareInstance(Refused.class)));
    }
}
