package io.github.pmqa4j.json.jackson3;

import io.github.pmqa4j.json.document.JsonLimits;
import io.github.pmqa4j.json.token.MalformedDocument;
import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.ParsedSource;
import io.github.pmqa4j.json.token.Problems;
import io.github.pmqa4j.json.token.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens of a Jackson 3 parser. */
final class Jackson3Source extends ParsedSource {
    private final JsonParser parser;

    Jackson3Source(JsonParser parser, JsonLimits limits, Problems problems) {
        super(limits, problems, true);
        this.parser = parser;
    }

    @Override
    protected @Nullable Token current() {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return null;
        }
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

    @Override
    protected boolean isName() {
        return parser.currentToken() == JsonToken.PROPERTY_NAME;
    }

    @Override
    protected boolean currentBoolean() {
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    @Override
    protected void advance() {
        try {
            if (parser.nextToken() == null) {
                throw end(Mistake.UNEXPECTED_END, "", "");
            }
        } catch (StreamReadException e) {
            throw malformed(e);
        }
    }

    @Override
    protected int advanceToName(Names table, int hint) {
        advance();
        return isName() ? OTHER : END;
    }

    @Override
    protected String currentName() {
        return parser.currentName();
    }

    @Override
    protected String currentText() {
        try {
            return parser.getString();
        } catch (StreamReadException e) {
            throw malformed(e);
        }
    }

    @Override
    protected char[] currentChars() {
        try {
            return parser.getStringCharacters();
        } catch (StreamReadException e) {
            throw malformed(e);
        }
    }

    @Override
    protected int currentOffset() {
        try {
            return parser.getStringOffset();
        } catch (StreamReadException e) {
            throw malformed(e);
        }
    }

    @Override
    protected int currentLength() {
        try {
            return parser.getStringLength();
        } catch (StreamReadException e) {
            throw malformed(e);
        }
    }

    @Override
    protected long position() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return Problems.position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    // What the parser says is about its own classes and settings; where it stands is what a person needs.
    private MalformedDocument malformed(StreamReadException e) {
        return end(e instanceof UnexpectedEndOfInputException ? Mistake.UNEXPECTED_END : Mistake.INVALID_JSON, "", "");
    }
}
