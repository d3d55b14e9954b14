package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.assessment.Rating;
import io.github.pmqa4j.core.assessment.RatingDimension;
import io.github.pmqa4j.core.assessment.Reference;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.TokenSource;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what an assessment says of one criterion. */
final class CriterionReader {
    static final int SCORE = 0;
    static final int CHECKLIST = 1;
    static final int INDICATORS = 2;
    static final int RATING = 3;
    static final int NOT_APPLICABLE = 4;
    static final int NOT_ASSESSED = 5;
    static final int NOTE = 6;
    static final int REFERENCES = 7;
    static final int SUGGESTIONS = 8;
    static final Names NAMES = Names.of(
            "score",
            "checklist",
            "indicators",
            "rating",
            "notApplicable",
            "notAssessed",
            "note",
            "references",
            "suggestions");
    static final Names TIERS = Names.of(MaturityTier.class);
    static final Names RATING_NAMES = Names.of("percent", "dimensions");
    static final Names DIMENSIONS = Names.of(RatingDimension.class);
    static final Names REFERENCE_NAMES = Names.of("title", "uri");

    private static final NotAssessed NO_EVIDENCE = new NotAssessed();
    private static final MaturityTier[] ALL_TIERS = MaturityTier.values();
    private static final RatingDimension[] ALL_DIMENSIONS = RatingDimension.values();

    private final TokenSource in;

    CriterionReader(TokenSource in) {
        this.in = in;
    }

    /** Returns the entry, or nothing where its evidence cannot be read. */
    @Nullable
    CriterionAssessment read(String id) {
        if (!in.object()) {
            return null;
        }
        Evidence evidence = null;
        int kinds = 0;
        String note = null;
        List<Reference> references = List.of();
        Map<MaturityTier, String> suggestions = Map.of();
        for (int p = in.next(NAMES); p != TokenSource.END; p = in.next(NAMES)) {
            switch (p) {
                case NOTE -> note = in.string();
                case REFERENCES -> references = readReferences();
                case SUGGESTIONS -> suggestions = readSuggestions();
                default -> {
                    kinds++;
                    evidence = readEvidence(p);
                }
            }
        }
        if (kinds != 1) {
            Mistake mistake = kinds == 0 ? Mistake.EVIDENCE_MISSING : Mistake.SEVERAL_EVIDENCES;
            in.problem(mistake, in.place(), "score, checklist, indicators, rating, notApplicable, notAssessed", "");
            return null;
        }
        return evidence == null
                ? null
                : CriterionAssessment.of(id, evidence)
                        .withNote(note)
                        .withReferences(references)
                        .withSuggestions(suggestions);
    }

    private @Nullable Evidence readEvidence(int kind) {
        return switch (kind) {
            case SCORE -> readScore();
            case CHECKLIST -> readChecklist();
            case INDICATORS -> readIndicators();
            case RATING -> readRating();
            case NOT_APPLICABLE -> readNotApplicable();
            default -> readNotAssessed();
        };
    }

    private @Nullable DirectScore readScore() {
        Fraction score = in.number();
        return score == null ? null : new DirectScore(score);
    }

    private @Nullable NotApplicable readNotApplicable() {
        String reason = in.string();
        return reason == null ? null : new NotApplicable(reason);
    }

    private NotAssessed readNotAssessed() {
        if (Boolean.FALSE.equals(in.bool())) {
            in.problem(Mistake.UNKNOWN_VALUE, "true", "false");
        }
        return NO_EVIDENCE;
    }

    private @Nullable Checklist readChecklist() {
        if (!in.object()) {
            return null;
        }
        Boxes basic = null;
        Boxes advance = null;
        Boxes significance = null;
        for (int p = in.next(TIERS); p != TokenSource.END; p = in.next(TIERS)) {
            switch (p) {
                case 0 -> basic = readBoxes();
                case 1 -> advance = readBoxes();
                default -> significance = readBoxes();
            }
        }
        in.require(TIERS, 0b111);
        return basic == null || advance == null || significance == null
                ? null
                : new Checklist(basic, advance, significance);
    }

    private @Nullable Boxes readBoxes() {
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

    private @Nullable Indicators readIndicators() {
        if (!in.array()) {
            return null;
        }
        List<Indicator> indicators = new ArrayList<>(2);
        boolean sound = true;
        IndicatorReader reader = new IndicatorReader(in);
        while (in.element()) {
            Indicator indicator = reader.read();
            if (indicator == null) {
                sound = false;
            } else {
                indicators.add(indicator);
            }
        }
        return sound ? new Indicators(indicators) : null;
    }

    private @Nullable Rating readRating() {
        if (!in.object()) {
            return null;
        }
        int percent = TokenSource.NO_INTEGER;
        Map<RatingDimension, Integer> dimensions = null;
        for (int p = in.next(RATING_NAMES); p != TokenSource.END; p = in.next(RATING_NAMES)) {
            if (p == 0) {
                percent = in.integer(Integer.MIN_VALUE + 1, Integer.MAX_VALUE);
            } else {
                dimensions = readDimensions();
            }
        }
        in.require(RATING_NAMES, 0b11);
        return percent == TokenSource.NO_INTEGER || dimensions == null ? null : new Rating(percent, dimensions);
    }

    private @Nullable Map<RatingDimension, Integer> readDimensions() {
        if (!in.object()) {
            return null;
        }
        Map<RatingDimension, Integer> dimensions = new EnumMap<>(RatingDimension.class);
        boolean sound = true;
        for (int p = in.next(DIMENSIONS); p != TokenSource.END; p = in.next(DIMENSIONS)) {
            int value = in.integer(Integer.MIN_VALUE + 1, Integer.MAX_VALUE);
            sound &= value != TokenSource.NO_INTEGER;
            dimensions.put(ALL_DIMENSIONS[p], value);
        }
        return sound ? dimensions : null;
    }

    private List<Reference> readReferences() {
        List<Reference> references = new ArrayList<>(2);
        if (in.array()) {
            while (in.element()) {
                Reference reference = readReference();
                if (reference != null) {
                    references.add(reference);
                }
            }
        }
        return references;
    }

    private @Nullable Reference readReference() {
        if (!in.object()) {
            return null;
        }
        String title = null;
        URI uri = null;
        for (int p = in.next(REFERENCE_NAMES); p != TokenSource.END; p = in.next(REFERENCE_NAMES)) {
            if (p == 0) {
                title = in.text();
            } else {
                uri = readUri();
            }
        }
        in.require(REFERENCE_NAMES, 0b11);
        return title == null || uri == null ? null : new Reference(title, uri);
    }

    private @Nullable URI readUri() {
        String text = in.string();
        if (text == null) {
            return null;
        }
        if (!text.regionMatches(true, 0, "https://", 0, 8) && !text.regionMatches(true, 0, "http://", 0, 7)) {
            in.problem(Mistake.NOT_A_WEB_ADDRESS, "https://...", text);
            return null;
        }
        URI uri = uri(text);
        if (uri == null || uri.getHost() == null) {
            in.problem(Mistake.INVALID_URI, "https://...", text);
            return null;
        }
        return uri;
    }

    private static @Nullable URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private Map<MaturityTier, String> readSuggestions() {
        Map<MaturityTier, String> suggestions = new EnumMap<>(MaturityTier.class);
        if (in.object()) {
            for (int p = in.next(TIERS); p != TokenSource.END; p = in.next(TIERS)) {
                String text = in.string();
                if (text != null) {
                    suggestions.put(ALL_TIERS[p], text);
                }
            }
        }
        return suggestions;
    }
}
