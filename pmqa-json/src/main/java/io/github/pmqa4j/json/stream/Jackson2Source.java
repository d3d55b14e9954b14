package io.github.pmqa4j.json.stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.pmqa4j.json.document.JsonLimits;
import io.github.pmqa4j.json.token.Locator;
import io.github.pmqa4j.json.token.MalformedDocument;
import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.ParsedSource;
import io.github.pmqa4j.json.token.Problems;
import io.github.pmqa4j.json.token.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tokens of a Jackson 2 parser: an application's own, or one over a text that can be read again. */
public final class Jackson2Source extends ParsedSource implements AutoCloseable {
    // Lengths and depths are compared with the limits here, so that going beyond is a finding with a place, and not the
    // end
    // where it need not be. Names of strangers are not kept from one document to the next: ours are found without that.
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

    /**
     * Makes a source over the parser of an application, which stands on a document's first token.
     *
     * @param parser the parser
     * @param limits what a document may ask for
     * @param problems where problems go
     */
    public Jackson2Source(JsonParser parser, JsonLimits limits, Problems problems) {
        super(limits, problems, true);
        this.parser = parser;
        this.text = null;
    }

    /**
     * Makes a source over a whole document; it has to be closed.
     *
     * @param text the document
     * @param limits what it may ask for
     * @param problems where problems go
     */
    public Jackson2Source(DocumentText text, JsonLimits limits, Problems problems) {
        super(limits, problems, false);
        this.text = text;
        try {
            this.parser = FACTORY.createParser(text.open());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void begin() {
        if (text == null) {
            return;
        }
        Mistake mistake = text.wrongBeginning(limits());
        if (mistake != null) {
            boolean tooLong = mistake == Mistake.DOCUMENT_TOO_LONG;
            throw end(mistake, tooLong ? Integer.toString(limits().documentBytes()) : "", "", Problems.position(1, 1));
        }
        if (next() == null) {
            throw end(Mistake.EMPTY_DOCUMENT, "", "", text.endPosition());
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
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected @Nullable Token current() {
        return TOKENS[parser.currentTokenId()];
    }

    @Override
    protected boolean isName() {
        return parser.currentToken() == JsonToken.FIELD_NAME;
    }

    @Override
    protected boolean currentBoolean() {
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    @Override
    protected void advance() {
        if (next() == null) {
            throw end(Mistake.UNEXPECTED_END, "", "");
        }
    }

    @Override
    protected int advanceToName(Names table, int hint) {
        try {
            if (hint < table.size()) {
                if (parser.nextFieldName(table.prepared(hint))) {
                    return hint;
                }
            } else {
                parser.nextToken();
            }
        } catch (IOException e) {
            // The parser looks one token ahead of a name.
            if (isName()) {
                reached(currentName());
            }
            throw malformed(e);
        }
        if (isName()) {
            return OTHER;
        }
        if (parser.currentToken() == null) {
            throw end(Mistake.UNEXPECTED_END, "", "");
        }
        return END;
    }

    @Override
    protected String currentName() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    protected String currentText() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    protected char[] currentChars() {
        try {
            return parser.getTextCharacters();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    protected int currentOffset() {
        try {
            return parser.getTextOffset();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    protected int currentLength() {
        try {
            return parser.getTextLength();
        } catch (IOException e) {
            throw malformed(e);
        }
    }

    @Override
    protected long position() {
        JsonLocation location = parser.currentTokenLocation();
        return text == null
                ? Problems.position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()))
                : text.position((int) location.getCharOffset());
    }

    @Override
    public Map<String, Long> locate(Set<String> pointers) {
        if (text == null) {
            return super.locate(pointers);
        }
        try (Jackson2Source again = new Jackson2Source(text, limits(), new Problems(1))) {
            return Locator.find(again, pointers);
        }
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
                return end(Mistake.UNEXPECTED_END, "", "");
            }
            if (e instanceof JsonProcessingException) {
                return end(Mistake.INVALID_JSON, "", "");
            }
            throw new UncheckedIOException(e);
        }
        if (e instanceof StrictUtf8Reader.NotUtf8) {
            return end(Mistake.INVALID_UTF8, "", "", text.endPosition());
        }
        if (e instanceof StreamConstraintsException) {
            // Of the constraints above, the one that a document can go beyond before its limits are looked at.
            long position = text.position((int) parser.currentLocation().getCharOffset());
            return end(Mistake.STRING_TOO_LONG, Integer.toString(LONGEST_NAME), "", position);
        }
        if (e instanceof JsonProcessingException stop) {
            int offset = (int) stop.getLocation().getCharOffset();
            boolean inValue = isName() || !parser.getParsingContext().inObject();
            Malformation why = Malformation.of(text.text(), offset, stop instanceof JsonEOFException, inValue);
            return end(why.mistake(), why.allowed(), why.found(text), text.position(why.offset()));
        }
        throw new UncheckedIOException(e);
    }

    private MalformedDocument trailing(DocumentText document, int end) {
        int at = document.afterSpace(end);
        return end(Mistake.TRAILING_CONTENT, "", document.character(at), document.position(at));
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
