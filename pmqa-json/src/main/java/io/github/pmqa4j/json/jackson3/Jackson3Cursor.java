package io.github.pmqa4j.json.jackson3;

import io.github.pmqa4j.json.cursor.ForeignParser;
import io.github.pmqa4j.json.cursor.JsonCursor;
import io.github.pmqa4j.json.cursor.MalformedDocument;
import io.github.pmqa4j.json.cursor.Names;
import io.github.pmqa4j.json.cursor.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens of a Jackson 3 parser, which stands on a document's first token. */
final class Jackson3Cursor implements JsonCursor {
    private final JsonParser parser;

    Jackson3Cursor(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public void begin(int mostBytes) {
        // The parser has begun.
    }

    @Override
    public void finish() {
        // What follows is the parser's business.
    }

    @Override
    public boolean isName() {
        return parser.currentToken() == JsonToken.PROPERTY_NAME;
    }

    @Override
    public boolean isTrue() {
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    @Override
    public @Nullable Token advance() {
        try {
            JsonToken next = parser.nextToken();
            if (next == null) {
                throw unexpectedEnd();
            }
            return token(next);
        } catch (StreamReadException e) {
            throw malformed(e);
        }
    }

    @Override
    public @Nullable Token value() {
        JsonToken current = parser.currentToken();
        return isName() ? advance() : current == null ? null : token(current);
    }

    @Override
    public int nextName(Names names, int hint) {
        advance();
        return isName() ? Names.OTHER : Names.END;
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (StreamReadException e) {
            throw malformed(e);
        }
    }

    @Override
    public char[] chars() {
        try {
            return parser.getStringCharacters();
        } catch (StreamReadException e) {
            throw malformed(e);
        }
    }

    @Override
    public int offset() {
        try {
            return parser.getStringOffset();
        } catch (StreamReadException e) {
            throw malformed(e);
        }
    }

    @Override
    public int length() {
        try {
            return parser.getStringLength();
        } catch (StreamReadException e) {
            throw malformed(e);
        }
    }

    @Override
    public long position() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return JsonCursor.position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    @Override
    public @Nullable JsonCursor again() {
        return null;
    }

    @Override
    public void close() {
        // The parser is the application's.
    }

    private static @Nullable Token token(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> Token.OBJECT;
            case START_ARRAY -> Token.ARRAY;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
            case VALUE_NULL, VALUE_EMBEDDED_OBJECT -> Token.NULL;
            default -> null;
        };
    }

    // What the parser says is about its own classes and settings; where it stands is what a person needs.
    private MalformedDocument malformed(StreamReadException e) {
        return e instanceof UnexpectedEndOfInputException
                ? unexpectedEnd()
                : ForeignParser.invalidJson(e.getOriginalMessage(), position());
    }

    private MalformedDocument unexpectedEnd() {
        return ForeignParser.unexpectedEnd(parser.streamReadContext().inArray(), position());
    }
}
