package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.List;

/** The scoring models that come with the library. */
final class Presets {
    static final ScoringModel PMQA_40 = new ScoringModel(
            "pmqa-4.0",
            new LocalizedText("PMQA 4.0", "PMQA 4.0"),
            new FrameworkWeights(),
            MissingPolicy.STRICT,
            new SteppedScale(),
            BandSet.pmqa40(),
            new LinearLevel(Fraction.of(4)),
            List.of(new Tiers(List.of(
                    NamedLimit.of("BASIC", "พื้นฐาน", "Basic", 300),
                    NamedLimit.of("ADVANCE", "ก้าวหน้า", "Advance", 400),
                    NamedLimit.of("SIGNIFICANCE", "พัฒนาจนเกิดผล", "Significance", 500)))),
            StageRounding.NONE);

    static final List<ScoringModel> ALL = List.of(PMQA_40);

    private Presets() {}
}
