package io.github.pmqa4j.rules.cohort;

import io.github.pmqa4j.rules.model.BandSet;
import io.github.pmqa4j.rules.model.CategoryScore;
import io.github.pmqa4j.rules.model.NamedLimit;
import java.util.List;

/** A user's band set that breaks its contract: it gives a band that it does not list. */
record Unlisted() implements BandSet {
    @Override
    public String id() {
        return "unlisted";
    }

    @Override
    public List<NamedLimit> bands() {
        return BandSet.pmqa40().bands();
    }

    @Override
    public NamedLimit bandOf(CategoryScore score) {
        return NamedLimit.of("SECRET", "ลับ", "Secret", 0);
    }
}
