package io.github.pmqa4j.rules.trend;

import io.github.pmqa4j.core.internal.Copies;
import io.github.pmqa4j.core.internal.TextRule;
import io.github.pmqa4j.core.number.Figure;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One number over the years: a total, a level or a category's score.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param points one for each year that has a result, by year
 */
public record TrendSeries(List<TrendPoint> points) implements Serializable {
    /**
     * Makes a series.
     *
     * @throws IllegalArgumentException if the years do not ascend
     */
    public TrendSeries {
        points = Copies.list(points, TrendPoint.class, "points");
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i - 1).year().compareTo(points.get(i).year()) >= 0) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "years must ascend, but %s follows %s",
                        points.get(i).year(),
                        points.get(i - 1).year()));
            }
        }
    }

    /**
     * Returns the change over the whole period: the last number minus the first.
     *
     * @return printed, the difference of what is printed; empty unless two years have the number
     */
    public Optional<Figure> change() {
        List<Figure> values =
                points.stream().flatMap(point -> point.value().stream()).toList();
        return values.size() < 2
                ? Optional.empty()
                : Optional.of(values.get(values.size() - 1).minus(values.get(0)));
    }

    /** Returns the points, for example "2561: 257.38, 2563: 300.00 (42.62 since 2561)". */
    @Override
    public String toString() {
        return TextRule.line(points.stream().map(TrendPoint::toString).collect(Collectors.joining(", ")));
    }
}
