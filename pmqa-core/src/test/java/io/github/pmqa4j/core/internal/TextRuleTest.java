package io.github.pmqa4j.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pmqa4j.core.internal.TextRule.Breach;
import io.github.pmqa4j.core.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextRuleTest {
    /** UTF-8 cannot say what a surrogate alone would be; the JDK writes a question mark for it. */
    @Property
    void aTextIsSoundIfItComesBackFromUtf8AndHasNoNull(@ForAll("texts") String text) {
        String back = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        boolean sound = back.equals(text) && text.indexOf(0) < 0;
        assertThat(TextRule.breach(text).isEmpty()).isEqualTo(sound);
    }

    @Property
    void whatIsEchoedIsShortAndSoundAndStaysAsItIs(@ForAll("texts") String text) {
        for (String shown : new String[] {TextRule.echo(text), TextRule.inOneLine(text)}) {
            assertThat(shown).hasSizeLessThanOrEqualTo(63);
            assertThat(TextRule.breach(shown)).isEmpty();
            assertThat(shown.chars()).noneMatch(Character::isISOControl);
            assertThat(TextRule.echo(shown)).isSameAs(shown);
            assertThat(TextRule.inOneLine(shown)).isSameAs(shown);
        }
        assertThat(TextRule.printable(text)).hasSameSizeAs(text);
        assertThat(TextRule.printable(TextRule.printable(text))).isEqualTo(TextRule.printable(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('\0', 'a', 'ก', '\n', '\u2028', '\ud83d', '\ude00', '\ud800', '\udfff', '\ue000', '.')
                .ofMaxLength(70);
    }

    @Test
    void aTextIsCutBetweenCharacters() {
        String pair = "\ud83d\ude00";
        assertThat(TextRule.echo("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(TextRule.echo("x".repeat(61))).isEqualTo("x".repeat(60) + "...");
        assertThat(TextRule.echo("x".repeat(58) + pair + "x")).isEqualTo("x".repeat(58) + pair + "...");
        assertThat(TextRule.echo("x".repeat(59) + pair + "x")).isEqualTo("x".repeat(59) + "...");
        assertThat(TextRule.echo("a\nb\ud800")).isEqualTo("a\ufffdb\ufffd");
        assertThat(TextRule.inOneLine("a\nb\u2029c\ud800")).isEqualTo("a b c\ufffd");
    }

    @Property
    void aLineIsOneLineAndShortAndStaysAsItIs(@ForAll("texts") String text) {
        String line = TextRule.line(text.repeat(4));
        assertThat(line).hasSizeLessThanOrEqualTo(203);
        assertThat(line.chars()).noneMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029');
        assertThat(TextRule.line(line)).isSameAs(line);
    }

    @Test
    void aLineIsCutAfterTwoHundredUnits() {
        assertThat(TextRule.line("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(TextRule.line("x".repeat(201))).isEqualTo("x".repeat(200) + "...");
        assertThat(TextRule.line("x".repeat(199) + "\ud83d\ude00")).isEqualTo("x".repeat(199) + "...");
        assertThat(TextRule.line("a\nb\u2029c\ud800")).isEqualTo("a b c\ufffd");
    }

    @Test
    void aNameThatIsNoTextIsRefusedWhenItIsMade() {
        assertThat(TextRule.breach("x".repeat(100_001))).isEqualTo(Optional.of(Breach.STRING_TOO_LONG));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText("ก\0", "x"))
                .withMessage("th must not contain the character U+0000, but was \"ก \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LocalizedText("ก", "\udfff"))
                .withMessage("en must not contain an unpaired surrogate, but was \"\ufffd\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.same("x".repeat(100_001)))
                .withMessage("text must have at most 100000 UTF-16 units, but was \"" + "x".repeat(60) + "...\"");
        assertThat(LocalizedText.same("x".repeat(100_000)).en()).hasSize(100_000);
    }
}
