package io.github.pmqa4j.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.EvidenceKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.json.document.AuditFindings;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.JsonSettings;
import io.github.pmqa4j.json.format.RandomDocuments;
import io.github.pmqa4j.rules.audit.ReportAuditor;
import io.github.pmqa4j.rules.cohort.Cohort;
import io.github.pmqa4j.rules.cohort.CohortBuilder;
import io.github.pmqa4j.rules.comparison.Comparison;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.model.GivenWeights;
import io.github.pmqa4j.rules.model.MissingPolicy;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.plan.PlanTooLargeException;
import io.github.pmqa4j.rules.plan.Planner;
import io.github.pmqa4j.rules.plan.Target;
import io.github.pmqa4j.rules.report.FeedbackReports;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.scoring.RefusedAssessmentException;
import io.github.pmqa4j.rules.scoring.Scorer;
import io.github.pmqa4j.rules.trend.Trend;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Sound documents of every kind: those that people write are made of the descriptions, and those that follow from others by the
 * library. By built-in frameworks and models, and by own ones, which are made of descriptions too.
 */
final class SoundDocuments {
    private static final int TRIES = 500;

    private final Random random;
    private final RandomDocuments documents;
    private final boolean builtInOnly;

    private SoundDocuments(Random random, boolean builtInOnly) {
        this.random = random;
        this.documents = new RandomDocuments(random);
        this.builtInOnly = builtInOnly;
    }

    /** Returns what makes samples; always the same ones for a seed. */
    static SoundDocuments of(long seed) {
        return new SoundDocuments(new Random(seed), false);
    }

    /** Returns what makes samples that name no framework and model but those that every reader knows. */
    static SoundDocuments ofBuiltIn(long seed) {
        return new SoundDocuments(new Random(seed), true);
    }

    /** A sound document, what it holds, and what its reader has to know. */
    record Sound<T>(DocumentKind<T> kind, T value, String document, JsonSettings settings) {}

    /** Returns a sample of a kind. */
    <T> Sound<T> any(DocumentKind<T> kind) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Sound<T>> sample = perhaps(kind);
            if (sample.isPresent()) {
                return sample.get();
            }
        }
        throw new AssertionError("no sound " + kind + " in " + TRIES + " tries");
    }

    private <T> Optional<Sound<T>> perhaps(DocumentKind<T> kind) {
        Framework framework = framework();
        try {
            return isDerived(kind) ? derived(kind, framework) : described(kind, framework);
        } catch (RefusedAssessmentException | PlanTooLargeException e) {
            // Whether an assessment can be scored, and how much there is to plan, no description says.
            return Optional.empty();
        }
    }

    private boolean isDerived(DocumentKind<?> kind) {
        return switch (kind.id()) {
            case "assessment", "evaluation", "framework", "scoringModel" -> false;
            case "explanation", "audit", "feedbackReport" -> random.nextBoolean();
            default -> true;
        };
    }

    // What is described.

    private <T> Optional<Sound<T>> described(DocumentKind<T> kind, Framework framework) {
        JsonSettings settings = knowing(framework);
        ObjectNode document = documents.any(kind, framework);
        List<DocumentFinding> mistakes =
                PmqaJson.of(settings).parse(kind, document.toString()).mistakes();
        for (int i = 0; i < TRIES && !mistakes.isEmpty(); i++) {
            ObjectNode mended = document.deepCopy();
            if (!mend(mended, mistakes.get(0).pointer(), i)) {
                return Optional.empty();
            }
            List<DocumentFinding> left =
                    PmqaJson.of(settings).parse(kind, mended.toString()).mistakes();
            if (left.size() < mistakes.size()) {
                document = mended;
                mistakes = left;
                i = -1;
            }
        }
        return mistakes.isEmpty() ? Optional.of(sample(kind, document, settings)) : Optional.empty();
    }

    private static <T> Sound<T> sample(DocumentKind<T> kind, ObjectNode document, JsonSettings settings) {
        String text = document.toString();
        return new Sound<>(kind, PmqaJson.of(settings).read(kind, text), text, settings);
    }

    /** Gives what contradicts something else another id, or leaves it out: that itself, or if that is not enough, what holds it. */
    private boolean mend(ObjectNode document, String pointer, int times) {
        String place = pointer;
        if (times == 0 && place.endsWith("/id")) {
            ((ObjectNode) document.at(parent(place))).put("id", "own-" + random.nextInt(1_000_000));
            return true;
        }
        for (int i = 0; i < times && !place.isEmpty(); i++) {
            place = parent(place);
        }
        if (place.isEmpty()) {
            return false;
        }
        String name = place.substring(place.lastIndexOf('/') + 1);
        if (document.at(parent(place)) instanceof ArrayNode array) {
            array.remove(Integer.parseInt(name));
        } else if (document.at(parent(place)) instanceof ObjectNode object) {
            object.remove(name);
        }
        return true;
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    // What follows.

    /** What some assessments of one organization were scored by. */
    private record Scored(Scorer scorer, List<Assessment> assessments, JsonSettings settings) {
        Assessment assessment(int index, int year, Source source) {
            Assessment first = assessments.get(0);
            return new Assessment(
                    first.framework(),
                    first.organization(),
                    new FiscalYear(year),
                    source,
                    assessments.get(index).categories());
        }

        AssessmentResult result(int index, int year, Source source) {
            return scorer.score(assessment(index, year, source));
        }
    }

    private <T> Optional<Sound<T>> derived(DocumentKind<T> kind, Framework framework) {
        Optional<Scored> scored = scored(framework, kind.id().equals("result") ? 1 : 4);
        if (scored.isEmpty()) {
            return Optional.empty();
        }
        T value = kind.type().cast(derived(kind, scored.get()));
        JsonSettings settings = scored.get().settings;
        return Optional.of(new Sound<>(kind, value, PmqaJson.of(settings).write(kind, value), settings));
    }

    private Object derived(DocumentKind<?> kind, Scored by) {
        Source self = Source.SELF;
        AssessmentResult result = by.result(0, 2561, self);
        return switch (kind.id()) {
            case "result" -> result;
            case "comparison" -> Comparison.of(result, by.result(1, 2562, Source.ASSESSOR));
            case "trend" ->
                Trend.of(List.of(by.result(1, 2559, self), by.result(2, 2560, self), by.result(3, 2563, self)));
            case "explanation" -> Explanation.of(by.scorer, by.assessment(0, 2561, self));
            case "feedbackReport" ->
                random.nextBoolean()
                        ? FeedbackReports.of(result, List.of())
                        : FeedbackReports.of(result, by.result(1, 2561, Source.ASSESSOR), List.of());
            case "audit" ->
                new AuditFindings(ReportAuditor.of(by.scorer.model())
                        .audit(described(DocumentKind.FEEDBACK_REPORT, by.scorer.framework())
                                .map(Sound::value)
                                .orElseGet(() -> FeedbackReports.of(result, List.of()))));
            case "plan" -> Planner.of(by.scorer).plan(by.assessment(0, 2561, self), target(by.scorer));
            case "cohort" -> {
                CohortBuilder builder = Cohort.builder(by.scorer);
                for (int i = 0; i < by.assessments.size(); i++) {
                    builder.add(by.result(i, 2561, self));
                }
                yield builder.build();
            }
            default -> throw new IllegalArgumentException("nothing makes a " + kind);
        };
    }

    private Target target(Scorer scorer) {
        Fraction top = Fraction.of(scorer.framework().top());
        Fraction share = Fraction.of(1 + random.nextInt(10)).dividedBy(10);
        Category category = one(scorer.framework().categories());
        return switch (random.nextInt(4)) {
            case 0 -> new Target.Total(top.times(share));
            case 1 -> new Target.Level(scorer.model().levelScale().max().times(share));
            case 2 -> new Target.Floor(top.times(share));
            default -> new Target.CategoryScore(category.id(), top.times(share));
        };
    }

    private Optional<Scored> scored(Framework framework, int count) {
        MissingPolicy policy = one(List.of(MissingPolicy.values()));
        ScoringModel model = model(framework);
        String suffix = "-" + policy.name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Optional<Assessment> assessment =
                    described(DocumentKind.ASSESSMENT, framework).map(Sound::value);
            if (assessment.isEmpty()) {
                return Optional.empty();
            }
            assessments.add(policy == MissingPolicy.STRICT ? completed(assessment.get()) : assessment.get());
        }
        try {
            Scorer scorer = Scorer.of(
                    framework,
                    policy == model.missing()
                            ? model
                            : model.toBuilder(model.id() + suffix)
                                    .missing(policy)
                                    .build());
            // Only what prints few enough digits can be counted.
            Cohort.builder(scorer);
            JsonSettings settings = knowing(framework);
            boolean known = ScoringModel.presets().contains(model);
            return Optional.of(new Scored(scorer, assessments, known ? settings : settings.withModel(model)));
        } catch (IllegalArgumentException e) {
            // A model has to fit its framework.
            return Optional.empty();
        }
    }

    /** Gives everything that has no evidence a score of 0. */
    private static Assessment completed(Assessment assessment) {
        List<CategoryAssessment> complete = new ArrayList<>();
        for (Category category : assessment.framework().categories()) {
            Optional<CategoryAssessment> entry = assessment.categories().stream()
                    .filter(c -> c.category().equals(category.id()))
                    .findFirst();
            if (entry.map(CategoryAssessment::score).isPresent()) {
                complete.add(entry.get());
                continue;
            }
            Map<String, CriterionAssessment> criteria = new LinkedHashMap<>();
            category.criteria().forEach(c -> criteria.put(c.id(), CriterionAssessment.of(c.id(), DirectScore.of("0"))));
            entry.ifPresent(own -> own.criteria().stream()
                    .filter(c -> !(c.evidence() instanceof NotAssessed))
                    .forEach(c -> criteria.put(c.criterion(), c)));
            complete.add(new CategoryAssessment(category.id(), null, List.copyOf(criteria.values())));
        }
        return new Assessment(
                assessment.framework(),
                assessment.organization(),
                assessment.fiscalYear(),
                assessment.source(),
                complete);
    }

    // What both are made by.

    private Framework framework() {
        if (builtInOnly || random.nextInt(3) > 0) {
            return one(Framework.builtIn());
        }
        Framework any = described(DocumentKind.FRAMEWORK, Framework.pmqa40())
                .map(Sound::value)
                .orElseGet(Framework::pmqa40);
        Set<EvidenceKind> evidence = EnumSet.copyOf(any.evidence());
        evidence.add(EvidenceKind.SCORE);
        return Framework.builder("own", any.name())
                .top(any.top())
                .decimals(any.decimals())
                .evidence(evidence)
                .categories(any.categories())
                .build();
    }

    private ScoringModel model(Framework framework) {
        ScoringModel preset = one(ScoringModel.presets());
        if (builtInOnly || random.nextInt(3) > 0) {
            return preset;
        }
        ScoringModel any = described(DocumentKind.SCORING_MODEL, framework)
                .map(Sound::value)
                .orElse(preset);
        Map<String, Fraction> weights = new HashMap<>();
        framework.categories().forEach(c -> weights.put(c.id(), Fraction.of(1 + random.nextInt(5), 3)));
        return any.toBuilder("own")
                .weighting(random.nextBoolean() ? new GivenWeights(weights, Map.of()) : preset.weighting())
                .build();
    }

    private static JsonSettings knowing(Framework framework) {
        return Framework.builtIn().contains(framework)
                ? JsonSettings.STANDARD
                : JsonSettings.STANDARD.withFramework(framework);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
