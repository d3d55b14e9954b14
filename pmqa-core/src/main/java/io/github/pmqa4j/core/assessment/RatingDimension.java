package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.List;
import java.util.Objects;

/** The dimensions on which PMQA B.E. 2562 rates a criterion: ADLI for processes, LeTCI for results. */
public enum RatingDimension {
    /** How sound the approach is. */
    APPROACH(new LocalizedText("แนวทาง", "Approach")),
    /** How far the approach is deployed. */
    DEPLOYMENT(new LocalizedText("การถ่ายทอดเพื่อนำไปปฏิบัติ", "Deployment")),
    /** How much is learned from it. */
    LEARNING(new LocalizedText("การเรียนรู้", "Learning")),
    /** How high the results are. */
    LEVELS(new LocalizedText("ระดับ", "Levels")),
    /** How the results develop. */
    TRENDS(new LocalizedText("แนวโน้ม", "Trends")),
    /** How the results compare. */
    COMPARISONS(new LocalizedText("การเปรียบเทียบ", "Comparisons")),
    /** How well it all fits together; for processes and results. */
    INTEGRATION(new LocalizedText("การบูรณาการ", "Integration"));

    /** The best rating on a dimension; the worst is 0. */
    public static final int BEST = 5;

    private final LocalizedText label;

    RatingDimension(LocalizedText label) {
        this.label = label;
    }

    /**
     * Returns what a form calls it.
     *
     * @return a word or two
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Returns the four dimensions of a kind of category.
     *
     * @param kind processes or results
     * @return the dimensions in the order of their acronym
     */
    public static List<RatingDimension> of(CategoryKind kind) {
        return switch (Objects.requireNonNull(kind, "kind")) {
            case PROCESS -> List.of(APPROACH, DEPLOYMENT, LEARNING, INTEGRATION);
            case RESULTS -> List.of(LEVELS, TRENDS, COMPARISONS, INTEGRATION);
        };
    }
}
