package io.github.pmqa4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Assessments;
import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of the machine makes no difference to anything. */
class DefaultLocaleTest {
    private final Locale machine = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(machine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"th-TH-u-nu-thai", "ar-EG-u-nu-arab", "tr-TR", "de-DE", "en-US"})
    void numbersAndMessagesReadTheSameOnEveryMachine(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Figure.of(Fraction.of(180167, 700))).hasToString("257.38");
        assertThat(Figure.of(Fraction.of(180167, 700)).format(Locale.ENGLISH)).isEqualTo("257.38");
        assertThat(new FiscalYear(2561).format(Locale.ENGLISH)).isEqualTo("fiscal year B.E. 2561 (2018)");
        assertThat(new FiscalYear(2561).format(Locale.forLanguageTag("th"))).isEqualTo("ปีงบประมาณ พ.ศ. 2561");
        assertRefused(() -> new FiscalYear(2018), "must be in [2400, 2999] of the Buddhist Era, but was 2018");
        assertRefused(() -> Rounding.halfUp(13), "must be in [0, 12], but was 13");
        assertRefused(() -> Boxes.of(4, 3), "must be in [0, 3], but was 4");
        assertRefused(() -> new Boxes(65, 0), "must be in [0, 64], but was 65");
        assertRefused(() -> new Boxes(3, 8), "must lie below 3, but were 0x8");
        assertRefused(() -> Fraction.of(new BigDecimal("1E+4001")), "must be in [-4000, 4000], but was -4001");
        assertRefused(() -> Identifiers.require("", "id"), "must be 1 to 32 letters");
        Framework pmqa40 = Framework.pmqa40();
        assertRefused(
                () -> Framework.builder("x", pmqa40.name())
                        .top(0)
                        .decimals(2)
                        .evidence(pmqa40.evidence())
                        .categories(pmqa40.categories())
                        .build(),
                "top must be in [1, 1000000], but was 0");
        Assessment broken =
                Assessments.of(pmqa40, Source.SELF, List.of(CategoryAssessment.stated("1", Fraction.parse("612.5"))));
        assertThat(broken.violations().get(0))
                .hasToString("categories[\"1\"].score: the score is out of range: 612.5 (allowed: 0 ... 500)");
        assertThat(broken.gaps().get(0)).asString().startsWith("categories[\"2\"]: the category has neither");
    }

    private static void assertRefused(Runnable use, String message) {
        assertThatIllegalArgumentException().isThrownBy(use::run).withMessageContaining(message);
    }
}
