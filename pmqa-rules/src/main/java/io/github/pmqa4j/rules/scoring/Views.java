package io.github.pmqa4j.rules.scoring;

import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.rules.internal.Stages;
import io.github.pmqa4j.rules.model.Totals;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the objects that show the rows of a result. */
final class Views {
    private Views() {}

    static Totals totals(Layout layout, Values values) {
        return Totals.of(layout.framework, Objects.requireNonNull(values.get(layout.total)), id -> {
            int index = layout.indexOf(id);
            return index < 0 ? Optional.empty() : Optional.ofNullable(values.get(layout.category(index)));
        });
    }

    static @Nullable Figure figure(@Nullable Fraction exact, @Nullable Rounding stage) {
        return exact == null ? null : Figure.of(exact, Stages.reporting(stage));
    }
}
