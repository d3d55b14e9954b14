package io.github.pmqa4j.json.token;

import io.github.pmqa4j.core.finding.Place;

/** Where in a document reading is, and what is wrong there. */
abstract class DocumentPosition {
    final Levels levels = new Levels();

    private final Problems problems;

    DocumentPosition(Problems problems) {
        this.problems = problems;
    }

    /**
     * Returns where the name or value stands that was asked for or read last.
     *
     * @return line and column, see {@link Problems#position}
     */
    protected abstract long position();

    /**
     * Adds a problem with the name or value that was asked for last.
     *
     * @param mistake what is wrong
     * @param allowed what was allowed
     * @param found what was there
     */
    public final void problem(Mistake mistake, String allowed, String found) {
        problems.add(mistake, place(), allowed, found, position());
    }

    /**
     * Adds a problem somewhere else.
     *
     * @param mistake what is wrong
     * @param place where; it need not exist
     * @param allowed what was allowed
     * @param found what was there
     */
    public final void problem(Mistake mistake, Place place, String allowed, String found) {
        problems.add(mistake, place, allowed, found, Problems.UNKNOWN);
    }

    /**
     * Adds the problem that the object that has just ended lacks a property.
     *
     * @param property the name of the property
     */
    public final void missing(String property) {
        problem(Mistake.MISSING_PROPERTY, place().property(property), "", "");
    }

    /**
     * Returns what is wrong so far.
     *
     * @return the problems
     */
    public final Problems problems() {
        return problems;
    }

    /**
     * Returns the place of the value that was asked for last.
     *
     * @return the place
     */
    public final Place place() {
        return levels.place();
    }

    /**
     * Returns what ends the reading.
     *
     * @param mistake what is wrong
     * @param allowed what was allowed
     * @param found what was there
     * @return to be thrown
     */
    protected final MalformedDocument end(Mistake mistake, String allowed, String found) {
        return problems.end(mistake, place(), allowed, found, position());
    }

    /**
     * Returns what ends the reading.
     *
     * @param mistake what is wrong
     * @param allowed what was allowed
     * @param found what was there
     * @param position where it stands
     * @return to be thrown
     */
    protected final MalformedDocument end(Mistake mistake, String allowed, String found, long position) {
        return problems.end(mistake, place(), allowed, found, position);
    }

    /**
     * Returns how many objects and arrays are open.
     *
     * @return 0 at the top
     */
    protected final int depth() {
        return levels.depth();
    }
}
