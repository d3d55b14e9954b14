package io.github.pmqa4j.json.reader;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.json.cursor.Mistake;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one document, up to a limit, and counts the rest. Not safe for use by many threads. */
public final class Problems {
    /** The position of what is not there, or not known yet. */
    public static final long UNKNOWN = -1;

    private final int most;
    private final List<Problem> list = new ArrayList<>();
    private int count;
    private boolean full;

    /** One problem. */
    public record Problem(Finding finding, long position) {}

    /** Makes an empty collection. */
    public Problems(int most) {
        this.most = most;
    }

    /** Adds a finding, unless there are too many already. */
    public void add(Finding finding, long position) {
        add(finding, position, false);
    }

    void add(Mistake mistake, Place place, String allowed, String found, long position) {
        // What the document is at all must not drown in what is wrong with its parts.
        boolean ofDocument =
                place.steps().size() == 1 && (mistake == Mistake.WRONG_KIND || mistake == Mistake.UNSUPPORTED_VERSION);
        add(finding(mistake, place, allowed, found), position, ofDocument);
    }

    private void add(Finding finding, long position, boolean inAnyCase) {
        count++;
        if (inAnyCase || list.size() < most) {
            list.add(new Problem(finding, position));
        } else {
            full = true;
        }
    }

    /** Says whether nothing is wrong so far. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** Returns how many problems there are so far, listed or not. */
    public int count() {
        return count;
    }

    /** Returns the problems; the last one says how many there are if they are not all listed. */
    public List<Problem> list() {
        List<Problem> all = new ArrayList<>(list);
        if (full) {
            String found = Integer.toString(count);
            all.add(new Problem(
                    finding(Mistake.TOO_MANY_FINDINGS, Place.ROOT, Integer.toString(most), found), UNKNOWN));
        }
        return all;
    }

    /** Makes the finding that a year is of the Common Era, which says the year of the Buddhist Era that was probably meant. */
    static Finding commonEra(Place place, String allowed, String found, int meant) {
        LocalizedText sentence = Mistake.COMMON_ERA_YEAR.sentence();
        LocalizedText asking = new LocalizedText(
                sentence.th() + " (หมายถึง " + meant + " หรือไม่)", sentence.en() + " (did you mean " + meant + "?)");
        return Finding.of(Mistake.COMMON_ERA_YEAR.code(), place, asking, allowed, found);
    }

    /** Makes a finding. */
    public static Finding finding(Mistake mistake, Place place, String allowed, String found) {
        // A text that is empty was there all the same.
        boolean empty = found.isEmpty() && !mistake.isAbsence();
        return Finding.of(mistake.code(), place, mistake.sentence(), allowed, empty ? "\"\"" : found);
    }
}
