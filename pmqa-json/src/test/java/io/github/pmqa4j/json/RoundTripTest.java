package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.json.SoundDocuments.Sound;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.JsonSettings;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is written is read back equal, and written again is the same bytes: by the facade, Jackson 2 and Jackson 3. */
class RoundTripTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");
    private static final List<DocumentKind<?>> KINDS = DocumentKind.all();

    @Property(tries = 360, shrinking = ShrinkingMode.OFF)
    void everyValueIsReadBackAndWrittenAgainByteForByte(@ForAll long seed) throws Exception {
        check(SoundDocuments.of(seed).any(KINDS.get(Math.floorMod(seed, KINDS.size()))));
    }

    /** Addresses and texts that are odd, but right. */
    @Test
    void noOddTextOrAddressIsLost() throws Exception {
        Set<String> written = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            Sound<Assessment> sample = SoundDocuments.of(seed).any(DocumentKind.ASSESSMENT);
            check(sample);
            String document = PmqaJson.of(sample.settings()).write(DocumentKind.ASSESSMENT, sample.value());
            written.addAll(SchemaAgreementTest.parse(document).findValuesAsText("uri"));
            written.addAll(SchemaAgreementTest.parse(document).findValuesAsText("note"));
        }

        assertThat(written)
                .contains(
                        "https://ไทย.com",
                        "https://a_b.example.org/~x/(y)",
                        "http://[2001:db8::1]:80/",
                        "HTTP://EXAMPLE.org:8080/a/b;c?d=e&f=%E0%B8%81#g",
                        "ก็ไม่ได้",
                        "\uFEFFx\u2028\uFFFE\uFFFF",
                        "\u0001\u001F\u007F\u0085",
                        "😀👩‍👩‍👧 \uD83D\uDE00",
                        "");
    }

    private static <T> void check(Sound<T> sample) throws Exception {
        DocumentKind<T> kind = sample.kind();
        T value = sample.value();
        JsonSettings settings = sample.settings();
        PmqaJson json = PmqaJson.of(settings);
        String document = json.write(kind, value);

        T read = json.read(kind, json.writeBytes(kind, value));

        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(json.write(kind, read)).isEqualTo(document);
        String indented = json.indented().write(kind, value);
        assertThat(json.read(kind, indented)).isEqualTo(value);
        assertThat(json.indented().write(kind, read)).isEqualTo(indented);

        ObjectMapper two = new ObjectMapper().registerModule(new io.github.pmqa4j.json.jackson2.PmqaModule(settings));
        assertThat(withSmallHex(two.writeValueAsString(value))).isEqualTo(document);
        // As bytes, Jackson 2 writes characters beyond U+FFFF as escapes unless it is told not to.
        Object by2 = two.readValue(two.writeValueAsBytes(value), kind.type());
        assertThat(by2).isEqualTo(value);
        assertThat(withSmallHex(two.writeValueAsString(by2))).isEqualTo(document);

        JsonMapper three = JsonMapper.builder()
                .addModule(new io.github.pmqa4j.json.jackson3.PmqaModule(settings))
                .build();
        assertThat(withSmallHex(three.writeValueAsString(value))).isEqualTo(document);
        Object by3 = three.readValue(three.writeValueAsBytes(value), kind.type());
        assertThat(by3).isEqualTo(value);
        assertThat(withSmallHex(three.writeValueAsString(by3))).isEqualTo(document);
    }

    // The generators of applications may escape control characters with capital letters.
    private static String withSmallHex(String document) {
        return ESCAPE.matcher(document)
                .replaceAll(escape -> "\\\\u" + escape.group(1).toLowerCase(Locale.ROOT));
    }
}
