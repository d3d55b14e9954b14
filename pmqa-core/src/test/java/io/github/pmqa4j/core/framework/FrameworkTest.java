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
                .withMessage("category id must be unique, but was there twice: people");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        framework(500, 2, EnumSet.of(EvidenceKind.SCORE), List.of(category("people", "p.1", "p.1"))))
                .withMessage("criterion id must be unique, but was there twice: p.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        framework(500, 2, EnumSet.of(EvidenceKind.SCORE), List.of(PEOPLE, category("money", "p.2"))))
                .withMessage("criterion id must be unique, but was there twice: p.2");
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
                .withMessageStartingWith("criterion id must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> category("หมวด", "1.1"))
                .withMessageStartingWith("category id must be");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Framework.builder("", NAME)
                        .top(500)
                        .decimals(2)
                        .evidence(EnumSet.of(EvidenceKind.SCORE))
                        .categories(List.of(PEOPLE))
                        .build())
                .withMessageStartingWith("framework id must be");
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
                .withMessage("weight of criterion 1.1");
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
        own.evidenceFor(CategoryKind.PROCESS).clear();
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
