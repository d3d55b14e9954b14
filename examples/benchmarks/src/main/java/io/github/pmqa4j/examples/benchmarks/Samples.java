package io.github.pmqa4j.examples.benchmarks;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Direction;
import io.github.pmqa4j.core.assessment.Evidence;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.Organization;
import io.github.pmqa4j.core.assessment.OrganizationKind;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The assessments that are measured: always the same ones. */
public final class Samples {
    /** Boxes of Basic, Advance and Significance for criteria 1.1 to 6.4, as a department's form has them. */
    private static final String BOXES = "3/1/1 3/3/3 3/2/1 4/2/2 4/2/1 2/1/2 3/2/3 1/3/3 1/1/1 1/1/1 3/1/2 3/2/2 "
            + "3/2/2 2/2/2 2/2/2 2/3/1 2/3/3 4/4/2 2/3/3 3/2/2 2/2/2 3/4/2 2/2/2 2/3/2";

    private static final int[] INDICATORS = {2, 1, 2, 2, 1, 2};
    private static final int SCORES = 50_001;
    private static final String NOTE = "มีหลักฐานประกอบครบถ้วน";

    private Samples() {}

    /** Returns thirty scores of two decimals, in hundredths. */
    public static long[] hundredths() {
        Random random = new Random(2561);
        long[] hundredths = new long[30];
        for (int k = 0; k < hundredths.length; k++) {
            hundredths[k] = 30_000L + random.nextInt(SCORES - 30_000);
        }
        return hundredths;
    }

    /** Returns the same as doubles. */
    public static double[] doubles() {
        long[] hundredths = hundredths();
        double[] doubles = new double[hundredths.length];
        for (int k = 0; k < doubles.length; k++) {
            doubles[k] = hundredths[k] / 100.0;
        }
        return doubles;
    }

    /** Returns an assessment that states these thirty scores, each with a short note: 3 KB as a document. */
    public static Assessment scores() {
        return scores(Framework.pmqa40());
    }

    /** Returns an assessment of any framework by stated scores. */
    public static Assessment scores(Framework framework) {
        long[] hundredths = hundredths();
        int next = 0;
        List<CategoryAssessment> categories = new ArrayList<>();
        for (Category category : framework.categories()) {
            List<CriterionAssessment> criteria = new ArrayList<>();
            for (Criterion criterion : category.criteria()) {
                Fraction score = Fraction.ofDecimal(hundredths[next++ % hundredths.length], 2);
                criteria.add(CriterionAssessment.of(criterion.id(), new DirectScore(score))
                        .withNote(NOTE));
            }
            categories.add(CategoryAssessment.of(category.id(), criteria));
        }
        return new Assessment(framework, organization(), new FiscalYear(2561), Source.SELF, categories);
    }

    /** Returns an assessment by 24 checklists and 10 indicators. */
    public static Assessment evidence() {
        Framework framework = Framework.pmqa40();
        Random random = new Random(2561);
        String[] boxes = BOXES.split(" ", -1);
        int process = 0;
        int result = 0;
        List<CategoryAssessment> categories = new ArrayList<>();
        for (Category category : framework.categories()) {
            List<CriterionAssessment> criteria = new ArrayList<>();
            for (Criterion criterion : category.criteria()) {
                Evidence evidence = category.kind() == CategoryKind.PROCESS
                        ? checklist(boxes[process++], random)
                        : indicators(INDICATORS[result++], random);
                criteria.add(CriterionAssessment.of(criterion.id(), evidence));
            }
            categories.add(CategoryAssessment.of(category.id(), criteria));
        }
        return new Assessment(framework, organization(), new FiscalYear(2561), Source.SELF, categories);
    }

    /** Returns a framework like PMQA 4.0 with as many times its criteria. */
    public static Framework framework(int times) {
        Framework original = Framework.pmqa40();
        List<Category> categories = new ArrayList<>();
        for (Category category : original.categories()) {
            List<Criterion> criteria = new ArrayList<>();
            for (int k = 1; k <= times * category.criteria().size(); k++) {
                String id = category.id() + "." + k;
                criteria.add(new Criterion(id, new LocalizedText("หัวข้อ " + id, "Criterion " + id)));
            }
            categories.add(new Category(category.id(), category.name(), category.kind(), category.weight(), criteria));
        }
        return Framework.builder("pmqa-times-" + times, original.name())
                .top(original.top())
                .decimals(original.decimals())
                .evidence(original.evidence())
                .categories(categories)
                .build();
    }

    private static Organization organization() {
        return new Organization(
                "96", new LocalizedText("จังหวัดนราธิวาส", "Narathiwat province"), OrganizationKind.PROVINCE);
    }

    // Most boxes are ticked, so that no tier is out of reach.
    private static Checklist checklist(String counts, Random random) {
        String[] tiers = counts.split("/", -1);
        Boxes[] boxes = new Boxes[tiers.length];
        for (int t = 0; t < tiers.length; t++) {
            int count = Integer.parseInt(tiers[t]);
            boxes[t] = Boxes.of(random.nextInt(4) > 0 ? count : random.nextInt(count + 1), count);
        }
        return new Checklist(boxes[0], boxes[1], boxes[2]);
    }

    private static Indicators indicators(int count, Random random) {
        Indicator[] indicators = new Indicator[count];
        for (int i = 0; i < count; i++) {
            Direction direction = random.nextBoolean() ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
            indicators[i] = Indicator.of(
                    direction,
                    Fraction.of(80 + random.nextInt(20)),
                    Fraction.ofDecimal(7_000 + random.nextInt(3_000), 2));
        }
        return Indicators.of(indicators);
    }
}
