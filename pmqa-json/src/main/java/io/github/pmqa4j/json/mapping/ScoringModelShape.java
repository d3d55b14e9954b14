package io.github.pmqa4j.json.mapping;

import static io.github.pmqa4j.json.mapping.RecordPart.optional;
import static io.github.pmqa4j.json.mapping.RecordPart.property;

import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import io.github.pmqa4j.rules.model.AchievementScale;
import io.github.pmqa4j.rules.model.BandSet;
import io.github.pmqa4j.rules.model.Bands;
import io.github.pmqa4j.rules.model.FrameworkWeights;
import io.github.pmqa4j.rules.model.GatedTiers;
import io.github.pmqa4j.rules.model.GivenWeights;
import io.github.pmqa4j.rules.model.LevelScale;
import io.github.pmqa4j.rules.model.LinearBandScale;
import io.github.pmqa4j.rules.model.LinearLevel;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.PerCriterionWeights;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.model.StageRounding;
import io.github.pmqa4j.rules.model.SteppedScale;
import io.github.pmqa4j.rules.model.TierScale;
import io.github.pmqa4j.rules.model.Tiers;
import io.github.pmqa4j.rules.model.Weighting;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code {"kind": "scoringModel", ..., "weighting": {"rule": "framework"}, ...}}. */
final class ScoringModelShape implements Shape<ScoringModel> {
    static final Part<NamedLimit> LIMIT = RecordPart.of(
            v -> new NamedLimit(v.get(0), v.get(1), v.get(2)),
            property("id", Parts.ID, NamedLimit::id),
            property("name", Parts.LOCALIZED, NamedLimit::name),
            property("from", notNegative(), NamedLimit::from));

    private static final Part<Map<String, Fraction>> WEIGHTS =
            Parts.part((in, c) -> readWeights(in), ScoringModelShape::writeWeights);
    private static final Part<List<NamedLimit>> LIMITS = ascending(Parts.distinct(LIMIT, NamedLimit::id));
    private static final Part<Weighting> WEIGHTING = new RulePart<>(Weighting.class, Weighting::id)
            .setting("categories", WEIGHTS)
            .setting("criteria", WEIGHTS)
            .rule("framework", FrameworkWeights.class, s -> new FrameworkWeights(), Map.of())
            .rule("per-criterion", PerCriterionWeights.class, s -> new PerCriterionWeights(), Map.of())
            .rule(
                    "given",
                    GivenWeights.class,
                    s -> new GivenWeights(s.get("categories"), s.get("criteria")),
                    Map.of("categories", GivenWeights::categories, "criteria", GivenWeights::criteria));
    private static final Part<AchievementScale> ACHIEVEMENT = new RulePart<>(
                    AchievementScale.class, AchievementScale::id)
            .setting("from", Parts.EXACT)
            .setting("to", Parts.EXACT)
            .rule("stepped", SteppedScale.class, s -> new SteppedScale(), Map.of())
            .rule(
                    "linear-band",
                    LinearBandScale.class,
                    s -> new LinearBandScale(new LinearBand(s.get("from"), s.get("to"))),
                    Map.of("from", v -> v.band().from(), "to", v -> v.band().to()));
    private static final Part<BandSet> BANDS = new RulePart<>(BandSet.class, BandSet::id)
            .setting("bands", LIMITS)
            .rule("bands", Bands.class, s -> new Bands(s.get("bands")), Map.of("bands", Bands::bands));
    private static final Part<LevelScale> LEVEL = new RulePart<>(LevelScale.class, LevelScale::id)
            .setting("max", Parts.positive())
            .rule("linear", LinearLevel.class, s -> new LinearLevel(s.get("max")), Map.of("max", LinearLevel::max));
    static final Part<TierScale> TIERS = new RulePart<>(TierScale.class, TierScale::id)
            .setting("tiers", LIMITS)
            .setting("floor", notNegative())
            .rule("tiers", Tiers.class, s -> new Tiers(s.get("tiers")), Map.of("tiers", Tiers::tiers))
            .rule(
                    "gated-tiers",
                    GatedTiers.class,
                    s -> new GatedTiers(s.get("tiers"), s.get("floor")),
                    Map.of("tiers", GatedTiers::tiers, "floor", GatedTiers::floor));
    static final Part<Rounding> ROUNDING = RecordPart.of(
            v -> new Rounding(v.<Integer>get(0), v.get(1)),
            property("decimals", Parts.integer(0, 12), Rounding::decimals),
            property("mode", rounding(), Rounding::mode));
    private static final Part<StageRounding> STAGES = RecordPart.of(
            v -> new StageRounding(v.getOrNull(0), v.getOrNull(1), v.getOrNull(2), v.getOrNull(3)),
            optional("criterion", ROUNDING, StageRounding::criterion),
            optional("category", ROUNDING, StageRounding::category),
            optional("total", ROUNDING, StageRounding::total),
            optional("level", ROUNDING, StageRounding::level));
    private static final Part<ScoringModel> MODEL = RecordPart.of(
            v -> new ScoringModel(
                    v.get(2),
                    v.get(3),
                    v.get(4),
                    v.get(5),
                    v.get(6),
                    v.get(7),
                    v.get(8),
                    v.get(9),
                    v.getOr(10, StageRounding.NONE)),
            KindParts.kind(DocumentKind.SCORING_MODEL),
            KindParts.version(DocumentKind.SCORING_MODEL),
            property("id", Parts.ID, ScoringModel::id),
            property("name", Parts.LOCALIZED, ScoringModel::name),
            property("weighting", WEIGHTING, ScoringModel::weighting),
            property("missing", Parts.choice(MissingPolicy.class), ScoringModel::missing),
            property("achievement", ACHIEVEMENT, ScoringModel::achievement),
            property("bands", BANDS, ScoringModel::bands),
            property("levelScale", LEVEL, ScoringModel::levelScale),
            property("tierScales", Parts.list(TIERS), ScoringModel::tierScales),
            optional("rounding", STAGES, m -> m.rounding().equals(StageRounding.NONE) ? null : m.rounding()));

    @Override
    public @Nullable ScoringModel read(TokenSource in, Catalogue catalogue) {
        return MODEL.read(in, catalogue);
    }

    @Override
    public void write(ScoringModel value, TokenSink out) {
        MODEL.write(value, out);
    }

    static Part<Fraction> notNegative() {
        return Parts.part(
                (in, c) -> {
                    Fraction value = in.exact();
                    if (value != null && value.signum() < 0) {
                        in.problem(Mistake.NUMBER_OUT_OF_RANGE, ">= 0", value.toString());
                        return null;
                    }
                    return value;
                },
                (v, out) -> out.exact(v));
    }

    private static Part<List<NamedLimit>> ascending(Part<List<NamedLimit>> limits) {
        return Parts.part(
                (in, c) -> {
                    List<NamedLimit> read = limits.read(in, c);
                    for (int i = 1; read != null && i < read.size(); i++) {
                        Fraction before = read.get(i - 1).from();
                        if (read.get(i).from().compareTo(before) <= 0) {
                            in.problem(
                                    Mistake.NOT_ASCENDING,
                                    in.place().index(i).property("from"),
                                    "> " + before,
                                    read.get(i).from().toString());
                            return null;
                        }
                    }
                    return read;
                },
                limits::write);
    }

    private static Part<RoundingMode> rounding() {
        // Not RoundingMode's own names: UNNECESSARY is no rounding, and a document does not depend on a class of the
        // JDK.
        List<RoundingMode> modes = List.of(
                RoundingMode.HALF_UP,
                RoundingMode.HALF_EVEN,
                RoundingMode.HALF_DOWN,
                RoundingMode.UP,
                RoundingMode.DOWN,
                RoundingMode.CEILING,
                RoundingMode.FLOOR);
        Names names = Names.of("halfUp", "halfEven", "halfDown", "up", "down", "ceiling", "floor");
        return Parts.part(
                (in, c) -> {
                    int index = in.choice(names);
                    return index < 0 ? null : modes.get(index);
                },
                (v, out) -> out.string(names.text(modes.indexOf(v))));
    }

    private static @Nullable Map<String, Fraction> readWeights(TokenSource in) {
        if (!in.object()) {
            return null;
        }
        Map<String, Fraction> weights = new TreeMap<>();
        for (int p = in.next(Names.ANY_IDS); p != TokenSource.END; p = in.next(Names.ANY_IDS)) {
            String id = in.name();
            if (!Identifiers.isValid(id)) {
                in.problem(Mistake.INVALID_ID, "A-Z a-z 0-9 . _ -, 1 ... 32", id);
            }
            Fraction weight = in.exact();
            if (weight != null && weight.signum() <= 0) {
                in.problem(Mistake.NUMBER_OUT_OF_RANGE, "> 0", weight.toString());
            } else if (weight != null) {
                weights.put(id, weight);
            }
        }
        return weights;
    }

    private static void writeWeights(Map<String, Fraction> weights, TokenSink out) {
        out.beginObject();
        new TreeMap<>(weights).forEach((id, weight) -> {
            out.name(id);
            out.exact(weight);
        });
        out.endObject();
    }
}
