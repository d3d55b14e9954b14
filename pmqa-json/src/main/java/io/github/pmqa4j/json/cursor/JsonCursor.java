package io.github.pmqa4j.json.cursor;

import org.jspecify.annotations.Nullable;

/**
 * Goes through the tokens of one document; each generation of Jackson has its own. It stands on the token that was read last, or
 * on a name whose value nobody has asked for yet. What is no JSON ends in a {@link MalformedDocument}. Not safe for use by many
 * threads.
 */
public interface JsonCursor extends AutoCloseable {
    /** The most UTF-16 units of a name: names become part of places, and places are echoed. */
    int LONGEST_NAME = 256;

    /** Refuses what cannot begin a document, and goes to its first token. */
    void begin(int mostBytes);

    /** Refuses what stands behind the document. */
    void finish();

    /** Returns whether it stands on a name. */
    boolean isName();

    /** Goes on to the next token and returns it; null for a name, and at the end of an object or array. */
    @Nullable
    Token advance();

    /** Goes on to the value of the name that it stands on, or stays where it is; returns what it then stands on, as above. */
    @Nullable
    Token value();

    /**
     * Goes on to the next name of an object, or its end.
     *
     * @param names the names to look it up in
     * @param hint where it probably stands
     * @return its position, if it was found there; else {@link Names#OTHER}, or {@link Names#END}
     */
    int nextName(Names names, int hint);

    /** Returns the name that it stands on. */
    String name();

    /** Returns the text or number that it stands on. */
    String text();

    /** Returns what holds the text or number that it stands on: the parser's own characters. */
    char[] chars();

    /** Returns where in {@link #chars} the text or number begins. */
    int offset();

    /** Returns how many UTF-16 units the text or number has. */
    int length();

    /** Returns whether it stands on true. */
    boolean isTrue();

    /** Returns line and column of the token, see {@link #position(int, int)}. */
    long position();

    /** Returns another cursor at the beginning of the same document; null if its text is not there any more. */
    @Nullable
    JsonCursor again();

    /** Closes what was opened for it; an application's parser stays open. */
    @Override
    void close();

    /** Returns line and column, each from 1, as one number. */
    static long position(int line, int column) {
        return ((long) line << Integer.SIZE) | column;
    }
}
