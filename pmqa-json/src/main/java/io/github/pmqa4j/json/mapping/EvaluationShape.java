package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.feedback.CategoryFeedback;
import io.github.pmqa4j.core.feedback.Evaluation;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code {"kind": "evaluation", ..., "self": {"categories": {...}}, "assessor": {...}, "feedback": {...}}}. */
final class EvaluationShape implements Shape<Evaluation> {
    private static final int SELF = Header.SIZE;
    private static final int ASSESSOR = Header.SIZE + 1;
    private static final int FEEDBACK = Header.SIZE + 2;
    private static final Names NAMES = Header.names("self", "assessor", "feedback");
    private static final Names SIDE_NAMES = Names.of("categories");
    private static final long REQUIRED = (1L << FEEDBACK) - 1;

    @Override
    public @Nullable Evaluation read(TokenSource in, Catalogue catalogue) {
        if (!in.object()) {
            return null;
        }
        Header header = new Header(DocumentKind.EVALUATION, catalogue);
        List<CategoryAssessment> self = null;
        List<CategoryAssessment> assessor = null;
        List<CategoryFeedback> feedback = List.of();
        for (int p = in.next(NAMES); p != TokenSource.END; p = in.next(NAMES)) {
            switch (p) {
                case SELF -> self = readSide(in, header.framework());
                case ASSESSOR -> assessor = readSide(in, header.framework());
                case FEEDBACK -> feedback = FeedbackMapping.read(in);
                default -> header.read(p, in);
            }
        }
        in.require(NAMES, REQUIRED);
        KnownFramework known = header.framework();
        if (known == null) {
            return null;
        }
        Framework framework = known.framework();
        Organization organization = header.organization();
        FiscalYear year = header.fiscalYear();
        return new Evaluation(
                new Assessment(framework, organization, year, Source.SELF, self == null ? List.of() : self),
                new Assessment(framework, organization, year, Source.ASSESSOR, assessor == null ? List.of() : assessor),
                FeedbackMapping.inOrder(feedback, framework));
    }

    @Override
    public List<Finding> violations(Evaluation value) {
        List<Finding> findings = new ArrayList<>();
        add("self", value.self().violations(), findings);
        add("assessor", value.assessor().violations(), findings);
        findings.addAll(FeedbackMapping.violations(value.feedback(), value.framework()));
        return findings;
    }

    @Override
    public List<Finding> gaps(Evaluation value) {
        List<Finding> findings = new ArrayList<>();
        add("self", value.self().gaps(), findings);
        add("assessor", value.assessor().gaps(), findings);
        return findings;
    }

    @Override
    public void write(Evaluation value, TokenSink out) {
        out.beginObject();
        Header.write(DocumentKind.EVALUATION, NAMES, value.framework(), value.organization(), value.fiscalYear(), out);
        out.name(NAMES, SELF);
        writeSide(value.self(), out);
        out.name(NAMES, ASSESSOR);
        writeSide(value.assessor(), out);
        if (!value.feedback().isEmpty()) {
            out.name(NAMES, FEEDBACK);
            FeedbackMapping.write(value.feedback(), out);
        }
        out.endObject();
    }

    private static @Nullable List<CategoryAssessment> readSide(TokenSource in, @Nullable KnownFramework framework) {
        if (!in.object()) {
            return null;
        }
        List<CategoryAssessment> categories = null;
        while (in.next(SIDE_NAMES) != TokenSource.END) {
            categories = new CategoriesReader(in, framework).read();
        }
        in.require(SIDE_NAMES, 1);
        return categories;
    }

    private static void writeSide(Assessment assessment, TokenSink out) {
        out.beginObject();
        out.name(SIDE_NAMES, 0);
        CategoriesWriter.write(assessment.categories(), out);
        out.endObject();
    }

    private static void add(String side, List<Finding> own, List<Finding> findings) {
        for (Finding finding : own) {
            List<Place.Step> steps = new ArrayList<>();
            steps.add(new Place.Property(side));
            steps.addAll(finding.place().steps());
            findings.add(Finding.of(
                    finding.code(), new Place(steps), finding.sentence(), finding.allowed(), finding.found()));
        }
    }
}
