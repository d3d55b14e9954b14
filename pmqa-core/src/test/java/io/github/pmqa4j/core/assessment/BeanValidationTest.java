package io.github.pmqa4j.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.pmqa4j.core.Absent;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Payload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** A Bean Validation provider finds what the library finds itself. */
@Domain(BrokenAssessments.class)
@Domain(DomainContext.Global.class)
class BeanValidationTest {
    private static final Locale THAI = Locale.forLanguageTag("th-TH");
    private static final Framework PMQA40 = Framework.pmqa40();

    private static final Map<Locale, List<Validator>> VALIDATORS = new HashMap<>();

    @Property
    void aProviderFindsWhatTheLibraryFindsInBothLanguages(@ForAll Assessment assessment) {
        for (Locale locale : List.of(THAI, Locale.ENGLISH)) {
            for (Validator validator : validators(locale)) {
                assertThat(reported(validator.validate(assessment)))
                        .containsExactlyInAnyOrderElementsOf(told(assessment.findings(), locale));
                assertThat(reported(validator.validate(assessment, Draft.class)))
                        .containsExactlyInAnyOrderElementsOf(told(assessment.violations(), locale));
            }
        }
    }

    @Test
    void aSoundAssessmentHasNoViolations() {
        Assessment assessment = Assessments.of(PMQA40, Source.SELF, Assessments.complete(PMQA40));
        assertThat(validator(THAI).validate(assessment)).isEmpty();
        assertThat(validator(THAI).validate(assessment, Draft.class)).isEmpty();
    }

    @Test
    void anUnfinishedDraftIsSoundAsADraftOnly() {
        Assessment draft = Assessments.of(PMQA40, Source.SELF, List.of());
        assertThat(validator(THAI).validate(draft)).hasSize(7);
        assertThat(validator(THAI).validate(draft, Default.class)).hasSize(7);
        assertThat(validator(THAI).validate(draft, Draft.class)).isEmpty();
    }

    @Test
    void aDraftWithAMistakeIsNotSound() {
        Assessment draft =
                Assessments.of(PMQA40, Source.SELF, List.of(CategoryAssessment.stated("4", Fraction.of(501))));
        assertThat(validator(THAI).validate(draft, Draft.class))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("คะแนนอยู่นอกช่วงที่กำหนด: 501 (ที่อนุญาต: 0 ... 500)");
    }

    @Test
    void theMessageIsInTheLocaleOfTheProvider() {
        Assessment assessment = Assessments.with(PMQA40, "4.2", DirectScore.of("612.5"));
        String english = "the score is out of range: 612.5 (allowed: 0 ... 500)";
        assertThat(messages(assessment, THAI))
                .containsExactly("คะแนนอยู่นอกช่วงที่กำหนด: 612.5 (ที่อนุญาต: 0 ... 500)");
        assertThat(messages(assessment, Locale.ENGLISH)).containsExactly(english);
        assertThat(messages(assessment, Locale.US)).containsExactly(english);
    }

    @Test
    void anEnglishRequestOnAThaiMachineIsAnsweredInEnglish() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(THAI);
            Assessment assessment = Assessments.with(PMQA40, "4.2", DirectScore.of("612.5"));
            assertThat(expressions(Locale.ENGLISH).validate(assessment))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly("the score is out of range: 612.5 (allowed: 0 ... 500)");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void pathsReadAsProvidersWriteThem() {
        Assessment broken = Assessments.of(
                PMQA40,
                Source.SELF,
                List.of(
                        CategoryAssessment.stated("9", Fraction.ONE),
                        CategoryAssessment.of(
                                "7",
                                List.of(
                                        CriterionAssessment.score("7.9", Fraction.ONE),
                                        CriterionAssessment.of(
                                                "7.1", Indicators.of(Assessments.indicator("0", "1")))))));
        assertThat(validator(THAI).validate(broken, Draft.class))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder(
                        "categories[9]",
                        "categories[7].criteria[7.9]",
                        "categories[7].criteria[7.1].indicators[0].target");
    }

    @Test
    void nothingIsNoMistake() {
        AssessmentValidator validator = new AssessmentValidator();
        ConstraintValidatorContext unused = (ConstraintValidatorContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ConstraintValidatorContext.class},
                (proxy, method, arguments) -> {
                    throw new AssertionError(method + " was asked");
                });
        assertThat(validator.isValid(null, unused)).isTrue();
        assertThatNullPointerException()
                .isThrownBy(() -> validator.isValid(null, Absent.absent()))
                .withMessage("context");
    }

    @Test
    void textThatLooksLikeAnExpressionIsNeverEvaluated() {
        String text = "${7*7} {io.github.pmqa4j.allowed} #{7*7} \\{x\\} $";
        LocalizedText name = new LocalizedText(text, text);
        Organization organization = new Organization("96", name, OrganizationKind.OTHER);
        CriterionAssessment entry = CriterionAssessment.of(
                        "7.1",
                        Indicators.of(Indicator.of(Direction.HIGHER_IS_BETTER, Fraction.ZERO, Fraction.ONE)
                                .withName(name)))
                .withNote(text)
                .withSuggestions(Map.of(MaturityTier.BASIC, text));
        Assessment assessment = new Assessment(
                PMQA40,
                organization,
                Assessments.YEAR,
                Source.SELF,
                List.of(CategoryAssessment.of("7", List.of(entry))));
        assertThat(validator(THAI).validate(assessment, Draft.class))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(
                        "ค่าเป้าหมายต้องมากกว่าศูนย์ หากเป้าหมายเป็นศูนย์ ให้ใช้ช่วงของค่าจริงแทนร้อยละของเป้าหมาย: 0 (ที่อนุญาต: > 0)");
    }

    @Property
    void aFindingIsReportedAtItsPlaceAndWhatItEchoesIsTakenLiterally(
            @ForAll("places") Place place, @ForAll("nasty") String found, @ForAll("nasty") String allowed) {
        String code = "score-out-of-range";
        Finding finding = Finding.of(code, place, Sentences.of(code), allowed, found);
        for (Validator validator : validators(THAI)) {
            assertThat(reported(validator.validate(new Echo(finding))))
                    .containsExactlyElementsOf(told(List.of(finding), THAI));
        }
    }

    @Provide
    Arbitrary<String> nasty() {
        Arbitrary<String> pieces = Arbitraries.of(
                "{", "}", "$", "\\", "${7*7}", "{io.github.pmqa4j.allowed}", "x", "$1", "\\{", "\\\\$", "#{x}", "๒");
        return pieces.list().ofMaxSize(6).map(list -> String.join("", list)).withoutEdgeCases();
    }

    /** Properties, each alone or with an id or a position behind it, and the object itself. */
    @Provide
    Arbitrary<Place> places() {
        Arbitrary<List<Place.Step>> parts = Arbitraries.of(
                List.of(new Place.Property("note")),
                List.of(new Place.Property("categories"), new Place.Id("4")),
                List.of(new Place.Property("indicators"), new Place.Index(0)));
        return parts.list()
                .ofMaxSize(5)
                .map(list -> new Place(list.stream().flatMap(List::stream).toList()))
                .withoutEdgeCases();
    }

    /** Something whose only mistake is the finding it holds. */
    @Echoed
    public record Echo(Finding finding) {}

    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = EchoValidator.class)
    public @interface Echoed {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Reports a finding as those of assessments are reported. */
    public static final class EchoValidator implements ConstraintValidator<Echoed, Echo> {
        @Override
        public boolean isValid(Echo echo, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            AssessmentValidator.report(echo.finding(), context);
            return false;
        }
    }

    private static List<Validator> validators(Locale locale) {
        return VALIDATORS.computeIfAbsent(locale, key -> List.of(expressions(key), parametersOnly(key)));
    }

    private static Validator validator(Locale locale) {
        return validators(locale).get(0);
    }

    private static List<String> messages(Assessment assessment, Locale locale) {
        return validator(locale).validate(assessment).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private static List<String> told(List<Finding> findings, Locale locale) {
        return findings.stream()
                .map(finding -> finding.place() + ": " + finding.message(locale))
                .toList();
    }

    private static <T> List<String> reported(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> place(violation.getPropertyPath()) + ": " + violation.getMessage())
                .toList();
    }

    private static Place place(Path path) {
        Place place = Place.ROOT;
        for (Path.Node node : path) {
            if (node.getKey() != null) {
                place = place.id(node.getKey().toString());
            } else if (node.getIndex() != null) {
                place = place.index(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                place = place.property(node.getName());
            }
        }
        return place;
    }

    /** The provider's own interpolator, which evaluates expressions where a message asks for it. */
    private static Validator expressions(Locale locale) {
        return validator(Validation.byDefaultProvider().configure().getDefaultMessageInterpolator(), locale);
    }

    /** The interpolator for those who have no expression language; by name, as this module does not read the provider's. */
    private static Validator parametersOnly(Locale locale) {
        try {
            return validator(
                    Class.forName("org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator")
                            .asSubclass(MessageInterpolator.class)
                            .getConstructor()
                            .newInstance(),
                    locale);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Validator validator(MessageInterpolator interpolator, Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new InLocale(interpolator, locale))
                .buildValidatorFactory()
                .getValidator();
    }

    /** As a web framework sets the locale of a request. */
    private record InLocale(MessageInterpolator interpolator, Locale locale) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return interpolator.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale other) {
            return interpolator.interpolate(template, context, other);
        }
    }
}
