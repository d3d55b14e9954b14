package io.github.pmqa4j.core.assessment;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * The boxes of one tier of a checklist, each ticked or not.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param count how many boxes there are, in [0, 64]; sound from 1
 * @param ticks bit i is set if box i is ticked, counted from 0; no bit from {@code count} on
 */
public record Boxes(int count, long ticks) implements Serializable {
    /** The most boxes that a tier can have. */
    public static final int MOST = Long.SIZE;

    /**
     * Makes boxes.
     *
     * @throws IllegalArgumentException if the count is out of range or a box beyond it is ticked
     */
    public Boxes {
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "count must be in [0, %s], but was %s", MOST, count));
        }
        if (count < MOST && ticks >>> count != 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "ticks must lie below %s, but were 0x%s", count, Long.toHexString(ticks)));
        }
    }

    /**
     * Returns boxes that are ticked from the first on: {@code of(2, 3)} is two of three.
     *
     * @param ticked how many are ticked, in [0, count]
     * @param count how many there are, in [0, 64]
     * @return the boxes
     * @throws IllegalArgumentException if a number is out of range
     */
    public static Boxes of(int ticked, int count) {
        if (ticked < 0 || ticked > count) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "ticked must be in [0, %s], but was %s", count, ticked));
        }
        return new Boxes(count, ticked == 0 ? 0 : -1L >>> (MOST - ticked));
    }

    /**
     * Returns the boxes with one more ticked, the first that is not.
     *
     * @return the boxes
     * @throws IllegalStateException if all are ticked
     */
    public Boxes tickNext() {
        if (isComplete()) {
            throw new IllegalStateException("all " + count + " boxes are ticked");
        }
        return new Boxes(count, ticks | Long.lowestOneBit(~ticks));
    }

    /**
     * Returns how many boxes are ticked.
     *
     * @return in [0, count]
     */
    public int ticked() {
        return Long.bitCount(ticks);
    }

    /**
     * Says whether a box is ticked.
     *
     * @param box counted from 0, below count
     * @return whether it is
     * @throws IndexOutOfBoundsException if there is no such box
     */
    public boolean isTicked(int box) {
        return (ticks >>> Objects.checkIndex(box, count) & 1) == 1;
    }

    /**
     * Says whether all boxes are ticked.
     *
     * @return whether {@link #ticked()} is {@link #count()}
     */
    public boolean isComplete() {
        return ticked() == count;
    }

    /** Returns for example "2/3". */
    @Override
    public String toString() {
        return ticked() + "/" + count;
    }
}
