package io.github.pmqa4j.json.cursor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cursor that can go back to the beginning of its document as long as the document has not said its version: it keeps what it
 * has gone through until then, which are two names and two values if the version comes first. For the parser of an application,
 * whose text nobody can read again.
 */
public final class RewindingCursor implements JsonCursor {
    private static final String VERSION = "version";

    private final JsonCursor live;
    private final List<Passed> passed = new ArrayList<>();
    private int at;
    private int open;
    private boolean kept = true;
    private boolean inVersion;

    /** A token that was gone through. */
    private record Passed(@Nullable Token token, boolean name, String text, boolean isTrue, long position) {}

    /** Makes a cursor over one that stands on the first token of a document. */
    public RewindingCursor(JsonCursor live) {
        this.live = live;
        keep(live.value());
    }

    /** Goes back to the first token, once; from there on nothing is kept any more. */
    public void rewind() {
        if (!kept) {
            throw new IllegalStateException("the document has said its version");
        }
        kept = false;
        at = 0;
    }

    @Override
    public void begin(int mostBytes) {
        live.begin(mostBytes);
    }

    @Override
    public void finish() {
        live.finish();
    }

    @Override
    public @Nullable Token advance() {
        if (at + 1 < passed.size()) {
            at++;
            return passed.get(at).token;
        }
        if (inVersion) {
            kept = false;
        }
        Token token = live.advance();
        if (kept) {
            keep(token);
            at = passed.size() - 1;
        } else {
            passed.clear();
            at = 0;
        }
        return token;
    }

    @Override
    public @Nullable Token value() {
        if (passed.isEmpty()) {
            return live.value();
        }
        return isName() ? advance() : passed.get(at).token;
    }

    @Override
    public int nextName(Names names, int hint) {
        advance();
        return isName() ? Names.OTHER : Names.END;
    }

    @Override
    public boolean isName() {
        return passed.isEmpty() ? live.isName() : passed.get(at).name;
    }

    @Override
    public String name() {
        return passed.isEmpty() ? live.name() : passed.get(at).text;
    }

    @Override
    public String text() {
        return passed.isEmpty() ? live.text() : passed.get(at).text;
    }

    @Override
    public char[] chars() {
        return passed.isEmpty() ? live.chars() : passed.get(at).text.toCharArray();
    }

    @Override
    public int offset() {
        return passed.isEmpty() ? live.offset() : 0;
    }

    @Override
    public int length() {
        return passed.isEmpty() ? live.length() : passed.get(at).text.length();
    }

    @Override
    public boolean isTrue() {
        return passed.isEmpty() ? live.isTrue() : passed.get(at).isTrue;
    }

    @Override
    public long position() {
        return passed.isEmpty() ? live.position() : passed.get(at).position;
    }

    @Override
    public @Nullable JsonCursor again() {
        return live.again();
    }

    @Override
    public void close() {
        live.close();
    }

    private void keep(@Nullable Token token) {
        boolean name = live.isName();
        // Only a name or the value of one of the document's own can be its version.
        inVersion = open == 1 && !name && !passed.isEmpty() && isVersion(passed.get(passed.size() - 1));
        boolean text = token == Token.STRING || token == Token.NUMBER;
        passed.add(new Passed(
                token,
                name,
                name ? live.name() : text ? live.text() : "",
                token == Token.BOOLEAN && live.isTrue(),
                live.position()));
        if (token == Token.OBJECT || token == Token.ARRAY) {
            open++;
        } else if (token == null && !name) {
            open--;
        }
    }

    private static boolean isVersion(Passed before) {
        return before.name && before.text.equals(VERSION);
    }
}
