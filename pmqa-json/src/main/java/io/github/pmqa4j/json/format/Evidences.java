package io.github.pmqa4j.json.format;

import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Direction;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.assessment.Rating;
import io.github.pmqa4j.core.assessment.RatingDimension;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.json.cursor.JsonSink;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.cursor.Names;
import io.github.pmqa4j.json.reader.DocumentReader;
import io.github.pmqa4j.json.shape.Context;
import io.github.pmqa4j.json.shape.Field;
import io.github.pmqa4j.json.shape.Form;
import io.github.pmqa4j.json.shape.ObjectShape;
import io.github.pmqa4j.json.shape.ObjectShape.Fields;
import io.github.pmqa4j.json.shape.Shape;
import io.github.pmqa4j.json.shape.Shapes;
import io.github.pmqa4j.json.shape.Values;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What there can be of a criterion: {@code "score": 300}, {@code "checklist": {...}}, {@code "indicators": [...]} and others. */
@SuppressWarnings("NullAway") // makers may return null; on JDK 22 and later it does not see that through two lambdas
final class Evidences {
    private static final int KINDS = Evidence.Kind.values().length;
    private static final Names KIND_NAMES = Names.of(Evidence.Kind.class);

    private static final Shape<Boxes> BOXES = new Shape<>() {
        @Override
        public @Nullable Boxes read(DocumentReader in, Context context) {
            if (!in.array()) {
                return null;
            }
            int count = 0;
            long ticks = 0;
            boolean sound = true;
            while (in.element()) {
                Boolean ticked = in.bool();
                sound &= ticked != null;
                if (ticked != null && ticked && count < Boxes.MOST) {
                    ticks |= 1L << count;
                }
                count++;
            }
            if (count > Boxes.MOST) {
                in.problem(Mistake.TOO_MANY_BOXES, in.place(), "1 ... " + Boxes.MOST, Integer.toString(count));
                return null;
            }
            return sound ? new Boxes(count, ticks) : null;
        }

        @Override
        public void write(Boxes boxes, JsonSink out) {
            out.beginArray();
            for (int i = 0; i < boxes.count(); i++) {
                out.bool(boxes.isTicked(i));
            }
            out.endArray();
        }

        @Override
        public Form form() {
            return Form.of(
                            "type",
                            "array",
                            "minItems",
                            1,
                            "maxItems",
                            Boxes.MOST,
                            "items",
                            Form.of("type", "boolean"),
                            "description",
                            "ช่องรายการตรวจของขั้นหนึ่ง ทำแล้วหรือยัง / The boxes of one tier, ticked or not")
                    .named("boxes");
        }
    };

    private static final Shape<Checklist> CHECKLIST = ObjectShape.of(f -> {
        f.named(
                        "checklist",
                        "รายการตรวจตามระดับการพัฒนา / A maturity checklist; a tier counts only when the tier below is complete")
                .tolerant();
        var basic = f.essential("basic", BOXES, Checklist::basic).says("ขั้นพื้นฐาน / basic tier, worth 300");
        var advance = f.essential("advance", BOXES, Checklist::advance).says("ขั้นก้าวหน้า / advance tier, worth 100");
        var significance = f.essential("significance", BOXES, Checklist::significance)
                .says("ขั้นพัฒนาจนเกิดผล / significance tier, worth 100");
        return v -> new Checklist(v.get(basic), v.get(advance), v.get(significance));
    });

    private static final Shape<LinearBand.Measure> MEASURE = Shapes.choice(LinearBand.Measure.class);

    private static final Shape<LinearBand> BAND = ObjectShape.of(f -> {
        f.named("", "ช่วงผลสำเร็จของตัวชี้วัดเอง / its own range of achievement")
                .tolerant();
        var from = f.essential("from", Shapes.EXACT, LinearBand::from)
                .says("ร้อยละหรือค่าที่ได้ 100 คะแนน / percent or value that scores 100");
        var to = f.essential("to", Shapes.EXACT, LinearBand::to)
                .says("ร้อยละหรือค่าที่ได้ 500 คะแนน / percent or value that scores 500; percents are above from");
        var measure = f.optional("measure", MEASURE, b -> b.measure() == LinearBand.Measure.VALUE ? b.measure() : null)
                .schema(MEASURE.form().with("default", "achievement"))
                .says("วัดจากร้อยละของเป้าหมาย หรือจากค่าจริง / of what: percent of the target, or the actual value");
        return v -> new LinearBand(v.get(from), v.get(to), v.or(measure, LinearBand.Measure.ACHIEVEMENT));
    });

    private static final Shape<Indicator> INDICATOR = ObjectShape.of(f -> {
        f.named("indicator", "ตัวชี้วัด / An indicator").tolerant();
        var name = f.optional("name", Shapes.LOCALIZED, Indicator::name).says("ชื่อตัวชี้วัด / its name");
        var direction = f.essential("direction", Shapes.choice(Direction.class), Indicator::direction)
                .says("ยิ่งมากยิ่งดี หรือยิ่งน้อยยิ่งดี / which way it is better; never inferred");
        var target = f.optional("target", Shapes.EXACT, Indicator::target)
                .says(
                        "ค่าเป้าหมาย ไม่ต้องมีเมื่อวัดจากค่าจริงตามช่วงของตัวชี้วัด / what was to be reached; not needed by a band of values");
        var actual = f.essential("actual", Shapes.EXACT, Indicator::actual).says("ผลที่ได้ / what was reached");
        var weight = f.optional("weight", Shapes.EXACT, Indicator::weight)
                .schema(Shapes.POSITIVE_FORM)
                .says("น้ำหนัก ต้องมีทุกตัวหรือไม่มีเลย / its weight; all indicators of a criterion have one, or none");
        var band = f.optional("band", BAND, Indicator::band);
        var appropriate = f.optional("appropriate", Shapes.BOOLEAN, i -> i.appropriate() ? null : Boolean.FALSE)
                .schema(Shapes.BOOLEAN.form().with("default", true))
                .says("ผู้ตรวจเห็นว่าเหมาะสม / whether the assessor finds it appropriate; else it scores 0");
        var earlier = f.optional(
                        "earlier", Shapes.byYear(Shapes.EXACT), i -> i.earlier().isEmpty() ? null : i.earlier())
                .says("ผลของปีก่อน ตามปีงบประมาณ / earlier years' values by fiscal year");
        // Without a target, an indicator needs a band of values.
        f.schema(
                "anyOf",
                List.of(
                        Form.members(
                                "required", List.of("target"),
                                "properties", Form.members("target", Shapes.POSITIVE_FORM)),
                        Form.members(
                                "required", List.of("band"),
                                "properties",
                                        Form.members(
                                                "band",
                                                Form.members(
                                                        "type", "object",
                                                        "required", List.of("measure"),
                                                        "properties",
                                                                Form.members(
                                                                        "measure", Form.members("const", "value")))))));
        return v -> {
            Indicator made = Indicator.of(v.get(direction), v.or(target, Fraction.ONE), v.get(actual));
            made = v.isThere(target) ? made : made.withTarget(null);
            made = v.isThere(name) ? made.withName(v.get(name)) : made;
            made = v.isThere(weight) ? made.withWeight(v.get(weight)) : made;
            made = v.isThere(band) ? made.withBand(v.get(band)) : made;
            made = v.isThere(appropriate) ? made.withAppropriate(v.get(appropriate)) : made;
            return v.isThere(earlier) ? made.withEarlier(v.get(earlier)) : made;
        };
    });

    // All indicators have a weight, or none has.
    private static final Shape<List<Indicator>> INDICATORS = Shapes.list(INDICATOR);
    private static final Form INDICATORS_FORM = Form.of(() -> Form.members(
                    "type",
                    "array",
                    "minItems",
                    1,
                    "items",
                    INDICATOR.form(),
                    "anyOf",
                    List.of(
                            Form.members("items", weighted("required", List.of("weight"))),
                            Form.members(
                                    "items",
                                    Form.members("type", "object", "not", weighted("required", List.of("weight"))))),
                    "description",
                    "ตัวชี้วัดของหัวข้อผลลัพธ์ / The indicators of a results criterion"))
            .named("indicators");

    private static final Shape<Integer> ANY_INTEGER = Shapes.integer(Integer.MIN_VALUE + 1, Integer.MAX_VALUE);

    private static final Shape<Rating> RATING = ObjectShape.of(f -> {
        f.named("rating", "การให้ร้อยละตามเกณฑ์ พ.ศ. 2562 / A rating as PMQA B.E. 2562 has it")
                .tolerant();
        var percent = f.essential("percent", ANY_INTEGER, Rating::percent)
                .schema(Shapes.integer(0, 100).form().with("multipleOf", 5))
                .says(
                        "ร้อยละของคะแนนเต็ม / percent of the top of the scale; its band may not exceed the weakest dimension");
        var dimensions = f.essential(
                        "dimensions", Shapes.byEnum(RatingDimension.class, ANY_INTEGER, false), Rating::dimensions)
                .schema(Shapes.byEnum(RatingDimension.class, Shapes.integer(0, 5), false)
                        .form())
                .says("มิติการประเมิน 0 ถึง 5 / the four dimensions of the category's kind, 0 to 5");
        return v -> new Rating(v.get(percent), v.get(dimensions));
    });

    private static final Shape<NotAssessed> NOT_ASSESSED = Shapes.leaf(
            (in, context) -> {
                if (Boolean.FALSE.equals(in.bool())) {
                    in.problem(Mistake.UNKNOWN_VALUE, "true", "false");
                }
                return new NotAssessed();
            },
            (v, out) -> out.bool(true),
            Form.of("const", true));

    /** Evidence that stands alone. */
    static final Shape<Evidence> EVIDENCE = ObjectShape.of(f -> {
        f.named("evidence", "หลักฐานหนึ่งชนิด / Evidence of one kind").tolerant();
        fields(f, e -> e);
        return Evidences::read;
    });

    private Evidences() {}

    /** Adds a field for each kind of evidence, of which one is there; they have to be an object's first. */
    static <T> void fields(Fields<T> f, Function<T, Evidence> evidenceOf) {
        Shape<DirectScore> score = Shapes.as(Shapes.NUMBER, DirectScore::new, DirectScore::value);
        Shape<Indicators> indicators = Shapes.as(INDICATORS, Indicators::new, Indicators::indicators);
        Shape<NotApplicable> reason = Shapes.as(Shapes.STRING, NotApplicable::new, NotApplicable::reason);
        field(f, "score", score, DirectScore.class, evidenceOf).says("คะแนนที่ระบุ / a stated score");
        field(f, "checklist", CHECKLIST, Checklist.class, evidenceOf);
        field(f, "indicators", indicators, Indicators.class, evidenceOf).schema(INDICATORS_FORM);
        field(f, "rating", RATING, Rating.class, evidenceOf);
        field(f, "notApplicable", reason, NotApplicable.class, evidenceOf)
                .schema(Shapes.TEXT.form())
                .says("เหตุผลที่หัวข้อไม่เกี่ยวข้อง / why the criterion does not apply");
        field(f, "notAssessed", NOT_ASSESSED, NotAssessed.class, evidenceOf)
                .says("ยังไม่ได้ประเมิน / it was not assessed");
        f.oneOf(KINDS, value -> position(evidenceOf.apply(value)));
        f.check(Evidences::isOne);
    }

    /** Returns the evidence that was read, if it is sound. */
    static @Nullable Evidence read(Values v) {
        return (Evidence) v.firstBefore(KINDS);
    }

    private static <T, E extends Evidence> Field<T, E> field(
            Fields<T> f, String name, Shape<E> shape, Class<E> type, Function<T, Evidence> evidenceOf) {
        return f.optional(name, shape, value -> type.cast(evidenceOf.apply(value)));
    }

    private static boolean isOne(Values v) {
        int count = v.hadOfFirst(KINDS);
        if (count != 1) {
            Mistake mistake = count == 0 ? Mistake.EVIDENCE_MISSING : Mistake.SEVERAL_EVIDENCES;
            DocumentReader in = v.in();
            in.problem(mistake, in.place(), names(kind -> true), names(in::had));
        }
        return count == 1;
    }

    private static String names(IntPredicate which) {
        return IntStream.range(0, KINDS)
                .filter(which)
                .mapToObj(KIND_NAMES::text)
                .collect(Collectors.joining(", "));
    }

    // The fields stand in the order of the kinds.
    @SuppressWarnings("EnumOrdinal") // a position in a list made in this run; no ordinal gets into a document
    private static int position(Evidence evidence) {
        return evidence.kind().ordinal();
    }

    private static Map<String, Object> weighted(String member, Object value) {
        return Form.members("type", "object", member, value, "properties", Form.members("weight", true));
    }
}
