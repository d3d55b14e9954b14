package io.github.pmqa4j.examples.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void whatColoursATerminalOrTurnsTheTextIsShownByItsNumber() {
        assertThat(Visible.line("a\u001b[31mb\u202ec\u2066d\u0000e\u0085f\u200fg\nh\u2028"))
                .isEqualTo("a[U+001B][31mb[U+202E]c[U+2066]d[U+0000]e[U+0085]f[U+200F]g[U+000A]h[U+2028]");
        assertThat(Visible.lines("a\r\nb\u009b")).isEqualTo("a[U+000D]\nb[U+009B]");
    }

    @Test
    void thaiTextItsJoinersAndItsWordBreaksStayAsTheyAre() {
        String text = "ผู้ตรวจ\u200bประเมิน\u200d ๒๕๗.๓๘ \u00a0– “x” 😀";

        assertThat(Visible.line(text)).isEqualTo(text);
    }

    @Property(tries = 300)
    void noControlCharacterIsEverLeft(@ForAll String text) {
        assertThat(Visible.line(text).codePoints()).noneMatch(Character::isISOControl);
    }
}
