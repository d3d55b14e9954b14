package io.github.pmqa4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.json.Values.Value;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.JsonSettings;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import tools.jackson.databind.json.JsonMapper;

/** What is written is read back equal, and written again is the same bytes: by the facade, Jackson 2 and Jackson 3. */
class RoundTripTest {
    private static final Map<String, Integer> COUNTS = new HashMap<>();

    /** A kind with one of its values. */
    record Sample(DocumentKind<?> kind, Value<?> value) {}

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void everyValueIsReadBackAndWrittenAgainByteForByte(@ForAll("samples") Sample sample) throws Exception {
        check(sample.kind(), sample.value());
    }

    private static <T> void check(DocumentKind<T> kind, Value<?> sample) throws Exception {
        T value = kind.type().cast(sample.value());
        JsonSettings settings = settings(sample);
        PmqaJson json = PmqaJson.of(settings);
        String document = json.write(kind, value);

        T read = json.read(kind, json.writeBytes(kind, value));

        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(json.write(kind, read)).isEqualTo(document);
        String indented = json.indented().write(kind, value);
        assertThat(json.read(kind, indented)).isEqualTo(value);
        assertThat(json.indented().write(kind, read)).isEqualTo(indented);

        ObjectMapper two = new ObjectMapper().registerModule(new io.github.pmqa4j.json.jackson2.PmqaModule(settings));
        assertThat(two.writeValueAsString(value)).isEqualTo(document);
        // As bytes, Jackson 2 writes characters beyond U+FFFF as escapes unless it is told not to.
        Object by2 = two.readValue(two.writeValueAsBytes(value), kind.type());
        assertThat(by2).isEqualTo(value);
        assertThat(two.writeValueAsString(by2)).isEqualTo(document);

        JsonMapper three = JsonMapper.builder()
                .addModule(new io.github.pmqa4j.json.jackson3.PmqaModule(settings))
                .build();
        assertThat(three.writeValueAsString(value)).isEqualTo(document);
        Object by3 = three.readValue(three.writeValueAsBytes(value), kind.type());
        assertThat(by3).isEqualTo(value);
        assertThat(three.writeValueAsString(by3)).isEqualTo(document);
        COUNTS.merge(kind.id(), 1, Integer::sum);
    }

    @AfterContainer
    static void everyKindHadItsTurn() {
        assertThat(COUNTS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        DocumentKind.all().stream().map(DocumentKind::id).toList());
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.of(DocumentKind.all())
                .flatMap(kind -> Values.of(kind).map(value -> new Sample(kind, value)))
                .withoutEdgeCases();
    }

    private static JsonSettings settings(Value<?> value) {
        JsonSettings settings = JsonSettings.STANDARD;
        if (!Framework.builtIn().contains(value.framework())) {
            settings = settings.withFramework(value.framework());
        }
        List<ScoringModel> presets = ScoringModel.presets();
        return presets.contains(value.model()) ? settings : settings.withModel(value.model());
    }
}
