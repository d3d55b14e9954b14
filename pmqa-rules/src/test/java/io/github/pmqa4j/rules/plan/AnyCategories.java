package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.TierScale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A user's own tier, which ties categories together: some number of them, whichever, at a floor. */
record AnyCategories(NamedLimit tier, int count, Fraction floor) implements TierScale {
    @Override
    public String id() {
        return "any-categories";
    }

    @Override
    public List<NamedLimit> tiers() {
        return List.of(tier);
    }

    @Override
    public @Nullable NamedLimit tierOf(Fraction total, List<Fraction> categories) {
        long reached = categories.stream()
                .filter(category -> category.compareTo(floor) >= 0)
                .count();
        return reached >= count && total.compareTo(tier.from()) >= 0 ? tier : null;
    }
}
