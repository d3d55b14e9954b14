package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.TokenSource;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.CategoryResult;
import io.github.pmqa4j.rules.scoring.CriterionResult;
import io.github.pmqa4j.rules.scoring.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A result as it stands in a document, to be compared with what its exact numbers say. */
record RawResult(
        Framework framework,
        ScoringModel model,
        List<RawCategory> categories,
        Figures.Raw total,
        Figures.Raw level,
        List<RawTier> tiers,
        Figures.Raw coverage,
        boolean provisional,
        Place base) {

    record RawCategory(
            String id,
            Status status,
            Figures.@Nullable Raw score,
            @Nullable String band,
            List<RawCriterion> criteria) {}

    record RawCriterion(String id, Status status, Figures.@Nullable Raw score) {}

    record RawTier(String scale, @Nullable String tier) {}

    /** Returns the result; mistakes become the source's problems. */
    @Nullable
    AssessmentResult assemble(Organization organization, FiscalYear year, Source source, TokenSource in) {
        List<CategoryResult> results = new ArrayList<>();
        int problems = in.problems().count();
        Place place = base.property("categories");
        requireKnown(
                categories, RawCategory::id, framework.categories(), Category::id, place, Mistake.NOT_IN_FRAMEWORK, in);
        for (Category category : framework.categories()) {
            RawCategory raw = find(categories, RawCategory::id, category.id());
            Place at = place.id(category.id());
            if (raw == null) {
                in.problem(Mistake.RESULT_MISSING, at, "", "");
            } else {
                CategoryResult result = assemble(category, raw, at, in);
                if (result != null) {
                    results.add(result);
                }
            }
        }
        Figure totalFigure = figure(total, model.rounding().total(), framework.top(), base.property("total"), in);
        Figure levelFigure =
                figure(level, model.rounding().level(), model.levelScale().max(), base.property("level"), in);
        Figure coverageFigure = figure(coverage, null, Fraction.ONE, base.property("coverage"), in);
        if (in.problems().count() > problems) {
            return null;
        }
        try {
            AssessmentResult result = AssessmentResult.of(
                    framework,
                    model,
                    organization,
                    year,
                    source,
                    results,
                    totalFigure.exact(),
                    levelFigure.exact(),
                    coverageFigure.exact());
            compareTiers(result, in);
            if (result.isProvisional() != provisional) {
                in.problem(
                        Mistake.INVALID_VALUE,
                        base.property("provisional"),
                        Boolean.toString(result.isProvisional()),
                        Boolean.toString(provisional));
            }
            return result;
        } catch (IllegalArgumentException e) {
            in.problem(Mistake.INVALID_VALUE, base, "", "");
            return null;
        }
    }

    private @Nullable CategoryResult assemble(Category category, RawCategory raw, Place place, TokenSource in) {
        Figure score = raw.score() == null
                ? null
                : figure(raw.score(), model.rounding().category(), framework.top(), place.property("score"), in);
        NamedLimit band = score == null ? null : model.bands().bandOf(score.exact());
        if (band != null && !band.id().equals(raw.band())) {
            in.problem(Mistake.INVALID_VALUE, place.property("band"), band.id(), raw.band() == null ? "" : raw.band());
        }
        List<CriterionResult> criteria = new ArrayList<>();
        Place list = place.property("criteria");
        if (raw.status() == Status.STATED) {
            category.criteria().forEach(c -> criteria.add(new CriterionResult(c, Status.COVERED, null)));
            requireKnown(
                    raw.criteria(), RawCriterion::id, List.of(), Criterion::id, list, Mistake.NOT_IN_FRAMEWORK, in);
        } else {
            requireKnown(
                    raw.criteria(),
                    RawCriterion::id,
                    category.criteria(),
                    Criterion::id,
                    list,
                    Mistake.NOT_IN_FRAMEWORK,
                    in);
            for (Criterion criterion : category.criteria()) {
                RawCriterion entry = find(raw.criteria(), RawCriterion::id, criterion.id());
                Place at = list.id(criterion.id());
                CriterionResult result = entry == null ? null : assemble(criterion, entry, at, in);
                if (entry == null) {
                    in.problem(Mistake.RESULT_MISSING, at, "", "");
                } else if (result != null) {
                    criteria.add(result);
                }
            }
        }
        try {
            return new CategoryResult(category, raw.status(), score, band, criteria);
        } catch (IllegalArgumentException e) {
            in.problem(Mistake.INVALID_VALUE, place.property("status"), "", label(raw.status()));
            return null;
        }
    }

    private @Nullable CriterionResult assemble(Criterion criterion, RawCriterion raw, Place place, TokenSource in) {
        Figure score = raw.score() == null
                ? null
                : figure(raw.score(), model.rounding().criterion(), framework.top(), place.property("score"), in);
        try {
            if (raw.status() != Status.COVERED) {
                return new CriterionResult(criterion, raw.status(), score);
            }
        } catch (IllegalArgumentException e) {
            in.problem(Mistake.INVALID_VALUE, place.property("status"), "", label(raw.status()));
            return null;
        }
        in.problem(Mistake.INVALID_VALUE, place.property("status"), "", label(raw.status()));
        return null;
    }

    private void compareTiers(AssessmentResult result, TokenSource in) {
        List<RawTier> expected = model.tierScales().stream()
                .map(scale -> new RawTier(
                        scale.id(), result.tier(scale).map(NamedLimit::id).orElse(null)))
                .toList();
        if (!expected.equals(tiers)) {
            String allowed = String.join(
                    ", ",
                    expected.stream()
                            .map(t -> t.scale() + ": " + (t.tier() == null ? "-" : t.tier()))
                            .toList());
            in.problem(Mistake.INVALID_VALUE, base.property("tiers"), allowed, "");
        }
    }

    private static Figure figure(Figures.Raw raw, @Nullable Rounding stage, int top, Place place, TokenSource in) {
        return figure(raw, stage, Fraction.of(top), place, in);
    }

    private static Figure figure(Figures.Raw raw, @Nullable Rounding stage, Fraction top, Place place, TokenSource in) {
        Figure figure = Figure.of(raw.exact(), StageRounding.reporting(stage));
        if (raw.exact().signum() < 0 || raw.exact().compareTo(top) > 0) {
            in.problem(
                    Mistake.INVALID_VALUE,
                    place.property("exact"),
                    "0 ... " + top,
                    raw.exact().toString());
        } else if (!Fraction.of(figure.reported()).equals(raw.reported())) {
            in.problem(
                    Mistake.INVALID_VALUE,
                    place.property("reported"),
                    figure.toString(),
                    Figure.of(raw.reported()).toString());
        }
        return figure;
    }

    private static <R, N> void requireKnown(
            List<R> entries,
            Function<R, String> id,
            List<N> nodes,
            Function<N, String> nodeId,
            Place place,
            Mistake mistake,
            TokenSource in) {
        List<String> known = nodes.stream().map(nodeId).toList();
        for (R entry : entries) {
            if (!known.contains(id.apply(entry))) {
                in.problem(mistake, place.id(id.apply(entry)), String.join(", ", known), id.apply(entry));
            }
        }
    }

    private static <R> @Nullable R find(List<R> entries, Function<R, String> idOf, String id) {
        return entries.stream()
                .filter(e -> idOf.apply(e).equals(id))
                .findFirst()
                .orElse(null);
    }

    private static String label(Status status) {
        return ResultShape.STATUSES.text(status);
    }
}
