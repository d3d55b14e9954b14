package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import io.github.pmqa4j.rules.scoring.CriterionResult;
import io.github.pmqa4j.rules.scoring.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"kind": "result", ..., "categories": {...}, "total": {...}, "level": {...}, ...}}. What follows from the exact numbers
 * is written for other systems, and compared with them when it is read.
 */
final class ResultShape implements Shape<AssessmentResult> {
    static final Names STATUSES = Names.of(Status.class);
    static final Names TIER_NAMES = Names.of("scale", "tier");

    private static final int MODEL = Header.SIZE;
    private static final int SOURCE = MODEL + 1;
    private static final int CATEGORIES = MODEL + 2;
    private static final int TOTAL = MODEL + 3;
    private static final int LEVEL = MODEL + 4;
    private static final int TIERS = MODEL + 5;
    private static final int COVERAGE = MODEL + 6;
    private static final int PROVISIONAL = MODEL + 7;
    private static final Names NAMES =
            Header.names("model", "source", "categories", "total", "level", "tiers", "coverage", "provisional");
    private static final long REQUIRED = (1L << NAMES.size()) - 1;

    @Override
    public @Nullable AssessmentResult read(TokenSource in, Catalogue catalogue) {
        int problems = in.problems().count();
        if (!in.object()) {
            return null;
        }
        Header header = new Header(DocumentKind.RESULT, catalogue);
        ScoringModel model = null;
        Source source = null;
        List<RawResult.RawCategory> categories = null;
        Figures.Raw total = null;
        Figures.Raw level = null;
        List<RawResult.RawTier> tiers = null;
        Figures.Raw coverage = null;
        Boolean provisional = null;
        RawResultReader reader = new RawResultReader(in);
        for (int p = in.next(NAMES); p != TokenSource.END; p = in.next(NAMES)) {
            switch (p) {
                case MODEL -> model = Header.readModel(in, catalogue);
                case SOURCE -> source = AssessmentShape.readSource(in);
                case CATEGORIES -> categories = reader.readCategories();
                case TOTAL -> total = Figures.read(in);
                case LEVEL -> level = Figures.read(in);
                case TIERS -> tiers = reader.readTiers();
                case COVERAGE -> coverage = Figures.read(in);
                case PROVISIONAL -> provisional = in.bool();
                default -> header.read(p, in);
            }
        }
        in.require(NAMES, REQUIRED);
        KnownFramework framework = header.framework();
        if (framework == null
                || model == null
                || source == null
                || categories == null
                || total == null
                || level == null
                || tiers == null
                || coverage == null
                || provisional == null
                || in.problems().count() > problems) {
            return null;
        }
        return new RawResult(
                        framework.framework(),
                        model,
                        categories,
                        total,
                        level,
                        tiers,
                        coverage,
                        provisional,
                        in.place())
                .assemble(header.organization(), header.fiscalYear(), source, in);
    }

    @Override
    public void write(AssessmentResult value, TokenSink out) {
        out.beginObject();
        Header.write(DocumentKind.RESULT, NAMES, value.framework(), value.organization(), value.fiscalYear(), out);
        out.name(NAMES, MODEL);
        out.string(value.model().id());
        out.name(NAMES, SOURCE);
        out.string(AssessmentShape.SOURCES.text(value.source()));
        out.name(NAMES, CATEGORIES);
        out.beginObject();
        for (CategoryResult category : value.categories()) {
            out.name(category.category().id());
            writeCategory(category, out);
        }
        out.endObject();
        out.name(NAMES, TOTAL);
        Figures.write(value.total(), out);
        out.name(NAMES, LEVEL);
        Figures.write(value.level(), out);
        out.name(NAMES, TIERS);
        out.beginArray();
        for (TierScale scale : value.model().tierScales()) {
            out.beginObject();
            out.name(TIER_NAMES, 0);
            out.string(scale.id());
            NamedLimit tier = value.tier(scale).orElse(null);
            if (tier != null) {
                out.name(TIER_NAMES, 1);
                out.string(tier.id());
            }
            out.endObject();
        }
        out.endArray();
        out.name(NAMES, COVERAGE);
        Figures.write(Figure.of(value.coverage()), out);
        out.name(NAMES, PROVISIONAL);
        out.bool(value.isProvisional());
        out.endObject();
    }

    static List<String> tierIds(List<TierScale> scales) {
        List<String> ids = new ArrayList<>();
        scales.forEach(scale -> ids.add(scale.id()));
        return ids;
    }

    private static void writeCategory(CategoryResult category, TokenSink out) {
        Names names = RawResultReader.CATEGORY_NAMES;
        out.beginObject();
        out.name(names, RawResultReader.STATUS);
        out.string(STATUSES.text(category.status()));
        Figure score = category.score();
        NamedLimit band = category.band();
        if (score != null && band != null) {
            out.name(names, RawResultReader.SCORE);
            Figures.write(score, out);
            out.name(names, RawResultReader.BAND);
            out.string(band.id());
        }
        // Of a category that was stated as a whole there is nothing to say of any criterion.
        if (category.status() != Status.STATED) {
            out.name(names, RawResultReader.CRITERIA);
            out.beginObject();
            for (CriterionResult criterion : category.criteria()) {
                out.name(criterion.criterion().id());
                writeCriterion(criterion, out);
            }
            out.endObject();
        }
        out.endObject();
    }

    private static void writeCriterion(CriterionResult criterion, TokenSink out) {
        Names names = RawResultReader.CRITERION_NAMES;
        out.beginObject();
        out.name(names, RawResultReader.STATUS);
        out.string(STATUSES.text(criterion.status()));
        Figure score = criterion.score();
        if (score != null) {
            out.name(names, RawResultReader.SCORE);
            Figures.write(score, out);
        }
        out.endObject();
    }
}
