package io.github.pmqa4j.json.cursor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a Jackson 2 parser: an application's own, or one over a text that can be read again. */
public final class Jackson2Cursor implements JsonCursor {
    // Lengths and depths are compared with the limits by the reader, so that going beyond is a finding with a place,
    // and not
    // the end where it need not be. Names of strangers are not kept from one document to the next: ours are found
    // without that.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();

    private static final @Nullable Token[] TOKENS = tokens();

    private final JsonParser parser;
    private final @Nullable DocumentText text;

    /** Makes a cursor over the parser of an application, which stands on a document's first token. */
    public Jackson2Cursor(JsonParser parser) {
        this.parser = parser;
        this.text = null;
    }

    /** Makes a cursor over a whole document; it has to be closed. */
    public Jackson2Cursor(DocumentText text) {
        this.text = text;
        try {
            this.parser = FACTORY.createParser(text.open());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void begin(int mostBytes) {
        if (text == null) {
            return;
        }
        MalformedDocument wrong = text.wrongBeginning(mostBytes);
        if (wrong != null) {
            throw wrong;
        }
        if (next() == null) {
            throw new MalformedDocument(Mistake.EMPTY_DOCUMENT, "1 ... " + mostBytes, "0", text.endPosition());
        }
    }

    @Override
    public void finish() {
        if (text == null) {
            return;
        }
        int end = (int) parser.currentLocation().getCharOffset();
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (StrictUtf8Reader.NotUtf8 e) {
            throw malformed(e);
        } catch (JsonProcessingException e) {
            throw trailing(text, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw trailing(text, end);
    }

    @Override
    public void close() {
        if (text == null) {
            return;
        }
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isName() {
        return parser.currentToken() == JsonToken.FIELD_NAME;
    }

    @Override
    public boolean isTrue() {
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    @Override
    public @Nullable Token advance() {
        JsonToken next = next();
        if (next == null) {
            throw unexpectedEnd();
        }
        return TOKENS[next.id()];
    }

    @Override
    public @Nullable Token value() {
        JsonToken current = parser.currentToken();
        return current == JsonToken.FIELD_NAME ? advance() : current == null ? null : TOKENS[current.id()];
    }

    @Override
    public int nextName(Names names, int hint) {
        try {
            if (hint < names.size()) {
                if (parser.nextFieldName(names.prepared(hint))) {
                    return hint;
                }
            } else {
                parser.nextToken();
            }
        } catch (IOException e) {
            // The parser looks one token ahead of a name.
            throw isName() ? malformed(e).in(name()) : malformed(e);
        }
        if (isName()) {
            return Names.OTHER;
        }
        if (parser.currentToken() == null) {
            throw unexpectedEnd();
        }
        return Names.END;
    }

    @Override
    public String name() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    public char[] chars() {
        try {
            return parser.getTextCharacters();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    public int offset() {
        try {
            return parser.getTextOffset();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    public int length() {
        try {
            return parser.getTextLength();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    public long position() {
        JsonLocation location = parser.currentTokenLocation();
        return text == null
                ? JsonCursor.position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()))
                : text.position((int) location.getCharOffset());
    }

    @Override
    public @Nullable Jackson2Cursor again() {
        return text == null ? null : new Jackson2Cursor(text);
    }

    private @Nullable JsonToken next() {
        try {
            return parser.nextToken();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    // What a parser says is about its own classes and settings; what stands where it stopped is what a person needs.
    private MalformedDocument malformed(IOException e) {
        if (text == null) {
            if (e instanceof JsonEOFException) {
                return unexpectedEnd();
            }
            if (e instanceof JsonProcessingException stop) {
                return ForeignParser.invalidJson(stop.getOriginalMessage(), position());
            }
            throw new UncheckedIOException(e);
        }
        if (e instanceof StrictUtf8Reader.NotUtf8) {
            return text.notUtf8();
        }
        if (e instanceof StreamConstraintsException) {
            // Of the constraints above, the one that a document can go beyond before its limits are looked at.
            long position = text.position((int) parser.currentLocation().getCharOffset());
            String most = Integer.toString(LONGEST_NAME);
            return new MalformedDocument(Mistake.STRING_TOO_LONG, most, "> " + most, position);
        }
        if (e instanceof JsonProcessingException stop) {
            int offset = (int) stop.getLocation().getCharOffset();
            boolean inValue = isName() || !parser.getParsingContext().inObject();
            Malformation why = Malformation.of(text.text(), offset, stop instanceof JsonEOFException, inValue);
            return new MalformedDocument(why.mistake(), why.allowed(), why.found(), text.position(why.offset()));
        }
        throw new UncheckedIOException(e);
    }

    private static MalformedDocument trailing(DocumentText document, int end) {
        int at = document.afterSpace(end);
        String found = Malformation.character(document.text(), at);
        return new MalformedDocument(Mistake.TRAILING_CONTENT, Surroundings.SPACE, found, document.position(at));
    }

    private MalformedDocument unexpectedEnd() {
        return ForeignParser.unexpectedEnd(parser.getParsingContext().inArray(), position());
    }

    private static @Nullable Token[] tokens() {
        @Nullable Token[] tokens = new @Nullable Token[JsonToken.values().length];
        for (JsonToken token : JsonToken.values()) {
            if (token.id() >= 0) {
                tokens[token.id()] = switch (token) {
                    case START_OBJECT -> Token.OBJECT;
                    case START_ARRAY -> Token.ARRAY;
                    case VALUE_STRING -> Token.STRING;
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
                    case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
                    case VALUE_NULL, VALUE_EMBEDDED_OBJECT -> Token.NULL;
                    default -> null;
                };
            }
        }
        return tokens;
    }
}
