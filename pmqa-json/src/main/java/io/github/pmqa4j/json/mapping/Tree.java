package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.Token;
import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value as maps, lists, texts, exact numbers and booleans, to be compared with another. */
final class Tree implements TokenSink {
    private static final Object NULL = new Object();

    private final Deque<Object> open = new ArrayDeque<>();
    private String name = "";
    private Object root = NULL;

    /** Reads whatever value is next. */
    static Object read(TokenSource in) {
        Token token = in.token();
        switch (token) {
            case OBJECT -> {
                Map<String, Object> map = new LinkedHashMap<>();
                if (in.object()) {
                    while (in.next(Names.ANY_IDS) != TokenSource.END) {
                        map.put(in.name(), read(in));
                    }
                }
                return map;
            }
            case ARRAY -> {
                List<Object> list = new ArrayList<>();
                if (in.array()) {
                    while (in.element()) {
                        list.add(read(in));
                    }
                }
                return list;
            }
            case STRING -> {
                return orNull(in.string());
            }
            case NUMBER -> {
                return orNull(in.number());
            }
            case BOOLEAN -> {
                return orNull(in.bool());
            }
            default -> {
                in.skip();
                return NULL;
            }
        }
    }

    /** Returns what was written. */
    Object root() {
        return root;
    }

    @Override
    public void beginObject() {
        begin(new LinkedHashMap<String, Object>());
    }

    @Override
    public void endObject() {
        open.pop();
    }

    @Override
    public void beginArray() {
        begin(new ArrayList<>());
    }

    @Override
    public void endArray() {
        open.pop();
    }

    @Override
    public void name(String text) {
        name = text;
    }

    @Override
    public void name(Names names, int index) {
        name = names.text(index);
    }

    @Override
    public void string(String text) {
        add(text);
    }

    @Override
    public void integer(long value) {
        add(Fraction.of(value));
    }

    @Override
    public void decimal(BigDecimal value) {
        add(Fraction.of(value));
    }

    @Override
    public void exact(Fraction value) {
        add(value);
    }

    @Override
    public void fractionText(Fraction value) {
        add(value.toString());
    }

    @Override
    public void bool(boolean value) {
        add(value);
    }

    private void begin(Object container) {
        add(container);
        open.push(container);
    }

    @SuppressWarnings("unchecked") // only maps of names and lists are opened
    private void add(Object value) {
        Object container = open.peek();
        if (container instanceof Map) {
            ((Map<String, Object>) container).put(name, value);
        } else if (container instanceof List) {
            ((List<Object>) container).add(value);
        } else {
            root = value;
        }
    }

    private static Object orNull(@Nullable Object value) {
        return value == null ? NULL : value;
    }
}
