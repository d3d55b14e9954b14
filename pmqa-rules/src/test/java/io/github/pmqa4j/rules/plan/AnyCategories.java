package io.github.pmqa4j.rules.plan;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.model.Totals;
import java.util.List;
import java.util.Optional;

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
    public Optional<NamedLimit> tierOf(Totals totals) {
        long reached = totals.framework().categories().stream()
                .flatMap(category -> totals.category(category.id()).stream())
                .filter(score -> score.compareTo(floor) >= 0)
                .count();
        return Optional.of(tier)
                .filter(one -> reached >= count && totals.total().compareTo(one.from(totals.top())) >= 0);
    }
}
