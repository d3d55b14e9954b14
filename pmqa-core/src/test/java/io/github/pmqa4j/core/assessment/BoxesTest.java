package io.github.pmqa4j.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoxesTest {
    @Test
    void twoOfThreeAreTheFirstTwo() {
        Boxes boxes = Boxes.of(2, 3);
        assertThat(boxes).isEqualTo(new Boxes(3, 0b011)).hasToString("2/3");
        assertThat(boxes.ticked()).isEqualTo(2);
        assertThat(boxes.isTicked(0)).isTrue();
        assertThat(boxes.isTicked(1)).isTrue();
        assertThat(boxes.isTicked(2)).isFalse();
        assertThat(boxes.isComplete()).isFalse();
        assertThat(Boxes.of(3, 3).isComplete()).isTrue();
    }

    @Property
    void anyCountOfAnyNumberUpTo64CanBeTicked(
            @ForAll @IntRange(max = 64) int one, @ForAll @IntRange(max = 64) int other) {
        int ticked = Math.min(one, other);
        int count = Math.max(one, other);
        Boxes boxes = Boxes.of(ticked, count);
        assertThat(boxes.count()).isEqualTo(count);
        assertThat(boxes.ticked()).isEqualTo(ticked);
        assertThat(boxes.isComplete()).isEqualTo(ticked == count);
        assertThat(IntStream.range(0, count).filter(boxes::isTicked).boxed())
                .containsExactlyElementsOf(IntStream.range(0, ticked).boxed().toList());
    }

    @Test
    void theNextBoxIsTheFirstThatIsNotTicked() {
        assertThat(new Boxes(5, 0b10101).tickNext()).isEqualTo(new Boxes(5, 0b10111));
        assertThat(new Boxes(5, 0b10111).tickNext()).isEqualTo(new Boxes(5, 0b11111));
        assertThat(Boxes.of(0, 1).tickNext()).isEqualTo(Boxes.of(1, 1));
        assertThat(Boxes.of(63, 64).tickNext()).isEqualTo(Boxes.of(64, 64));
    }

    @Test
    void sixtyFourBoxesAreTickedOneByOne() {
        Boxes boxes = Boxes.of(0, 64);
        for (int ticked = 1; ticked <= 64; ticked++) {
            boxes = boxes.tickNext();
            assertThat(boxes).isEqualTo(Boxes.of(ticked, 64));
        }
        assertThat(boxes.ticks()).isEqualTo(-1L);
        assertThat(boxes.isTicked(63)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 64})
    void noBoxIsTickedBeyondTheLast(int count) {
        Boxes complete = Boxes.of(count, count);
        assertThatIllegalStateException()
                .isThrownBy(complete::tickNext)
                .withMessage("all " + count + " boxes are ticked");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 65, Integer.MAX_VALUE})
    void thereAreFrom0To64Boxes(int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Boxes(count, 0))
                .withMessage("count must be in [0, 64], but was " + count);
    }

    @Test
    void moreThan64TickedBoxesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Boxes.of(65, 65))
                .withMessage("count must be in [0, 64], but was 65");
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "4, 3", "1, 0", "65, 64"})
    void asManyBoxesAreTickedAsThereAre(int ticked, int count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Boxes.of(ticked, count))
                .withMessage("ticked must be in [0, " + count + "], but was " + ticked);
    }

    @Test
    void aTickOnABoxThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Boxes(3, 0b1000))
                .withMessage("ticks must lie below 3, but were 0x8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Boxes(0, 1))
                .withMessage("ticks must lie below 0, but were 0x1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Boxes(63, -1))
                .withMessage("ticks must lie below 63, but were 0xffffffffffffffff");
        assertThat(new Boxes(63, Long.MAX_VALUE).isComplete()).isTrue();
        assertThat(new Boxes(64, -1).isComplete()).isTrue();
        assertThat(new Boxes(64, Long.MIN_VALUE).ticked()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, 64})
    void aBoxThatIsNotThereCannotBeAskedFor(int box) {
        Boxes boxes = Boxes.of(2, 3);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> boxes.isTicked(box));
    }
}
