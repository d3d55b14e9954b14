package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.json.document.DocumentKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Documents of every kind, broken byte by byte for long: values or findings, and nothing else, in little memory. */
class BytesLongRun {
    private static final List<DocumentKind<?>> KINDS = DocumentKind.all();

    @Test
    void brokenBytesAreAValueOrFindings() {
        Figures figures = new Figures("Broken bytes");
        Random random = figures.random();
        List<byte[]> documents = KINDS.stream()
                .map(kind -> Golden.text(kind.id() + "-1.json").getBytes(StandardCharsets.UTF_8))
                .toList();
        do {
            int which = random.nextInt(KINDS.size());
            int findings = HostileInputTest.fuzz(KINDS.get(which), documents.get(which), random);
            if (findings == 0) {
                figures.accepted();
            } else {
                figures.refused(findings);
            }
        } while (!figures.isTimeUp());
        figures.print();
        assertThat(figures.executions()).isPositive();
    }
}
