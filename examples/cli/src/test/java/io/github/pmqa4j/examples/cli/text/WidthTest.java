package io.github.pmqa4j.examples.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WidthTest {
    private static final Locale THAI = Locale.forLanguageTag("th");

    @Test
    void thaiVowelsAndToneMarksAboveAndBelowTakeNoColumn() {
        assertThat(Width.of("ผู้ตรวจ")).isEqualTo(5);
        assertThat(Width.of("Self")).isEqualTo(4);
        assertThat(Width.padLeft("ผู้ตรวจ", 7)).isEqualTo("  ผู้ตรวจ");
        assertThat(Width.padRight("ผู้ตรวจ", 7)).isEqualTo("ผู้ตรวจ  ");
        assertThat(Width.padRight("longer", 3)).isEqualTo("longer");
    }

    @Test
    void linesAreBrokenBetweenWordsThaiOnesToo() {
        assertThat(Wrap.lines("one two three", 8, Locale.ENGLISH)).containsExactly("one two", "three");
        assertThat(Wrap.lines("การวางแผนเชิงยุทธศาสตร์", 10, THAI)).containsExactly("การวางแผน", "เชิง", "ยุทธศาสตร์");
    }

    @Test
    void aWordThatIsLongerThanALineStandsAlone() {
        assertThat(Wrap.lines("a extraordinarily b", 6, Locale.ENGLISH)).containsExactly("a", "extraordinarily", "b");
    }

    @Test
    void whatAnArrowJoinsStaysTogether() {
        List<String> lines = Wrap.lines("level 2.06 -> 2.50", 12, Locale.ENGLISH);

        assertThat(lines).containsExactly("level", "2.06\u00a0→\u00a02.50");
    }

    @Test
    void aLongNameGoesOnBelowItselfAndNeverTouchesTheColumns() {
        assertThat(new Page()
                        .row("1  ", "Measurement and Knowledge", 15, "  150.00", Locale.ENGLISH)
                        .toString())
                .isEqualTo("1  Measurement   150.00\n   and\n   Knowledge\n");
    }
}
