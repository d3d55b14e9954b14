package io.github.pmqa4j.json.format;

import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.json.shape.Field;
import io.github.pmqa4j.json.shape.Form;
import io.github.pmqa4j.json.shape.ObjectShape;
import io.github.pmqa4j.json.shape.ObjectShape.Fields;
import io.github.pmqa4j.json.shape.Shapes;
import io.github.pmqa4j.json.shape.Values;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers of reports: {@code {"reported": 257.38, "exact": "180167/700"}}. */
final class Figures {
    private static final Fields<Figure> FIELDS =
            new Fields<Figure>().named("figure", "ตัวเลขในรายงาน / A number of a report: as printed, and exact");
    private static final Field<Figure, BigDecimal> REPORTED = FIELDS.essential(
                    "reported", Shapes.PRINTED, Figure::reported)
            .schema(Form.of("type", "number"))
            .says("ค่าที่พิมพ์ในรายงาน / The number as a report prints it");
    private static final Field<Figure, Fraction> EXACT = FIELDS.essential("exact", Shapes.FRACTION, Figure::exact);

    static final ObjectShape<Figure> SHAPE = FIELDS.object(v -> new Figure(v.get(EXACT), v.get(REPORTED)));

    private Figures() {}

    /** Returns the exact number of a figure that follows from it; null if the figure was not there. */
    static @Nullable Fraction exact(@Nullable Values figure) {
        return figure == null ? null : figure.get(EXACT);
    }
}
