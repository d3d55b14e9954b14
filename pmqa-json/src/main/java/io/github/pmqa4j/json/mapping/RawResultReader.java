package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.TokenSource;
import io.github.pmqa4j.rules.scoring.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a result as they stand. */
final class RawResultReader {
    static final int STATUS = 0;
    static final int SCORE = 1;
    static final int BAND = 2;
    static final int CRITERIA = 3;
    static final Names CATEGORY_NAMES = Names.of("status", "score", "band", "criteria");
    static final Names CRITERION_NAMES = Names.of("status", "score");

    private static final Status[] ALL = Status.values();

    private final TokenSource in;

    RawResultReader(TokenSource in) {
        this.in = in;
    }

    @Nullable
    List<RawResult.RawCategory> readCategories() {
        if (!in.object()) {
            return null;
        }
        List<RawResult.RawCategory> categories = new ArrayList<>();
        for (int c = in.next(Names.ANY_IDS); c != TokenSource.END; c = in.next(Names.ANY_IDS)) {
            String id = requireId();
            RawResult.RawCategory category = in.object() ? readCategory(id) : null;
            if (category != null) {
                categories.add(category);
            }
        }
        return categories;
    }

    private RawResult.@Nullable RawCategory readCategory(String id) {
        int status = TokenSource.OTHER;
        Figures.Raw score = null;
        String band = null;
        List<RawResult.RawCriterion> criteria = List.of();
        for (int p = in.next(CATEGORY_NAMES); p != TokenSource.END; p = in.next(CATEGORY_NAMES)) {
            switch (p) {
                case STATUS -> status = in.choice(ResultShape.STATUSES);
                case SCORE -> score = Figures.read(in);
                case BAND -> band = in.id();
                default -> criteria = readCriteria();
            }
        }
        in.require(CATEGORY_NAMES, 1L << STATUS);
        if (status >= 0) {
            boolean scored = ALL[status] != Status.LEFT_OUT;
            requirePresent(SCORE, scored, CATEGORY_NAMES);
            requirePresent(BAND, scored, CATEGORY_NAMES);
            requirePresent(CRITERIA, ALL[status] != Status.STATED, CATEGORY_NAMES);
        }
        return status < 0 ? null : new RawResult.RawCategory(id, ALL[status], score, band, criteria);
    }

    private List<RawResult.RawCriterion> readCriteria() {
        List<RawResult.RawCriterion> criteria = new ArrayList<>();
        if (in.object()) {
            for (int c = in.next(Names.ANY_IDS); c != TokenSource.END; c = in.next(Names.ANY_IDS)) {
                String id = requireId();
                RawResult.RawCriterion criterion = in.object() ? readCriterion(id) : null;
                if (criterion != null) {
                    criteria.add(criterion);
                }
            }
        }
        return criteria;
    }

    private RawResult.@Nullable RawCriterion readCriterion(String id) {
        int status = TokenSource.OTHER;
        Figures.Raw score = null;
        for (int p = in.next(CRITERION_NAMES); p != TokenSource.END; p = in.next(CRITERION_NAMES)) {
            if (p == STATUS) {
                status = in.choice(ResultShape.STATUSES);
            } else {
                score = Figures.read(in);
            }
        }
        in.require(CRITERION_NAMES, 1L << STATUS);
        if (status >= 0) {
            boolean scored = ALL[status] == Status.SCORED || ALL[status] == Status.COUNTED_AS_ZERO;
            requirePresent(SCORE, scored, CRITERION_NAMES);
        }
        return status < 0 ? null : new RawResult.RawCriterion(id, ALL[status], score);
    }

    @Nullable
    List<RawResult.RawTier> readTiers() {
        if (!in.array()) {
            return null;
        }
        List<RawResult.RawTier> tiers = new ArrayList<>();
        while (in.element()) {
            if (in.object()) {
                String scale = null;
                String tier = null;
                for (int p = in.next(ResultShape.TIER_NAMES);
                        p != TokenSource.END;
                        p = in.next(ResultShape.TIER_NAMES)) {
                    if (p == 0) {
                        scale = in.id();
                    } else {
                        tier = in.id();
                    }
                }
                in.require(ResultShape.TIER_NAMES, 1);
                tiers.add(new RawResult.RawTier(scale == null ? "" : scale, tier));
            }
        }
        return tiers;
    }

    // The status says which other properties there are.
    private void requirePresent(int property, boolean expected, Names names) {
        if (expected && !in.had(property)) {
            in.missing(names.text(property));
        } else if (!expected && in.had(property)) {
            Place place = in.place().property(names.text(property));
            in.problem(Mistake.UNKNOWN_PROPERTY, place, "", names.text(property));
        }
    }

    private String requireId() {
        String id = in.name();
        if (!Identifiers.isValid(id)) {
            in.problem(Mistake.INVALID_ID, "A-Z a-z 0-9 . _ -, 1 ... 32", id);
        }
        return id;
    }
}
