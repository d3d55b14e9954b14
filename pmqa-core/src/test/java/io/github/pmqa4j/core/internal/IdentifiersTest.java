package io.github.pmqa4j.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.pmqa4j.core.Absent;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    private static final Pattern RULE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,31}");

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "4.2", "pmqa-4.0", "a", "Z", "9", "A_b-C.", "x..y", "abcdefghijklmnopqrstuvwxyz012345"})
    void lettersDigitsDotsUnderscoresAndHyphensMakeAnId(String id) {
        assertThat(Identifiers.isValid(id)).isTrue();
        assertThat(Identifiers.require(id, "code")).isSameAs(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".1",
                "_a",
                "-a",
                " 1",
                "1 ",
                "1\n",
                "\n",
                "a/b",
                "a\"b",
                "a:b",
                "a@b",
                "a[b",
                "a`b",
                "a{b",
                "หมวด",
                "1๒",
                "é1",
                "aé",
                "${x}",
                "abcdefghijklmnopqrstuvwxyz0123456"
            })
    void anythingElseIsRefusedAndEchoed(String id) {
        assertThat(Identifiers.isValid(id)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifiers.require(id, "category id"))
                .withMessage(
                        "category id must be 1 to 32 letters, digits, '.', '_' or '-', the first a letter or digit, but was \""
                                + id + "\"");
    }

    @Test
    void aLongTextIsEchoedShort() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifiers.require("x".repeat(40), "code"))
                .withMessageEndingWith(" but was \"" + "x".repeat(40) + "\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Identifiers.require("x".repeat(41), "code"))
                .withMessageEndingWith(" but was \"" + "x".repeat(40) + "...\"");
    }

    @Test
    void aMissingIdIsRefused() {
        assertThatNullPointerException()
                .isThrownBy(() -> Identifiers.require(Absent.absent(), "code"))
                .withMessage("code");
    }

    @Property
    void theRuleIsThatOfThePattern(@ForAll("texts") String text) {
        assertThat(Identifiers.isValid(text)).isEqualTo(RULE.matcher(text).matches());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> close =
                Arbitraries.strings().withChars("/0189:@AZ[`az{._-,^ \n").ofMaxLength(4);
        Arbitrary<String> sound = Arbitraries.strings()
                .withChars("aZ09")
                .withChars("._-")
                .ofMinLength(28)
                .ofMaxLength(36);
        return Arbitraries.oneOf(close, sound, Arbitraries.strings().ofMaxLength(40));
    }
}
