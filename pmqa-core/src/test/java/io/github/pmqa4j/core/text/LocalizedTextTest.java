package io.github.pmqa4j.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.pmqa4j.core.Absent;
import io.github.pmqa4j.core.internal.Languages;
import io.github.pmqa4j.core.internal.TextRule;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {
    private static final LocalizedText LEADERSHIP = new LocalizedText("การนำองค์การ", "Leadership");

    @ParameterizedTest
    @CsvSource({
        "th, การนำองค์การ",
        "th-TH, การนำองค์การ",
        "th-TH-u-nu-thai, การนำองค์การ",
        "en, Leadership",
        "en-TH, Leadership",
        "lo, Leadership",
        "und, Leadership"
    })
    void thaiLocalesGetThaiAndAllOthersEnglish(String locale, String expected) {
        assertThat(LEADERSHIP.in(Locale.forLanguageTag(locale))).isEqualTo(expected);
        assertThat(Languages.isThai(Locale.forLanguageTag(locale))).isEqualTo(expected.equals(LEADERSHIP.th()));
    }

    @Test
    void oneTextCanServeBothLanguages() {
        assertThat(LocalizedText.same("PMQA 4.0")).isEqualTo(new LocalizedText("PMQA 4.0", "PMQA 4.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void aBlankTextIsRefusedInEitherLanguage(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText(blank, "Leadership"))
                .withMessage("th must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText("การนำองค์การ", blank))
                .withMessage("en must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextRule.require(blank, "title"))
                .withMessage("title must not be blank");
    }

    @Test
    void aMissingTextIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> new LocalizedText(Absent.absent(), "Leadership"))
                .withMessage("th");
        assertThatNullPointerException()
                .isThrownBy(() -> new LocalizedText("การนำองค์การ", Absent.absent()))
                .withMessage("en");
    }

    @Test
    void aTextIsHandedBackAsItWas() {
        assertThat(TextRule.require(" x ", "title")).isEqualTo(" x ");
    }
}
