package io.github.pmqa4j.json.shape;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.json.cursor.JsonSink;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.cursor.Names;
import io.github.pmqa4j.json.reader.DocumentReader;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The values that all documents are made of. */
public final class Shapes {
    /** In front of a value that another one cannot have. */
    public static final String OTHER_THAN = "!= ";

    private static final int FIRST_YEAR = 2400;
    private static final int LAST_YEAR = 2999;
    private static final int PRINTED_DECIMALS = 12;
    private static final int PRINTED_DIGITS = 30;

    /** Which fiscal years there are. */
    static final String YEARS = FIRST_YEAR + " ... " + LAST_YEAR;

    /** What a schema says of a year as a property's name. */
    static final Form YEAR_KEY = Form.of("type", "string", "pattern", "^2[4-9][0-9][0-9]$", "maxLength", 4);

    /** A quotient. */
    public static final Form FRACTION_FORM = Form.of(
                    "type", "string",
                    "pattern", "^-?[0-9]{1,4000}/[1-9][0-9]{0,3999}$",
                    "not", Form.members("pattern", "[^0-9/-]"),
                    "description",
                            "เศษส่วน สำหรับค่าที่เขียนเป็นทศนิยมไม่ได้ / A quotient, for numbers that no decimal is equal to")
            .named("fraction");

    /** A number above 0. */
    public static final Form POSITIVE_FORM = Form.of(
                    "anyOf",
                    List.of(
                            Form.of("type", "number", "exclusiveMinimum", 0),
                            FRACTION_FORM.with("type", "string").with("pattern", "^[0-9]*[1-9][0-9]*/")),
                    "description",
                    "จำนวนที่มากกว่าศูนย์ / A number above 0")
            .named("positive");

    private static final Form NOT_NEGATIVE_FORM = Form.of(
                    "anyOf",
                    List.of(
                            Form.of("type", "number", "minimum", 0),
                            FRACTION_FORM.with("type", "string").with("pattern", "^[0-9]")),
                    "description",
                    "จำนวนตั้งแต่ศูนย์ / A number from 0")
            .named("notNegative");

    /** An id of a framework, a model, a rule, a category, a criterion, an organization. */
    public static final Shape<String> ID = leaf(
            (in, c) -> in.id(),
            (v, out) -> out.string(v),
            Form.of(
                            "type",
                            "string",
                            "minLength",
                            1,
                            "maxLength",
                            32,
                            "pattern",
                            "^[A-Za-z0-9]",
                            "not",
                            Form.members("pattern", "[^A-Za-z0-9._-]"),
                            "description",
                            "รหัส: อักษรหรือตัวเลข ตามด้วยอักษร ตัวเลข . _ - / An id: a letter or digit, then letters, digits, . _ -")
                    .named("id"));

    /** A text with something in it. */
    public static final Shape<String> TEXT = leaf(
            (in, c) -> in.text(),
            (v, out) -> out.string(v),
            Form.of(
                            "type", "string",
                            "pattern",
                                    "[^\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]",
                            "description", "ข้อความที่ไม่ว่าง / A text that is not blank")
                    .named("text"));

    /** A text, which may be empty. */
    public static final Shape<String> STRING = new Shape<>() {
        @Override
        public @Nullable String read(DocumentReader in, Context context) {
            return in.string();
        }

        @Override
        public void write(String value, JsonSink out) {
            out.string(value);
        }

        @Override
        public Form form() {
            return Form.of("type", "string");
        }
    };

    /** True or false. */
    public static final Shape<Boolean> BOOLEAN =
            leaf((in, c) -> in.bool(), (v, out) -> out.bool(v), Form.of("type", "boolean"));

    /** A number that has to be a JSON number. */
    public static final Shape<Fraction> NUMBER = new Shape<>() {
        @Override
        public @Nullable Fraction read(DocumentReader in, Context context) {
            return in.number();
        }

        @Override
        public void write(Fraction value, JsonSink out) {
            out.exact(value);
        }

        @Override
        public Form form() {
            return Form.of("type", "number");
        }
    };

    /** A number, or the text of a quotient. */
    public static final Shape<Fraction> EXACT = new Shape<>() {
        @Override
        public @Nullable Fraction read(DocumentReader in, Context context) {
            return in.exact();
        }

        @Override
        public void write(Fraction value, JsonSink out) {
            out.exact(value);
        }

        @Override
        public Form form() {
            return Form.of(
                            "anyOf",
                            List.of(Form.of("type", "number"), FRACTION_FORM),
                            "description",
                            "จำนวน / An exact number")
                    .named("number");
        }
    };

    /** A number above 0. */
    public static final Shape<Fraction> POSITIVE =
            EXACT.checked((value, in) -> value.signum() > 0 || isOut("> 0", value, in), POSITIVE_FORM);

    /** A number from 0. */
    public static final Shape<Fraction> NOT_NEGATIVE =
            EXACT.checked((value, in) -> value.signum() >= 0 || isOut(">= 0", value, in), NOT_NEGATIVE_FORM);

    /** The text of a fraction in lowest terms. */
    public static final Shape<Fraction> FRACTION = leaf(
            (in, c) -> in.fractionText(),
            (v, out) -> out.fractionText(v),
            Form.of(
                            "type", "string",
                            "pattern", "^-?[0-9]{1,4000}(/[1-9][0-9]{0,3999})?$",
                            "not", Form.members("pattern", "[^0-9/-]"),
                            "description",
                                    "ค่าแท้จริงเป็นเศษส่วนอย่างต่ำ / The exact value as a fraction: 180167/700, or 150")
                    .named("exactText"));

    /** A number as it is printed, with its zeros. */
    public static final Shape<BigDecimal> PRINTED = new Shape<>() {
        @Override
        public @Nullable BigDecimal read(DocumentReader in, Context context) {
            return in.decimal(PRINTED_DECIMALS, PRINTED_DIGITS);
        }

        @Override
        public void write(BigDecimal value, JsonSink out) {
            out.decimal(value);
        }

        @Override
        public boolean isSame(BigDecimal expected, Object found) {
            // Not every program keeps the zeros of 300.00.
            return expected.compareTo((BigDecimal) found) == 0;
        }

        @Override
        public Form form() {
            return Form.of(
                            "type", "number",
                            "description",
                                    "ตัวเลขตามที่พิมพ์ ทศนิยมไม่เกิน 12 / a number as printed; 326.67 and 326.670 are different prints, so keep the zeros; at most 12 decimals")
                    .named("printed");
        }
    };

    /** A text in Thai and in English. */
    public static final Shape<LocalizedText> LOCALIZED = ObjectShape.of(f -> {
        f.named("localizedText", "ข้อความสองภาษา / A text in both languages").tolerant();
        var th = f.essential("th", TEXT, LocalizedText::th).says("ภาษาไทย / Thai");
        var en = f.essential("en", TEXT, LocalizedText::en).says("ภาษาอังกฤษ / English");
        return v -> new LocalizedText(v.get(th), v.get(en));
    });

    /** A fiscal year. */
    public static final Shape<FiscalYear> YEAR = leaf(
            (in, c) -> {
                int year = in.year(FIRST_YEAR, LAST_YEAR);
                return year == DocumentReader.NO_INTEGER ? null : new FiscalYear(year);
            },
            (v, out) -> out.integer(v.buddhistEra()),
            Form.of(
                            "type",
                            "integer",
                            "minimum",
                            FIRST_YEAR,
                            "maximum",
                            LAST_YEAR,
                            "description",
                            "ปีงบประมาณ พ.ศ. (2561 = 1 ต.ค. 2560 ถึง 30 ก.ย. 2561) / Fiscal year of the Buddhist Era (2561 = 1 October 2017 to 30 September 2018)")
                    .named("fiscalYear"));

    private Shapes() {}

    /** Returns a shape without parts. */
    public static <T> Shape<T> leaf(
            BiFunction<DocumentReader, Context, @Nullable T> reader, BiConsumer<T, JsonSink> writer, Form form) {
        return new Shape<>() {
            @Override
            public @Nullable T read(DocumentReader in, Context context) {
                return reader.apply(in, context);
            }

            @Override
            public void write(T value, JsonSink out) {
                writer.accept(value, out);
            }

            @Override
            public Form form() {
                return form;
            }
        };
    }

    /** Returns the shape of values that stand as another value. */
    public static <A, T> Shape<T> as(Shape<A> other, Function<A, T> make, Function<T, A> from) {
        return new Shape<>() {
            @Override
            public @Nullable T read(DocumentReader in, Context context) {
                A value = other.read(in, context);
                return value == null ? null : make.apply(value);
            }

            @Override
            public void write(T value, JsonSink out) {
                other.write(from.apply(value), out);
            }

            @Override
            public Form form() {
                return Form.of(() -> other.form().members());
            }
        };
    }

    /** Returns the shape of whole numbers in a range. */
    public static Shape<Integer> integer(int least, int most) {
        return leaf(
                (in, c) -> {
                    int value = in.integer(least, most);
                    return value == DocumentReader.NO_INTEGER ? null : (Integer) value;
                },
                (v, out) -> out.integer(v),
                Form.of("type", "integer", "minimum", least, "maximum", most));
    }

    /** Returns the shape of an enum's constants, which stand in lower camel case. */
    public static <E extends Enum<E>> Shape<E> choice(Class<E> type) {
        return choice(type.getEnumConstants(), Names.of(type));
    }

    /** Returns the shape of a few values that stand as texts. */
    @SuppressWarnings("varargs") // the array is copied
    public static <T> Shape<T> choice(T[] values, Names names) {
        List<T> all = List.of(values);
        return new Shape<>() {
            @Override
            public @Nullable T read(DocumentReader in, Context context) {
                int index = in.choice(names);
                return index < 0 ? null : all.get(index);
            }

            @Override
            public void write(T value, JsonSink out) {
                out.string(names, all.indexOf(value));
            }

            @Override
            public Form form() {
                return Form.oneOfTexts(names.texts());
            }
        };
    }

    /** Returns the shape of arrays. */
    public static <T> Shape<List<T>> list(Shape<T> entry) {
        return new ListShape<>(entry, false);
    }

    /** Returns the shape of arrays of which the sound entries are taken. */
    public static <T> Shape<List<T>> tolerantList(Shape<T> entry) {
        return new ListShape<>(entry, true);
    }

    /** Returns the shape of arrays with at least one entry. */
    public static <T> Shape<List<T>> nonEmpty(Shape<T> entry) {
        Shape<List<T>> list = list(entry);
        return list.checked(Shapes::isNotEmpty, list.form().with("minItems", 1));
    }

    /** Returns the shape of arrays with at least one entry, of which no two are equal. */
    public static <T> Shape<List<T>> set(Shape<T> entry) {
        Shape<List<T>> list = list(entry);
        Form form = list.form().with("minItems", 1).with("uniqueItems", true);
        return list.checked(
                (entries, in) -> {
                    if (!isNotEmpty(entries, in)) {
                        return false;
                    }
                    Set<T> seen = new HashSet<>();
                    boolean sound = true;
                    for (int i = 0; i < entries.size(); i++) {
                        T one = entries.get(i);
                        if (!seen.add(one)) {
                            sound = false;
                            String text = entry.text(one);
                            in.problem(Mistake.DUPLICATE_VALUE, in.place().index(i), OTHER_THAN + text, text);
                        }
                    }
                    return sound;
                },
                form);
    }

    /** Returns the shape of arrays with at least one entry, of which no two have the same id. */
    public static <T> Shape<List<T>> distinct(Shape<T> entry, Function<T, String> idOf) {
        Shape<List<T>> list = list(entry);
        return list.checked(
                (entries, in) -> {
                    if (!isNotEmpty(entries, in)) {
                        return false;
                    }
                    Set<String> ids = new HashSet<>();
                    boolean sound = true;
                    for (int i = 0; i < entries.size(); i++) {
                        String id = idOf.apply(entries.get(i));
                        if (!ids.add(id)) {
                            sound = false;
                            in.problem(Mistake.DUPLICATE_ID, in.place().index(i).property("id"), OTHER_THAN + id, id);
                        }
                    }
                    return sound;
                },
                list.form().with("minItems", 1));
    }

    /** Returns the shape of maps by an enum's constants, which stand in lower camel case. */
    public static <E extends Enum<E>, V> Shape<Map<E, V>> byEnum(Class<E> type, Shape<V> value, boolean tolerant) {
        Names names = Names.of(type);
        return new MapShape<>(
                new MapShape.Keys<E>(
                        names, List.of(type.getEnumConstants()), name -> null, names::text, in -> {}, ID.form()),
                value,
                tolerant);
    }

    /** Returns the shape of maps by ids, of which the sound entries are taken. */
    public static <V> Shape<Map<String, V>> byId(Shape<V> value) {
        return new MapShape<>(
                new MapShape.Keys<String>(
                        Names.ANY_IDS,
                        List.of(),
                        id -> Identifiers.isValid(id) ? id : null,
                        id -> id,
                        in -> in.problem(Mistake.INVALID_ID, DocumentReader.ID, in.name()),
                        ID.form()),
                value,
                true);
    }

    /** Returns the shape of maps by fiscal years, of which the sound entries are taken. */
    public static <V> Shape<Map<FiscalYear, V>> byYear(Shape<V> value) {
        return new MapShape<>(
                new MapShape.Keys<FiscalYear>(
                        Names.ANY_IDS,
                        List.of(),
                        Shapes::year,
                        FiscalYear::toString,
                        in -> in.notAYear(Mistake.UNKNOWN_PROPERTY, YEARS, in.name()),
                        YEAR_KEY),
                value,
                true);
    }

    /** Returns the shape of values that are only written and compared, and stand as a part of theirs. */
    public static <T, V> Shape<T> view(Shape<V> part, Function<T, V> of) {
        return new Shape<>() {
            @Override
            public T read(DocumentReader in, Context context) {
                throw new IllegalStateException("nothing is made of what follows from other values");
            }

            @Override
            public @Nullable Object readParts(DocumentReader in, Context context) {
                return part.readParts(in, context);
            }

            @Override
            public void compare(T expected, Object parts, Place place, DocumentReader in) {
                part.compare(of.apply(expected), parts, place, in);
            }

            @Override
            public void write(T value, JsonSink out) {
                part.write(of.apply(value), out);
            }

            @Override
            public Form form() {
                return part.form();
            }
        };
    }

    /** Returns the shape of a value that has parts of its own shape. */
    public static <T> Shape<T> later(Supplier<Shape<T>> shape) {
        return new Shape<>() {
            @Override
            public @Nullable T read(DocumentReader in, Context context) {
                return shape.get().read(in, context);
            }

            @Override
            public void write(T value, JsonSink out) {
                shape.get().write(value, out);
            }

            @Override
            public Form form() {
                return shape.get().form();
            }
        };
    }

    /** Returns the year that a property's name stands for, or null. */
    static @Nullable FiscalYear year(String name) {
        if (name.length() != 4) {
            return null;
        }
        int year = 0;
        for (int i = 0; i < 4; i++) {
            char c = name.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            year = 10 * year + (c - '0');
        }
        return year < FIRST_YEAR || year > LAST_YEAR ? null : new FiscalYear(year);
    }

    private static boolean isNotEmpty(List<?> entries, DocumentReader in) {
        if (entries.isEmpty()) {
            in.problem(Mistake.TOO_FEW_ENTRIES, in.place(), "1 ...", "0");
        }
        return !entries.isEmpty();
    }

    private static boolean isOut(String allowed, Fraction value, DocumentReader in) {
        in.problem(Mistake.NUMBER_OUT_OF_RANGE, allowed, EXACT.text(value));
        return false;
    }
}
