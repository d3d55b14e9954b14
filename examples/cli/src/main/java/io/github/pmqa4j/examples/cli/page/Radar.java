package io.github.pmqa4j.examples.cli.page;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.report.SourceReport;
import io.github.pmqa4j.examples.cli.report.ShownReport;
import io.github.pmqa4j.examples.cli.text.Wording;
import io.github.pmqa4j.examples.cli.text.Wrap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The geometry of a radar chart: an axis for each category, clockwise from the top, and a line for each source.
 *
 * <p>Drawn by hand because chart libraries give pictures: their SVG has no text alternative, measures Thai with whatever font the
 * server has, and brings the desktop toolkit with it.
 */
public record Radar(Wording wording, FeedbackReport report) {
    /** Half the width of the drawing; the chart's centre is at (0, 0). */
    public static final int HALF_WIDTH = 400;
    /** Half the height of the drawing. */
    public static final int HALF_HEIGHT = 250;

    private static final double RADIUS = 175;
    private static final int RINGS = 5;
    private static final int LABEL_WIDTH = 25;
    private static final int LINE = 17;

    /** A ring of equal scores. */
    public record Ring(String points, String label, String labelX, String labelY) {}

    /** An axis with the label at its end. */
    public record Axis(
            String x, String y, String labelX, String labelY, String anchor, String id, List<String> label) {}

    /** One source's line, and what it is drawn with besides colour. */
    public record Line(String style, String points, List<Dot> dots) {}

    /** One score. */
    public record Dot(String x, String y) {}

    /** Says whether there are enough axes for a chart. */
    public boolean isDrawable() {
        return categories().size() >= 3;
    }

    /** Returns the rings, the outermost last. */
    public List<Ring> rings() {
        int top = report.framework().top();
        return IntStream.rangeClosed(1, RINGS)
                .mapToObj(ring -> {
                    double radius = RADIUS * ring / RINGS;
                    String label = BigDecimal.valueOf((long) top * ring)
                            .divide(BigDecimal.valueOf(RINGS))
                            .stripTrailingZeros()
                            .toPlainString();
                    int count = categories().size();
                    // In the middle of the edge before the first axis, where no score lies.
                    Dot place = dot(radius * Math.cos(Math.PI / count), angle(0, count) - Math.PI / count);
                    return new Ring(polygon(i -> radius, count), wording.digits(label), place.x(), place.y());
                })
                .toList();
    }

    /** Returns the axes. */
    public List<Axis> axes() {
        List<Axis> axes = new ArrayList<>();
        int count = categories().size();
        for (int i = 0; i < count; i++) {
            Category category = categories().get(i);
            List<String> label = Wrap.lines(wording.say(category.name()), LABEL_WIDTH, wording.locale());
            double cos = Math.cos(angle(i, count));
            double sin = Math.sin(angle(i, count));
            double labelY = (RADIUS + 24) * sin - (label.size() + 1) * LINE * (1 - sin) / 2 + LINE;
            axes.add(new Axis(
                    coordinate(RADIUS * cos),
                    coordinate(RADIUS * sin),
                    coordinate((RADIUS + 18) * cos),
                    coordinate(labelY),
                    Math.abs(cos) < 0.1 ? "middle" : cos > 0 ? "start" : "end",
                    wording.digits(category.id()),
                    label));
        }
        return axes;
    }

    /** Returns a line for each source. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (SourceReport source : report.sources()) {
            int count = categories().size();
            List<Dot> dots = IntStream.range(0, count)
                    .mapToObj(i -> dot(radius(source, i), angle(i, count)))
                    .toList();
            String style = source.source().name().toLowerCase(Locale.ROOT);
            lines.add(new Line(style, polygon(i -> radius(source, i), count), dots));
        }
        return lines;
    }

    /** Returns the numbers of the chart in words, for those who do not see it. */
    public String description() {
        return report.sources().stream()
                .map(source -> wording.say(source.source().label()) + ": "
                        + source.scores().categories().stream()
                                .map(score -> wording.say("หมวด ", "category ") + wording.digits(score.category()) + " "
                                        + wording.number(score.score()))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private double radius(SourceReport source, int category) {
        BigDecimal score = ShownReport.scoreOf(
                categories().get(category).id(), source.scores().categories());
        double share = score == null ? 0 : score.doubleValue() / framework().top();
        return RADIUS * Math.max(0, Math.min(1, share));
    }

    private List<Category> categories() {
        return framework().categories();
    }

    private Framework framework() {
        return report.framework();
    }

    private interface Radius {
        double at(int axis);
    }

    private static String polygon(Radius radius, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> dot(radius.at(i), angle(i, count)))
                .map(dot -> dot.x() + "," + dot.y())
                .collect(Collectors.joining(" "));
    }

    private static Dot dot(double radius, double angle) {
        return new Dot(coordinate(radius * Math.cos(angle)), coordinate(radius * Math.sin(angle)));
    }

    private static double angle(int axis, int count) {
        return 2 * Math.PI * axis / count - Math.PI / 2;
    }

    private static String coordinate(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.equals("-0.0") ? "0.0" : text;
    }
}
