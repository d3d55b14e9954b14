package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values that documents are made of. */
final class Parts {
    private static final int PRINTED_DECIMALS = 12;
    private static final int PRINTED_DIGITS = 30;

    static final Part<String> ID = part((in, c) -> in.id(), (v, out) -> out.string(v));
    static final Part<String> TEXT = part((in, c) -> in.text(), (v, out) -> out.string(v));
    static final Part<String> STRING = part((in, c) -> in.string(), (v, out) -> out.string(v));
    static final Part<Boolean> BOOLEAN = part((in, c) -> in.bool(), (v, out) -> out.bool(v));
    static final Part<Fraction> EXACT = part((in, c) -> in.exact(), (v, out) -> out.exact(v));
    static final Part<LocalizedText> LOCALIZED = part((in, c) -> Header.readText(in), Header::writeText);
    static final Part<FiscalYear> YEAR =
            part((in, c) -> Header.readFiscalYear(in), (v, out) -> out.integer(v.buddhistEra()));
    static final Part<Organization> ORGANIZATION =
            part((in, c) -> Header.readOrganization(in), Header::writeOrganization);

    static final Part<BigDecimal> PRINTED =
            part((in, c) -> in.decimal(PRINTED_DECIMALS, PRINTED_DIGITS), (v, out) -> out.decimal(v));
    static final Part<Figure> FIGURE = RecordPart.of(
            v -> new Figure(v.get(1), v.get(0)),
            RecordPart.property("reported", PRINTED, Figure::reported),
            RecordPart.property(
                    "exact", part((in, c) -> in.fractionText(), (v, out) -> out.fractionText(v)), Figure::exact));
    static final Part<Framework> FRAMEWORK = part(
            (in, c) -> {
                KnownFramework known = Header.readFramework(in, c);
                return known == null ? null : known.framework();
            },
            (v, out) -> out.string(v.id()));
    static final Part<ScoringModel> MODEL = part(Header::readModel, (v, out) -> out.string(v.id()));

    private Parts() {}

    static <T> Part<T> part(BiFunction<TokenSource, Catalogue, @Nullable T> reader, BiConsumer<T, TokenSink> writer) {
        return new Part<>() {
            @Override
            public @Nullable T read(TokenSource in, Catalogue catalogue) {
                return reader.apply(in, catalogue);
            }

            @Override
            public void write(T value, TokenSink out) {
                writer.accept(value, out);
            }
        };
    }

    static Part<Integer> integer(int least, int most) {
        return part(
                (in, c) -> {
                    int value = in.integer(least, most);
                    return value == TokenSource.NO_INTEGER ? null : (Integer) value;
                },
                (v, out) -> out.integer(v));
    }

    /** A number above 0. */
    static Part<Fraction> positive() {
        return part(
                (in, c) -> {
                    Fraction value = in.exact();
                    if (value != null && value.signum() <= 0) {
                        in.problem(Mistake.NUMBER_OUT_OF_RANGE, "> 0", value.toString());
                        return null;
                    }
                    return value;
                },
                (v, out) -> out.exact(v));
    }

    static <E extends Enum<E>> Part<E> choice(Class<E> type) {
        Names names = Names.of(type);
        E[] constants = type.getEnumConstants();
        return part(
                (in, c) -> {
                    int index = in.choice(names);
                    return index < 0 ? null : constants[index];
                },
                (v, out) -> out.string(names.text(v)));
    }

    /** An array; nothing is made of it where an entry cannot be read. */
    static <T> Part<List<T>> list(Part<T> entry) {
        return part(
                (in, c) -> {
                    if (!in.array()) {
                        return null;
                    }
                    List<T> entries = new ArrayList<>();
                    boolean sound = true;
                    while (in.element()) {
                        T value = entry.read(in, c);
                        if (value == null) {
                            sound = false;
                        } else {
                            entries.add(value);
                        }
                    }
                    return sound ? entries : null;
                },
                (v, out) -> {
                    out.beginArray();
                    v.forEach(e -> entry.write(e, out));
                    out.endArray();
                });
    }

    /** An array with at least one entry. */
    static <T> Part<List<T>> nonEmpty(Part<T> entry) {
        Part<List<T>> list = list(entry);
        return part(
                (in, c) -> {
                    List<T> entries = list.read(in, c);
                    if (entries != null && entries.isEmpty()) {
                        in.problem(Mistake.TOO_FEW_ENTRIES, in.place(), "1 ...", "0");
                        return null;
                    }
                    return entries;
                },
                list::write);
    }

    /** An array with at least one entry, of which no two are equal. */
    static <T> Part<List<T>> set(Part<T> entry) {
        Part<List<T>> list = list(entry);
        return part(
                (in, c) -> {
                    List<T> entries = list.read(in, c);
                    if (entries == null) {
                        return null;
                    }
                    if (entries.isEmpty()) {
                        in.problem(Mistake.TOO_FEW_ENTRIES, in.place(), "1 ...", "0");
                        return null;
                    }
                    if (new HashSet<>(entries).size() < entries.size()) {
                        in.problem(Mistake.DUPLICATE_VALUE, in.place(), "", "");
                        return null;
                    }
                    return entries;
                },
                list::write);
    }

    /** An array with at least one entry, of which no two have the same id. */
    static <T> Part<List<T>> distinct(Part<T> entry, Function<T, String> idOf) {
        Part<List<T>> list = list(entry);
        return part(
                (in, c) -> {
                    List<T> entries = list.read(in, c);
                    if (entries == null) {
                        return null;
                    }
                    if (entries.isEmpty()) {
                        in.problem(Mistake.TOO_FEW_ENTRIES, in.place(), "1 ...", "0");
                        return null;
                    }
                    Set<String> ids = new HashSet<>();
                    boolean sound = true;
                    for (int i = 0; i < entries.size(); i++) {
                        String id = idOf.apply(entries.get(i));
                        if (!ids.add(id)) {
                            sound = false;
                            in.problem(Mistake.DUPLICATE_ID, in.place().index(i).property("id"), "", id);
                        }
                    }
                    return sound ? entries : null;
                },
                list::write);
    }
}
