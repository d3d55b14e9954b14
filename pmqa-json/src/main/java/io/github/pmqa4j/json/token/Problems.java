package io.github.pmqa4j.json.token;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Place;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one document, up to a limit. Not safe for use by many threads. */
public final class Problems {
    /** The position of what is not there, or not known yet. */
    public static final long UNKNOWN = -1;

    private final int most;
    private final List<Problem> list = new ArrayList<>();
    private int count;
    private boolean full;
    private boolean malformed;

    /**
     * One problem.
     *
     * @param finding what is wrong
     * @param position line and column, see {@link #position}
     */
    public record Problem(Finding finding, long position) {}

    /**
     * Makes an empty collection.
     *
     * @param most how many problems are kept
     */
    public Problems(int most) {
        this.most = most;
    }

    /**
     * Returns line and column as one number.
     *
     * @param line from 1
     * @param column from 1
     * @return both
     */
    public static long position(int line, int column) {
        return ((long) line << Integer.SIZE) | column;
    }

    /**
     * Adds a finding, unless there are too many already.
     *
     * @param finding the finding
     * @param position where it stands, or {@link #UNKNOWN}
     */
    public void add(Finding finding, long position) {
        count++;
        if (list.size() < most) {
            list.add(new Problem(finding, position));
        } else if (!full) {
            full = true;
            list.add(new Problem(finding(Mistake.TOO_MANY_FINDINGS, Place.ROOT, Integer.toString(most), ""), UNKNOWN));
        }
    }

    void add(Mistake mistake, Place place, String allowed, String found, long position) {
        add(finding(mistake, place, allowed, found), position);
    }

    MalformedDocument end(Mistake mistake, Place place, String allowed, String found, long position) {
        malformed = true;
        add(mistake, place, allowed, found, position);
        return new MalformedDocument(mistake);
    }

    /**
     * Says whether nothing is wrong so far.
     *
     * @return whether there is no problem
     */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * Returns how many problems there are so far, listed or not.
     *
     * @return the count
     */
    public int count() {
        return count;
    }

    /**
     * Says whether reading ended before the document did.
     *
     * @return whether the text is not JSON, or goes beyond a limit
     */
    public boolean isMalformed() {
        return malformed;
    }

    /**
     * Returns the problems.
     *
     * @return in the order they were found
     */
    public List<Problem> list() {
        return List.copyOf(list);
    }

    /**
     * Makes a finding.
     *
     * @param mistake what is wrong
     * @param place where
     * @param allowed what was allowed
     * @param found what was there
     * @return the finding
     */
    public static Finding finding(Mistake mistake, Place place, String allowed, String found) {
        return Finding.of(mistake.code(), place, mistake.sentence(), printable(allowed), printable(found));
    }

    // What is echoed goes to terminals and logs: no control characters from a stranger's document.
    private static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return text.codePoints()
                        .map(c -> Character.isISOControl(c) ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }
}
