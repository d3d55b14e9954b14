package io.github.pmqa4j.rules.model;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.List;
import java.util.Map;

/** The scoring models that come with the library. */
final class Presets {
    static final ScoringModel PMQA_40 = new ScoringModel(new ScoringModel.Form(
            "pmqa-4.0",
            LocalizedText.same("PMQA 4.0"),
            new FrameworkWeights(),
            MissingPolicy.STRICT,
            new SteppedScale(),
            false,
            BandSet.pmqa40(),
            new LinearLevel(Fraction.of(4)),
            List.of(new Tiers(List.of(
                    NamedLimit.ofPercent("BASIC", "พื้นฐาน", "Basic", 60),
                    NamedLimit.ofPercent("ADVANCE", "ก้าวหน้า", "Advance", 80),
                    NamedLimit.ofPercent("SIGNIFICANCE", "พัฒนาจนเกิดผล", "Significance", 100)))),
            StageRounding.NONE));

    static final ScoringModel DEPARTMENT = PMQA_40.toBuilder("department")
            .name(new LocalizedText("ระบบ PMQA 4.0 ของกรม", "A department's PMQA 4.0 system"))
            .missing(MissingPolicy.ZERO)
            .bandsOnValues(true)
            .rounding(StageRounding.NONE
                    .withCategory("7", CategoryRounding.all(Rounding.truncating(0)))
                    .withTotal(Rounding.truncating(0))
                    .withLevel(Rounding.halfUp(1)))
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
                    NamedLimit.ofPercent("PASS", "ผ่านเกณฑ์", "Pass", 70),
                    NamedLimit.ofPercent("ADVANCED", "ระดับก้าวหน้า", "Advanced", 80))))
            .build();

    static final ScoringModel PER_CRITERION = PMQA_40.toBuilder("per-criterion")
            .name(new LocalizedText("ทุกหัวข้อมีน้ำหนักเท่ากัน", "Every criterion counts the same"))
            .weighting(new PerCriterionWeights())
            .build();

    static final ScoringModel PMQA_2562 = PMQA_40.toBuilder("pmqa-2562")
            .name(new LocalizedText("PMQA พ.ศ. 2562", "PMQA B.E. 2562"))
            .bands(new Bands(List.of(
                    NamedLimit.ofPercent("BAND-0", "0-5 %", "0-5 %", 0),
                    NamedLimit.ofPercent("BAND-1", "10-25 %", "10-25 %", 10),
                    NamedLimit.ofPercent("BAND-2", "30-45 %", "30-45 %", 30),
                    NamedLimit.ofPercent("BAND-3", "50-65 %", "50-65 %", 50),
                    NamedLimit.ofPercent("BAND-4", "70-85 %", "70-85 %", 70),
                    NamedLimit.ofPercent("BAND-5", "90-100 %", "90-100 %", 90))))
            .levelScale(new LinearLevel(Fraction.of(100)))
            .tierScales()
            .build();

    static final List<ScoringModel> ALL = List.of(PMQA_40, DEPARTMENT, NATIONAL_AGENCY, PER_CRITERION, PMQA_2562);

    private Presets() {}
}
