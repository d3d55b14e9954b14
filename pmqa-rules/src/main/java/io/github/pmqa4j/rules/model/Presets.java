package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.List;
import java.util.Map;

/** The scoring models that come with the library. */
final class Presets {
    static final ScoringModel PMQA_40 = new ScoringModel(
            "pmqa-4.0",
            LocalizedText.same("PMQA 4.0"),
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

    static final ScoringModel DEPARTMENT = PMQA_40.toBuilder("department")
            .name(new LocalizedText("ระบบ PMQA 4.0 ของกรม", "A department's PMQA 4.0 system"))
            .missing(MissingPolicy.ZERO)
            .rounding(new StageRounding(null, Rounding.truncating(0), Rounding.truncating(0), Rounding.halfUp(1)))
            .build();

    static final ScoringModel NATIONAL_AGENCY = PMQA_40.toBuilder("national-agency")
            .name(new LocalizedText("ระบบจำลองคะแนนของหน่วยงานกลาง", "A national agency's simulator"))
            .weighting(new GivenWeights(
                    Map.of(
                            "1", Fraction.of(12),
                            "2", Fraction.of(8),
                            "3", Fraction.of(8),
                            "4", Fraction.of(9),
                            "5", Fraction.of(9),
                            "6", Fraction.of(9),
                            "7", Fraction.of(45)),
                    Map.of()))
            .tierScales(new Tiers(List.of(
                    NamedLimit.of("PASS", "ผ่านเกณฑ์", "Pass", 350),
                    NamedLimit.of("ADVANCED", "ระดับก้าวหน้า", "Advanced", 400))))
            .build();

    static final ScoringModel PER_CRITERION = PMQA_40.toBuilder("per-criterion")
            .name(new LocalizedText("ทุกหัวข้อมีน้ำหนักเท่ากัน", "Every criterion counts the same"))
            .weighting(new PerCriterionWeights())
            .build();

    static final ScoringModel PMQA_2562 = PMQA_40.toBuilder("pmqa-2562")
            .name(new LocalizedText("PMQA พ.ศ. 2562", "PMQA B.E. 2562"))
            .bands(new Bands(List.of(
                    new NamedLimit("BAND-0", LocalizedText.same("0-5 %"), Fraction.ZERO),
                    NamedLimit.of("BAND-1", "10-25 %", "10-25 %", 100),
                    NamedLimit.of("BAND-2", "30-45 %", "30-45 %", 300),
                    NamedLimit.of("BAND-3", "50-65 %", "50-65 %", 500),
                    NamedLimit.of("BAND-4", "70-85 %", "70-85 %", 700),
                    NamedLimit.of("BAND-5", "90-100 %", "90-100 %", 900))))
            .levelScale(new LinearLevel(Fraction.of(100)))
            .tierScales()
            .build();

    static final List<ScoringModel> ALL = List.of(PMQA_40, DEPARTMENT, NATIONAL_AGENCY, PER_CRITERION, PMQA_2562);

    private Presets() {}
}
