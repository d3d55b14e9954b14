package io.github.pmqa4j.json.document;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.feedback.Evaluation;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.rules.cohort.Cohort;
import io.github.pmqa4j.rules.comparison.Comparison;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.model.ScoringModel;
import io.github.pmqa4j.rules.plan.Plan;
import io.github.pmqa4j.rules.scoring.AssessmentResult;
import io.github.pmqa4j.rules.trend.Trend;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of document: its name in the document, the versions of its format, its Java type and its schemas.
 *
 * <p>The constants are the only instances; compare them with {@code ==}. Safe for use by many threads.
 *
 * @param <T> what is read from and written to such a document
 */
public final class DocumentKind<T> implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** One source's view of one organization in one fiscal year. */
    public static final DocumentKind<Assessment> ASSESSMENT = new DocumentKind<>("assessment", Assessment.class);

    /** Both sources' views and the feedback. */
    public static final DocumentKind<Evaluation> EVALUATION = new DocumentKind<>("evaluation", Evaluation.class);

    /** The scores, bands, total and level of an assessment. */
    public static final DocumentKind<AssessmentResult> RESULT = new DocumentKind<>("result", AssessmentResult.class);

    /** An agency's own framework. */
    public static final DocumentKind<Framework> FRAMEWORK = new DocumentKind<>("framework", Framework.class);

    /** The rules by which an assessment is scored. */
    public static final DocumentKind<ScoringModel> SCORING_MODEL =
            new DocumentKind<>("scoringModel", ScoringModel.class);

    /** Two results side by side. */
    public static final DocumentKind<Comparison> COMPARISON = new DocumentKind<>("comparison", Comparison.class);

    /** One organization's results over years. */
    public static final DocumentKind<Trend> TREND = new DocumentKind<>("trend", Trend.class);

    /** How the numbers of a result came about. */
    public static final DocumentKind<Explanation> EXPLANATION = new DocumentKind<>("explanation", Explanation.class);

    /** What a feedback report prints, whether the library composed it or it was published. */
    public static final DocumentKind<FeedbackReport> FEEDBACK_REPORT =
            new DocumentKind<>("feedbackReport", FeedbackReport.class);

    /** What an audit found in a feedback report. */
    public static final DocumentKind<AuditFindings> AUDIT = new DocumentKind<>("audit", AuditFindings.class);

    /** The least that reaches a target. */
    public static final DocumentKind<Plan> PLAN = new DocumentKind<>("plan", Plan.class);

    /** Many organizations' results of one year. */
    public static final DocumentKind<Cohort> COHORT = new DocumentKind<>("cohort", Cohort.class);

    private static final List<DocumentKind<?>> ALL = List.of(
            ASSESSMENT,
            EVALUATION,
            RESULT,
            FRAMEWORK,
            SCORING_MODEL,
            COMPARISON,
            TREND,
            EXPLANATION,
            FEEDBACK_REPORT,
            AUDIT,
            PLAN,
            COHORT);

    private final String id;
    private final Class<T> type;
    // No kind has a second one yet; each number here has its format, its schema and its golden document.
    private final transient List<Integer> versions = List.of(1);

    private DocumentKind(String id, Class<T> type) {
        this.id = id;
        this.type = type;
    }

    /**
     * Returns all kinds.
     *
     * @return in a fixed order
     */
    public static List<DocumentKind<?>> all() {
        return ALL;
    }

    /**
     * Returns the kind that documents call by a name.
     *
     * @param id what the property {@code kind} says, such as "plan"
     * @return the kind; empty if there is none of that name
     */
    public static Optional<DocumentKind<?>> of(String id) {
        Objects.requireNonNull(id, "id");
        return ALL.stream()
                .<DocumentKind<?>>map(kind -> kind)
                .filter(kind -> kind.id.equals(id))
                .findFirst();
    }

    /**
     * Returns what the property {@code kind} of such a document says.
     *
     * @return for example "assessment"
     */
    public String id() {
        return id;
    }

    /**
     * Returns the version of the format that is written: the newest of all {@link #versions()}.
     *
     * @return from 1
     */
    public int version() {
        return versions.get(versions.size() - 1);
    }

    /**
     * Returns the versions of the format that are read, one of which the property {@code version} of a document says. A version
     * that was ever written stays among them.
     *
     * @return ascending, from 1
     */
    public List<Integer> versions() {
        return versions;
    }

    /**
     * Returns the Java type.
     *
     * @return the class of what is read
     */
    public Class<T> type() {
        return type;
    }

    /**
     * Returns the address that names the schema of the newest version. Nothing needs to be fetched from it: {@link #schema()} is
     * the schema.
     *
     * @return the schema's {@code $id}
     */
    public String schemaId() {
        return schemaId(version());
    }

    /**
     * Returns the address that names the schema of a version.
     *
     * @param version one of {@link #versions()}
     * @return the schema's {@code $id}, such as {@code https://pmqa4j.github.io/schema/1/assessment.schema.json}
     * @throws IllegalArgumentException if there is no such version
     */
    public String schemaId(int version) {
        return "https://pmqa4j.github.io/schema/" + path(version);
    }

    /**
     * Returns the JSON Schema (2020-12) of documents of the newest version.
     *
     * @return the text of the schema
     */
    public String schema() {
        return schema(version());
    }

    /**
     * Returns the JSON Schema (2020-12) of documents of a version. It is packaged as {@code
     * io/github/pmqa4j/json/schema/<version>/<id>.schema.json} and needs no other file.
     *
     * <p>Reading needs no validator, and gives the schema's verdict by itself. Whoever wants one all the same, for example at a
     * gateway, can take any for 2020-12; the library depends on none. Of two that were measured, {@code dev.harrel:json-schema}
     * is the smaller (0.2 MB, any JSON library) and {@code com.networknt:json-schema-validator} the faster (two thirds of the time;
     * 1.1 MB and Jackson 3); they pass 1,298 and 1,299 of the 1,299 required tests of the JSON Schema Test Suite.
     *
     * @param version one of {@link #versions()}
     * @return the text of the schema
     * @throws IllegalArgumentException if there is no such version
     */
    public String schema(int version) {
        String resource = "/io/github/pmqa4j/json/schema/" + path(version);
        try (InputStream stream = DocumentKind.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }

    private String path(int version) {
        if (!versions.contains(version)) {
            throw new IllegalArgumentException("version must be one of " + versions + ", but was " + version);
        }
        return version + "/" + id + ".schema.json";
    }

    @Serial
    private Object readResolve() throws InvalidObjectException {
        for (DocumentKind<?> kind : ALL) {
            if (kind.id.equals(id)) {
                return kind;
            }
        }
        throw new InvalidObjectException("no such kind of document");
    }
}
