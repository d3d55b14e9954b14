package io.github.pmqa4j.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.pmqa4j.core.Absent;
import io.github.pmqa4j.core.Streams;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkTest {
    private static final LocalizedText NAME = LocalizedText.same("name");
    private static final Category PEOPLE = category("people", "p.1", "p.2");
    private static final Category MONEY = category("money", "m.1");

    @Test
    void aFrameworkOfOnesOwnIsFoundByIds() {
        Framework own = framework(100, 0, EnumSet.of(EvidenceKind.SCORE), List.of(PEOPLE, MONEY));
        assertThat(own.category("money")).containsSame(MONEY);
        assertThat(own.category("Money")).isEmpty();
        assertThat(own.criteria()).extracting(Criterion::id).containsExactly("p.1", "p.2", "m.1");
    }

    @Test
    void aCriterionWeighsAsMuchAsItsSiblingsUnlessItSaysOtherwise() {
        assertThat(new Criterion("1.1", NAME).weight()).isEqualTo(Fraction.ONE);
        assertThat(new Criterion("1.1", NAME, Fraction.of(1, 1000)).weight()).isEqualTo(Fraction.of(1, 1000));
    }

    @Test
    void criteriaAndTheirCategoriesAreFoundById() {
        Framework pmqa40 = Framework.pmqa40();
        for (Category category : pmqa40.categories()) {
            assertThat(pmqa40.category(category.id())).containsSame(category);
            for (Criterion criterion : category.criteria()) {
                assertThat(pmqa40.criterion(criterion.id())).containsSame(criterion);
                assertThat(pmqa40.categoryOf(criterion.id())).containsSame(category);
            }
        }
        assertThat(pmqa40.criterion("1")).isEmpty();
        assertThat(pmqa40.categoryOf("1")).isEmpty();
        assertThat(pmqa40.categoryOf("1.5")).isEmpty();
        assertThat(pmqa40).hasToString("pmqa-4.0 (7 categories, 30 criteria)");
    }

    @Test
    void aBuilderScoresTo500WithTwoDecimalsUnlessItIsTold() {
        Framework.Builder builder =
                Framework.builder("own", NAME).evidence(EvidenceKind.SCORE).category(PEOPLE);
        assertThat(builder).hasToString("builder of own with 1 categories");
        assertThat(builder.build().top()).isEqualTo(500);
        assertThat(builder.build().decimals()).isEqualTo(2);
        assertThat(builder.evidence(EvidenceKind.RATING).category(MONEY).build())
                .isEqualTo(
                        framework(500, 2, EnumSet.of(EvidenceKind.SCORE, EvidenceKind.RATING), List.of(PEOPLE, MONEY)));
    }

    @Test
    void aWeightHas100DigitsAtMost() {
        Fraction longest = Fraction.parse("9".repeat(100));
        assertThat(new Criterion("1.1", NAME, longest.reciprocal()).weight()).isEqualTo(longest.reciprocal());
        Fraction tooLong = Fraction.parse("2" + "0".repeat(100));
        for (Fraction weight : List.of(tooLong, tooLong.reciprocal())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Criterion("1.1", NAME, weight))
                    .withMessage("weight of criterion 1.1 must have at most 100 digits");
        }
    }

    @Test
    void weightsTogetherMakeAtMost500Digits() {
        assertThat(weighted(4).criteria()).hasSize(4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weighted(6))
                .withMessageStartingWith(
                        "the weights of framework own must have a common denominator of at most 500 digits,"
                                + " together with their sums, but had ");
        // A stranger's framework costs little, however long it is.
        assertThatIllegalArgumentException().isThrownBy(() -> weighted(300));
    }

    @Test
    void plainWeightsMayBeMany() {
        List<Category> categories = new ArrayList<>();
        for (int c = 1; c <= 1_000; c++) {
            categories.add(new Category(
                    "c" + c,
                    NAME,
                    CategoryKind.RESULTS,
                    Fraction.ofDecimal(c, 2),
                    List.of(new Criterion("k" + c, NAME, Fraction.of(c)))));
        }
        assertThat(framework(500, 2, EnumSet.of(EvidenceKind.SCORE), categories).categories())
                .hasSize(1_000);
    }

    private static Framework weighted(int count) {
        List<Criterion> criteria = new ArrayList<>();
        BigInteger odd = BigInteger.TEN.pow(49);
        for (int i = 0; i < count; i++) {
            odd = odd.nextProbablePrime();
            criteria.add(new Criterion("c" + i, NAME, Fraction.of(BigInteger.ONE, odd)));
        }
        Category category = new Category("c", NAME, CategoryKind.RESULTS, Fraction.ONE, criteria);
        return framework(500, 2, EnumSet.of(EvidenceKind.SCORE), List.of(category));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-1/1000"})
    void aWeightMustBeAboveZero(String text) {
        Fraction weight = Fraction.parse(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criterion("1.1", NAME, weight))
                .withMessage("weight of criterion 1.1 must be above 0, but was " + text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Category("1", NAME, CategoryKind.PROCESS, weight, PEOPLE.criteria()))
                .withMessage("weight of category 1 must be above 0, but was " + text);
    }

    @Test
    void theTopLiesBetween1And1000000() {
        assertThat(framework(1, 2, EnumSet.of(EvidenceKind.SCORE), List.of(PEOPLE))
                        .top())
                .isEqualTo(1);
        assertThat(framework(1_000_000, 2, EnumSet.of(EvidenceKind.SCORE), List.of(PEOPLE))
                        .top())
                .isEqualTo(1_000_000);
        for (int top : new int[] {Integer.MIN_VALUE, 0, 1_000_001}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> framework(top, 2, EnumSet.of(EvidenceKind.SCORE), List.of(PEOPLE)))
                    .withMessage("top must be in [1, 1000000], but was " + top);
        }
    }

    @Test
    void theDecimalsLieBetween0And6() {
        assertThat(framework(500, 0, EnumSet.of(EvidenceKind.SCORE), List.of(PEOPLE))
                        .decimals())
                .isZero();
        assertThat(framework(500, 6, EnumSet.of(EvidenceKind.SCORE), List.of(PEOPLE))
                        .decimals())
                .isEqualTo(6);
        for (int decimals : new int[] {-1, 7}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> framework(500, decimals, EnumSet.of(EvidenceKind.SCORE), List.of(PEOPLE)))
                    .withMessage("decimals must be in [0, 6], but was " + decimals);
        }
    }

    @Test
    void anIdIsThereOnlyOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        framework(500, 2, EnumSet.of(EvidenceKind.SCORE), List.of(PEOPLE, category("people", "other"))))
                .withMessage("category id must be unique, but occurs twice: people");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        framework(500, 2, EnumSet.of(EvidenceKind.SCORE), List.of(category("people", "p.1", "p.1"))))
                .withMessage("criterion id must be unique, but occurs twice: p.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        framework(500, 2, EnumSet.of(EvidenceKind.SCORE), List.of(PEOPLE, category("money", "p.2"))))
                .withMessage("criterion id must be unique, but occurs twice: p.2");
    }

    @Test
    void aCategoryAndACriterionMayShareAnId() {
        assertThat(framework(500, 2, EnumSet.of(EvidenceKind.SCORE), List.of(category("1", "1")))
                        .criteria())
                .hasSize(1);
    }

    @Test
    void malformedIdsAreRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criterion("1 1", NAME))
                .withMessageStartingWith("id must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> category("หมวด", "1.1"))
                .withMessageStartingWith("id must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.builder("", NAME)
                        .top(500)
                        .decimals(2)
                        .evidence(EnumSet.of(EvidenceKind.SCORE))
                        .categories(List.of(PEOPLE))
                        .build())
                .withMessageStartingWith("id must be");
    }

    @Test
    void emptyFrameworksAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework(500, 2, EnumSet.of(EvidenceKind.SCORE), List.of()))
                .withMessage("framework own must have at least one category");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> framework(500, 2, Set.of(), List.of(PEOPLE)))
                .withMessage("framework own must take at least one kind of evidence");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> category("people"))
                .withMessage("category people must have at least one criterion");
    }

    @Test
    void missingPartsAreRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Criterion("1.1", Absent.absent()))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new Criterion("1.1", NAME, Absent.absent()))
                .withMessage("weight");
        assertThatNullPointerException()
                .isThrownBy(
                        () -> new Category("1", Absent.absent(), CategoryKind.RESULTS, Fraction.ONE, PEOPLE.criteria()))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new Category("1", NAME, Absent.absent(), Fraction.ONE, PEOPLE.criteria()))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> Framework.builder("own", Absent.absent())
                        .top(500)
                        .decimals(2)
                        .evidence(EnumSet.of(EvidenceKind.SCORE))
                        .categories(List.of(PEOPLE))
                        .build())
                .withMessage("name");
    }

    @Test
    void listsOfTheCallerAreCopiedAndThoseHandedOutCannotBeChanged() {
        List<Criterion> criteria = new ArrayList<>(PEOPLE.criteria());
        Category category = new Category("people", NAME, CategoryKind.PROCESS, Fraction.ONE, criteria);
        List<Category> categories = new ArrayList<>(List.of(category));
        Set<EvidenceKind> evidence = EnumSet.of(EvidenceKind.SCORE);
        Framework own = framework(500, 2, evidence, categories);
        criteria.clear();
        categories.clear();
        evidence.clear();
        assertThat(own).isEqualTo(framework(500, 2, EnumSet.of(EvidenceKind.SCORE), List.of(PEOPLE)));
        assertThat(List.of(own.categories(), category.criteria(), own.criteria()))
                .allSatisfy(list -> assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(list::clear));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> own.evidence().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> own.evidenceFor(CategoryKind.PROCESS).clear());
        assertThat(own.evidenceFor(CategoryKind.PROCESS)).containsExactly(EvidenceKind.SCORE);
    }

    @Test
    void checklistsAreForProcessesAndIndicatorsForResults() {
        Framework all = framework(500, 2, EnumSet.allOf(EvidenceKind.class), List.of(PEOPLE));
        assertThat(all.evidenceFor(CategoryKind.PROCESS))
                .containsExactly(EvidenceKind.SCORE, EvidenceKind.CHECKLIST, EvidenceKind.RATING);
        assertThat(all.evidenceFor(CategoryKind.RESULTS))
                .containsExactly(EvidenceKind.SCORE, EvidenceKind.INDICATORS, EvidenceKind.RATING);
    }

    @Test
    void aBuiltInFrameworkArrivesAsTheSharedInstance() {
        assertThat(Framework.builtIn()).containsExactly(Framework.pmqa40(), Framework.pmqa2562());
        assertThat(Framework.pmqa40()).isSameAs(Framework.pmqa40());
        assertThat(Framework.builtIn())
                .allSatisfy(
                        framework -> assertThat(Streams.roundTrip(framework)).isSameAs(framework));
        assertThat(Streams.write(Framework.pmqa40())).hasSizeLessThan(200);
    }

    @Test
    void anEqualCopyOfABuiltInFrameworkArrivesAsTheSharedInstanceToo() {
        Framework pmqa40 = Framework.pmqa40();
        Framework copy = Framework.builder(pmqa40.id(), pmqa40.name())
                .top(pmqa40.top())
                .decimals(pmqa40.decimals())
                .evidence(pmqa40.evidence())
                .categories(pmqa40.categories())
                .build();
        assertThat(copy).isEqualTo(pmqa40).isNotSameAs(pmqa40);
        assertThat(Streams.roundTrip(copy)).isSameAs(pmqa40);
    }

    @Test
    void aChangedFrameworkUnderABuiltInIdArrivesChanged() {
        Framework pmqa40 = Framework.pmqa40();
        Framework changed = Framework.builder(pmqa40.id(), pmqa40.name())
                .top(1000)
                .decimals(pmqa40.decimals())
                .evidence(pmqa40.evidence())
                .categories(pmqa40.categories())
                .build();
        assertThat(Streams.roundTrip(changed)).isEqualTo(changed).isNotEqualTo(pmqa40);
    }

    @Test
    void aForgedReferenceToABuiltInFrameworkIsRefused() throws IOException {
        byte[] stream = Streams.write(Framework.pmqa40());
        assertThat(Streams.read(Streams.withText(stream, "pmqa-4.0", "pmqa-2562")))
                .isSameAs(Framework.pmqa2562());
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> Streams.read(Streams.withText(stream, "pmqa-4.0", "pmqa-5.0")))
                .withMessage("not a built-in framework: pmqa-5.0");
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> Streams.read(Streams.withoutText(stream, "pmqa-4.0")));
    }

    @Test
    void aForgedIdInAFrameworkOfOnesOwnIsRefused() {
        byte[] stream = Streams.write(framework(500, 2, EnumSet.of(EvidenceKind.SCORE), List.of(MONEY)));
        assertThatExceptionOfType(InvalidObjectException.class)
                .isThrownBy(() -> Streams.read(Streams.withText(stream, "money", "หมวด")));
    }

    private static Framework framework(int top, int decimals, Set<EvidenceKind> evidence, List<Category> categories) {
        return Framework.builder("own", NAME)
                .top(top)
                .decimals(decimals)
                .evidence(evidence)
                .categories(categories)
                .build();
    }

    private static Category category(String id, String... criteria) {
        List<Criterion> list = new ArrayList<>();
        for (String criterion : criteria) {
            list.add(new Criterion(criterion, NAME));
        }
        return new Category(id, NAME, CategoryKind.PROCESS, Fraction.ONE, list);
    }
}
