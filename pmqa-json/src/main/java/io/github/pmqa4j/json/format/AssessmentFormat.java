package io.github.pmqa4j.json.format;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.shape.ObjectShape;
import io.github.pmqa4j.json.shape.Shapes;
import java.util.List;

/** {@code {"kind": "assessment", ..., "source": "self", "categories": {...}}}. */
@SuppressWarnings("NullAway") // makers may return null; on JDK 22 and later it does not see that through two lambdas
final class AssessmentFormat {
    private static final ObjectShape<Assessment> SHAPE = ObjectShape.of(f -> {
        f.tolerant();
        Headers.kind(f, DocumentKind.ASSESSMENT, 1);
        var framework = f.essential("framework", Headers.FRAMEWORK, Assessment::framework);
        var organization = f.required("organization", Headers.ORGANIZATION, Assessment::organization);
        var year = f.required("fiscalYear", Shapes.YEAR, Assessment::fiscalYear);
        var source = f.required("source", Headers.SOURCE, Assessment::source).schema(Headers.SOURCE_FORM);
        var categories = f.required("categories", Categories.SHAPE, Assessment::categories);
        return v -> {
            Framework known = v.get(framework);
            Organization ofWhom = v.orNull(organization);
            FiscalYear when = v.orNull(year);
            Source whose = v.orNull(source);
            List<CategoryAssessment> entries = v.or(categories, List.of());
            if (ofWhom == null || when == null || whose == null) {
                // A header that cannot be read hides no mistake below it.
                v.context().examine(() -> Assessment.violations(known, entries), () -> Assessment.gaps(known, entries));
                return null;
            }
            Assessment assessment = new Assessment(known, ofWhom, when, whose, entries);
            v.context().examine(assessment::violations, assessment::gaps);
            return assessment;
        };
    });

    static final Versions<Assessment> VERSIONS = Versions.of(new Format<>(
            DocumentKind.ASSESSMENT,
            1,
            "การประเมิน / Assessment",
            "มุมมองของฝ่ายหนึ่งต่อหน่วยงานหนึ่งในปีงบประมาณหนึ่ง / One source's view of one organization in one fiscal year. Keys are unique: the same category or criterion twice is the same key twice, and refused.",
            SHAPE));

    private AssessmentFormat() {}
}
