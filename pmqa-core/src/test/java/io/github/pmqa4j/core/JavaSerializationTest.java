package io.github.pmqa4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.Assessments;
import io.github.pmqa4j.core.assessment.Boxes;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.Checklist;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.DirectScore;
import io.github.pmqa4j.core.assessment.Direction;
import io.github.pmqa4j.core.assessment.FiscalYear;
import io.github.pmqa4j.core.assessment.Indicator;
import io.github.pmqa4j.core.assessment.Indicators;
import io.github.pmqa4j.core.assessment.LinearBand;
import io.github.pmqa4j.core.assessment.MaturityTier;
import io.github.pmqa4j.core.assessment.NotApplicable;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.assessment.Rating;
import io.github.pmqa4j.core.assessment.RatingDimension;
import io.github.pmqa4j.core.assessment.Reference;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.feedback.CategoryFeedback;
import io.github.pmqa4j.core.feedback.Evaluation;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.EvidenceKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Figure;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.number.Rounding;
import io.github.pmqa4j.core.report.BandList;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.report.Headline;
import io.github.pmqa4j.core.report.PrintedScore;
import io.github.pmqa4j.core.report.ScoreTable;
import io.github.pmqa4j.core.report.SourceReport;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JavaSerializationTest {
    static List<Serializable> values() {
        LocalizedText name = new LocalizedText("ตัวชี้วัด", "indicator");
        Indicator plain = Indicator.of(Direction.HIGHER_IS_BETTER, Fraction.of(5), Fraction.of(4));
        Indicator full = Indicator.of(Direction.LOWER_IS_BETTER, Fraction.of(1, 3), Fraction.of(2))
                .withName(name)
                .withWeight(Fraction.ONE)
                .withBand(LinearBand.of(75, 95))
                .withAppropriate(false)
                .withEarlier(Map.of(new FiscalYear(2560), Fraction.of(7), new FiscalYear(2559), Fraction.of(8)));
        Rating rating = new Rating(45, Map.of(RatingDimension.APPROACH, 3, RatingDimension.LEARNING, 2));
        Checklist checklist = new Checklist(Boxes.of(3, 3), Boxes.of(64, 64), Boxes.of(0, 1));
        Reference reference = new Reference("รายงาน", URI.create("https://example.go.th/a"));
        CriterionAssessment entry = CriterionAssessment.of("1.1", checklist)
                .withNote("note")
                .withReferences(List.of(reference))
                .withSuggestions(Map.of(MaturityTier.ADVANCE, "อีกขั้น"));
        CategoryAssessment category =
                CategoryAssessment.of("1", List.of(entry, CriterionAssessment.of("1.2", new NotAssessed())));
        Assessment self = Assessments.of(Framework.pmqa40(), Source.SELF, List.of(category));
        Assessment assessor = Assessments.of(
                Framework.pmqa40(), Source.ASSESSOR, List.of(CategoryAssessment.stated("7", Fraction.of(980, 3))));
        Criterion criterion = new Criterion("a.1", name, Fraction.of(3, 7));
        Category own = new Category("a", name, CategoryKind.RESULTS, Fraction.of(2), List.of(criterion));
        Framework framework = Framework.builder("own", name)
                .top(10)
                .decimals(0)
                .evidence(EnumSet.of(EvidenceKind.INDICATORS))
                .categories(List.of(own))
                .build();
        CategoryFeedback feedback = new CategoryFeedback("1", List.of(name), List.of());
        Place place = Place.ROOT.property("categories").id("4").index(2);
        PrintedScore printed = PrintedScore.of("1", "300.00");
        ScoreTable table = new ScoreTable(List.of(printed), new BigDecimal("257.38"), null);
        Headline headline = new Headline(null, new BigDecimal("2.06"));
        BandList band = new BandList("STRENGTH", name, List.of(printed));
        SourceReport printedSelf = SourceReport.of(Source.SELF, table)
                .withProvisional(true)
                .withHeadline(headline)
                .withBands(List.of(band));
        SourceReport printedAssessor = SourceReport.of(Source.ASSESSOR, table);
        return List.of(
                name,
                printed,
                table,
                headline,
                band,
                printedSelf,
                FeedbackReport.of(
                                Framework.pmqa40(),
                                Assessments.NARATHIWAT,
                                Assessments.YEAR,
                                List.of(printedSelf, printedAssessor))
                        .withGaps(table)
                        .withFeedback(List.of(feedback)),
                Fraction.of(180167, 700),
                Figure.of(Fraction.of(180167, 700)),
                Rounding.truncating(1),
                place,
                place.steps().get(0),
                place.steps().get(1),
                place.steps().get(2),
                self.gaps().get(0),
                criterion,
                own,
                framework,
                Assessments.NARATHIWAT,
                Assessments.YEAR,
                Boxes.of(2, 3),
                checklist,
                DirectScore.of("326.67"),
                full,
                Indicators.of(plain, full),
                LinearBand.of(60, 100),
                rating,
                new NotApplicable("ไม่มีภารกิจ"),
                new NotAssessed(),
                reference,
                entry,
                category,
                self,
                feedback,
                new Evaluation(self, assessor, List.of(feedback)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueSurvivesTheStream(Serializable value) {
        assertThat(Streams.roundTrip(value))
                .isEqualTo(value)
                .hasSameHashCodeAs(value)
                .hasToString(value.toString());
    }

    @Test
    void noPublicTypeIsForgottenHere() throws Exception {
        Set<Class<?>> types = publicTypes().stream()
                .filter(Serializable.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()) && !type.isEnum())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        assertThat(types).hasSizeGreaterThan(25).contains(Fraction.class, Place.Index.class);
        assertThat(values().stream().map(Object::getClass)).hasSameElementsAs(types);
    }

    @Test
    void everyPublicRecordIsSerializable() throws Exception {
        assertThat(publicTypes())
                .filteredOn(Class::isRecord)
                .isNotEmpty()
                .allMatch(Serializable.class::isAssignableFrom);
    }

    @Test
    void enumConstantsArriveAsThemselves() throws Exception {
        for (Class<?> type : publicTypes()) {
            if (type.isEnum()) {
                assertThat(Arrays.asList(type.getEnumConstants()))
                        .allSatisfy(constant ->
                                assertThat(Streams.roundTrip(constant)).isSameAs(constant));
            }
        }
    }

    @Test
    void aForgedRecordIsRefusedByItsConstructor() {
        byte[] stream = Streams.write(Assessments.NARATHIWAT);
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> Streams.read(Streams.withText(stream, "96", "../96")))
                .withMessageContaining("code must be 1 to 32 letters");
    }

    private static List<Class<?>> publicTypes() throws IOException, ReflectiveOperationException {
        String resource = Fraction.class.getName().replace('.', '/') + ".class";
        Path file = Path.of(URI.create(Objects.requireNonNull(Fraction.class.getResource("/" + resource))
                .toString()));
        Path root = Path.of(file.toString().substring(0, file.toString().length() - resource.length()));
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        List<Class<?>> types = new ArrayList<>();
        for (Path path : files) {
            String name =
                    root.relativize(path).toString().replaceAll("[/\\\\]", ".").replaceAll("\\.class$", "");
            if (!name.equals("module-info") && !name.endsWith("package-info")) {
                Class<?> type = Class.forName(name);
                if (Modifier.isPublic(type.getModifiers())) {
                    types.add(type);
                }
            }
        }
        return types;
    }
}
