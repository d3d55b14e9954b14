package io.github.pmqa4j.json.token;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Walks a document once more to find where the values of some JSON Pointers, and of all above them, stand. */
public final class Locator {
    private final TokenSource source;
    private final Set<String> pointers;
    private final Map<String, Long> positions = new HashMap<>();

    private Locator(TokenSource source, Set<String> pointers) {
        this.source = source;
        this.pointers = pointers;
    }

    /**
     * Finds values.
     *
     * @param source the document from its beginning
     * @param pointers JSON Pointers, each with all above it
     * @return the position of each that exists
     */
    public static Map<String, Long> find(TokenSource source, Set<String> pointers) {
        Locator locator = new Locator(source, pointers);
        try {
            source.begin();
            locator.walk("");
        } catch (MalformedDocument e) {
            // It was found before, else nothing would be looked for here; what stands in front of it has its position.
            return locator.positions;
        }
        return locator.positions;
    }

    private void walk(String pointer) {
        Token token = source.token();
        if (!pointers.contains(pointer)) {
            source.skip();
            return;
        }
        positions.putIfAbsent(pointer, source.position());
        if (token == Token.OBJECT && source.object()) {
            while (source.next(Names.ANY_IDS) != TokenSource.END) {
                walk(pointer + '/' + source.name().replace("~", "~0").replace("/", "~1"));
            }
        } else if (token == Token.ARRAY && source.array()) {
            for (int i = 0; source.element(); i++) {
                walk(pointer + '/' + i);
            }
        } else {
            source.skip();
        }
    }
}
