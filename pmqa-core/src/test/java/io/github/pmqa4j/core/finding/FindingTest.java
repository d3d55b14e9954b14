package io.github.pmqa4j.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.pmqa4j.core.Absent;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Locale THAI = Locale.forLanguageTag("th-TH");
    private static final LocalizedText SENTENCE =
            new LocalizedText("คะแนนอยู่นอกช่วงที่กำหนด", "the score is out of range");
    private static final Place PLACE = Place.ROOT
            .property("categories")
            .id("4")
            .property("criteria")
            .id("4.2")
            .property("score");

    @Test
    void aFindingPrintsPlaceSentenceFoundAndAllowed() {
        assertThat(finding("0 ... 500", "612.5"))
                .hasToString(
                        "categories[\"4\"].criteria[\"4.2\"].score: the score is out of range: 612.5 (allowed: 0 ... 500)");
    }

    @Test
    void aFindingAboutTheWholePrintsNoPlace() {
        assertThat(Finding.of("broken", Place.ROOT, SENTENCE, "", "")).hasToString("the score is out of range");
    }

    @Test
    void theMessageIsInTheLanguageOfTheLocale() {
        Finding finding = finding("0 ... 500", "612.5");
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("the score is out of range: 612.5 (allowed: 0 ... 500)");
        assertThat(finding.message(THAI)).isEqualTo("คะแนนอยู่นอกช่วงที่กำหนด: 612.5 (ที่อนุญาต: 0 ... 500)");
        assertThat(finding.message(Locale.ROOT)).isEqualTo(finding.message(Locale.ENGLISH));
    }

    @Test
    void whatSaysNothingIsLeftOut() {
        assertThat(finding("", "612.5").message(Locale.ENGLISH)).isEqualTo("the score is out of range: 612.5");
        assertThat(finding("0 ... 500", "").message(Locale.ENGLISH))
                .isEqualTo("the score is out of range (allowed: 0 ... 500)");
        assertThat(finding("", "").message(THAI)).isEqualTo("คะแนนอยู่นอกช่วงที่กำหนด");
    }

    @Test
    void whatWasFoundIsEchoedUpTo60Characters() {
        assertThat(finding("", "9".repeat(60)).found()).isEqualTo("9".repeat(60));
        assertThat(finding("", "9".repeat(61)).found()).isEqualTo("9".repeat(60) + "...");
    }

    @Test
    void whatWasFoundIsNotCutWithinACharacter() {
        String face = "\uD83D\uDE00";
        assertThat(finding("", "9".repeat(59) + face + "9").found()).isEqualTo("9".repeat(59) + "...");
        assertThat(finding("", "9".repeat(58) + face + "9").found()).isEqualTo("9".repeat(58) + face + "...");
        assertThat(finding("", "9".repeat(58) + face).found()).isEqualTo("9".repeat(58) + face);
    }

    @Test
    void incompleteFindingsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of(" ", PLACE, SENTENCE, "", ""))
                .withMessage("code must not be blank");
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.of("broken", Absent.absent(), SENTENCE, "", ""))
                .withMessage("place");
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.of("broken", PLACE, Absent.absent(), "", ""))
                .withMessage("sentence");
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.of("broken", PLACE, SENTENCE, Absent.absent(), ""))
                .withMessage("allowed");
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.of("broken", PLACE, SENTENCE, "", Absent.absent()))
                .withMessage("found");
    }

    private static Finding finding(String allowed, String found) {
        return Finding.of("score-out-of-range", PLACE, SENTENCE, allowed, found);
    }
}
