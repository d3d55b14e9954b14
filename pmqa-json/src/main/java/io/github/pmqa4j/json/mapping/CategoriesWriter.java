package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.assessment.Rating;
import io.github.pmqa4j.core.assessment.Reference;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.TokenSink;
import java.util.List;

/** Writes what an assessment says of each category. */
final class CategoriesWriter {
    private CategoriesWriter() {}

    static void write(List<CategoryAssessment> categories, TokenSink out) {
        out.beginObject();
        String before = "";
        for (CategoryAssessment category : categories) {
            before = requireAnother(category.category(), before);
            out.name(category.category());
            writeCategory(category, out);
        }
        out.endObject();
    }

    private static void writeCategory(CategoryAssessment category, TokenSink out) {
        out.beginObject();
        Fraction score = category.score();
        if (score != null) {
            out.name(CategoriesReader.NAMES, CategoriesReader.SCORE);
            out.exact(score);
        }
        List<CriterionAssessment> criteria = category.criteria();
        if (score == null || !criteria.isEmpty()) {
            out.name(CategoriesReader.NAMES, CategoriesReader.CRITERIA);
            out.beginObject();
            String before = "";
            for (CriterionAssessment criterion : criteria) {
                before = requireAnother(criterion.criterion(), before);
                out.name(criterion.criterion());
                writeCriterion(criterion, out);
            }
            out.endObject();
        }
        out.endObject();
    }

    private static void writeCriterion(CriterionAssessment criterion, TokenSink out) {
        out.beginObject();
        writeEvidence(criterion.evidence(), out);
        String note = criterion.note();
        if (note != null) {
            name(CriterionReader.NOTE, out);
            out.string(note);
        }
        if (!criterion.references().isEmpty()) {
            name(CriterionReader.REFERENCES, out);
            out.beginArray();
            for (Reference reference : criterion.references()) {
                out.beginObject();
                out.name(CriterionReader.REFERENCE_NAMES, 0);
                out.string(reference.title());
                out.name(CriterionReader.REFERENCE_NAMES, 1);
                out.string(reference.uri().toString());
                out.endObject();
            }
            out.endArray();
        }
        if (!criterion.suggestions().isEmpty()) {
            name(CriterionReader.SUGGESTIONS, out);
            out.beginObject();
            criterion.suggestions().forEach((tier, text) -> {
                out.name(CriterionReader.TIERS, CriterionReader.TIERS.position(tier));
                out.string(text);
            });
            out.endObject();
        }
        out.endObject();
    }

    static void writeEvidence(Evidence evidence, TokenSink out) {
        if (evidence instanceof DirectScore score) {
            name(CriterionReader.SCORE, out);
            out.exact(score.value());
        } else if (evidence instanceof Checklist checklist) {
            name(CriterionReader.CHECKLIST, out);
            out.beginObject();
            writeBoxes(MaturityTier.BASIC, checklist.basic(), out);
            writeBoxes(MaturityTier.ADVANCE, checklist.advance(), out);
            writeBoxes(MaturityTier.SIGNIFICANCE, checklist.significance(), out);
            out.endObject();
        } else if (evidence instanceof Indicators indicators) {
            name(CriterionReader.INDICATORS, out);
            out.beginArray();
            for (Indicator indicator : indicators.indicators()) {
                writeIndicator(indicator, out);
            }
            out.endArray();
        } else if (evidence instanceof Rating rating) {
            writeRating(rating, out);
        } else if (evidence instanceof NotApplicable notApplicable) {
            name(CriterionReader.NOT_APPLICABLE, out);
            out.string(notApplicable.reason());
        } else {
            name(CriterionReader.NOT_ASSESSED, out);
            out.bool(true);
        }
    }

    private static void writeBoxes(MaturityTier tier, Boxes boxes, TokenSink out) {
        out.name(CriterionReader.TIERS, CriterionReader.TIERS.position(tier));
        out.beginArray();
        for (int i = 0; i < boxes.count(); i++) {
            out.bool(boxes.isTicked(i));
        }
        out.endArray();
    }

    private static void writeIndicator(Indicator indicator, TokenSink out) {
        Names names = IndicatorReader.NAMES;
        out.beginObject();
        LocalizedText name = indicator.name();
        if (name != null) {
            out.name(names, IndicatorReader.NAME);
            Header.writeText(name, out);
        }
        out.name(names, IndicatorReader.DIRECTION);
        out.string(IndicatorReader.DIRECTIONS.text(indicator.direction()));
        Fraction target = indicator.target();
        if (target != null) {
            out.name(names, IndicatorReader.TARGET);
            out.exact(target);
        }
        out.name(names, IndicatorReader.ACTUAL);
        out.exact(indicator.actual());
        Fraction weight = indicator.weight();
        if (weight != null) {
            out.name(names, IndicatorReader.WEIGHT);
            out.exact(weight);
        }
        LinearBand band = indicator.band();
        if (band != null) {
            out.name(names, IndicatorReader.BAND);
            out.beginObject();
            out.name(IndicatorReader.BAND_NAMES, 0);
            out.exact(band.from());
            out.name(IndicatorReader.BAND_NAMES, 1);
            out.exact(band.to());
            out.endObject();
        }
        if (!indicator.appropriate()) {
            out.name(names, IndicatorReader.APPROPRIATE);
            out.bool(false);
        }
        if (!indicator.earlier().isEmpty()) {
            out.name(names, IndicatorReader.EARLIER);
            out.beginObject();
            indicator.earlier().forEach((year, value) -> {
                out.name(year.toString());
                out.exact(value);
            });
            out.endObject();
        }
        out.endObject();
    }

    private static void writeRating(Rating rating, TokenSink out) {
        name(CriterionReader.RATING, out);
        out.beginObject();
        out.name(CriterionReader.RATING_NAMES, 0);
        out.integer(rating.percent());
        out.name(CriterionReader.RATING_NAMES, 1);
        out.beginObject();
        rating.dimensions().forEach((dimension, value) -> {
            out.name(CriterionReader.DIMENSIONS, CriterionReader.DIMENSIONS.position(dimension));
            out.integer(value);
        });
        out.endObject();
        out.endObject();
    }

    // Entries stand in the order of the framework, so that two of the same id stand side by side.
    private static String requireAnother(String id, String before) {
        if (id.equals(before)) {
            throw new IllegalArgumentException("a document has each entry once, but there were two of \"" + id + "\"");
        }
        return id;
    }

    private static void name(int property, TokenSink out) {
        out.name(CriterionReader.NAMES, property);
    }
}
