package io.github.pmqa4j.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogues that come with the library. */
class CatalogueTest {
    private static final Framework PMQA40 = Framework.pmqa40();
    private static final Framework PMQA2562 = Framework.pmqa2562();

    @Test
    void pmqa40ScoresTo500WithTwoDecimals() {
        assertThat(PMQA40.id()).isEqualTo("pmqa-4.0");
        assertThat(PMQA40.name())
                .isEqualTo(new LocalizedText(
                        "เกณฑ์คุณภาพการบริหารจัดการภาครัฐ 4.0", "Public Sector Management Quality Award 4.0"));
        assertThat(PMQA40.top()).isEqualTo(500);
        assertThat(PMQA40.decimals()).isEqualTo(2);
        assertThat(PMQA40.evidence())
                .containsExactly(EvidenceKind.SCORE, EvidenceKind.CHECKLIST, EvidenceKind.INDICATORS);
    }

    @Test
    void pmqa40HasFourCriteriaInEachOfSixProcessCategoriesAndSixOfResults() {
        assertThat(PMQA40.categories()).extracting(Category::id).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(PMQA40.categories())
                .extracting(Category::kind)
                .containsExactly(
                        CategoryKind.PROCESS,
                        CategoryKind.PROCESS,
                        CategoryKind.PROCESS,
                        CategoryKind.PROCESS,
                        CategoryKind.PROCESS,
                        CategoryKind.PROCESS,
                        CategoryKind.RESULTS);
        List<String> ids = Stream.concat(
                        IntStream.rangeClosed(1, 6)
                                .boxed()
                                .flatMap(c -> IntStream.rangeClosed(1, 4).mapToObj(k -> c + "." + k)),
                        IntStream.rangeClosed(1, 6).mapToObj(k -> "7." + k))
                .toList();
        assertThat(PMQA40.criteria()).extracting(Criterion::id).hasSize(30).containsExactlyElementsOf(ids);
    }

    @Test
    void everythingWeighsTheSameInPmqa40() {
        assertThat(PMQA40.categories()).extracting(Category::weight).containsOnly(Fraction.ONE);
        assertThat(PMQA40.criteria()).extracting(Criterion::weight).containsOnly(Fraction.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, การนำองค์การ, Leadership",
        "2, การวางแผนเชิงยุทธศาสตร์, Strategic Planning",
        "3, การให้ความสำคัญกับผู้รับบริการและผู้มีส่วนได้ส่วนเสีย, Customers and Stakeholders",
        "4, การวัด การวิเคราะห์ และการจัดการความรู้, 'Measurement, Analysis and Knowledge Management'",
        "5, การมุ่งเน้นบุคลากร, Workforce",
        "6, การมุ่งเน้นระบบปฏิบัติการ, Operations",
        "7, ผลลัพธ์การดำเนินการ, Results"
    })
    void theCategoriesOfBothEditionsAreNamedInThaiAndEnglish(String id, String th, String en) {
        assertThat(PMQA40.category(id).orElseThrow().name()).isEqualTo(new LocalizedText(th, en));
        assertThat(PMQA2562.category(id).orElseThrow().name()).isEqualTo(new LocalizedText(th, en));
    }

    @ParameterizedTest
    @CsvSource({
        "1.1, ระบบการนำองค์การที่สร้างความยั่งยืน, A leadership system that sustains the organization",
        "4.2, การวิเคราะห์ผลจากข้อมูลและตัววัดเพื่อแก้ปัญหาอย่างทันเวลาและเชิงรุก, "
                + "Analysis that solves problems in time and ahead of time",
        "6.4, การมุ่งเน้นประสิทธิผลทั่วทั้งองค์การและผลกระทบต่อผลลัพธ์ตามยุทธศาสตร์, Effectiveness across the organization",
        "7.6, ผลลัพธ์ด้านการลดต้นทุน การสร้างนวัตกรรม และการจัดการกระบวนการ, 'Cost, innovation and process results'"
    })
    void theCriteriaOfPmqa40AreNamedInThaiAndEnglish(String id, String th, String en) {
        assertThat(PMQA40.criteria())
                .filteredOn(criterion -> criterion.id().equals(id))
                .extracting(Criterion::name)
                .containsExactly(new LocalizedText(th, en));
    }

    @Test
    void pmqa2562ScoresTo1000ByPoints() {
        assertThat(PMQA2562.id()).isEqualTo("pmqa-2562");
        assertThat(PMQA2562.name().in(Locale.ENGLISH)).isEqualTo("Public Sector Management Quality Award B.E. 2562");
        assertThat(PMQA2562.top()).isEqualTo(1000);
        assertThat(PMQA2562.evidence()).containsExactly(EvidenceKind.SCORE, EvidenceKind.RATING);
        assertThat(PMQA2562.categories())
                .extracting(category -> category.weight().toString())
                .containsExactly("120", "80", "110", "100", "90", "100", "400");
        assertThat(PMQA2562.categories().stream().map(Category::weight).reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(Fraction.of(1000));
    }

    @Test
    void theResultsOfPmqa2562CarryPointsOfTheirOwn() {
        Category results = PMQA2562.category("7").orElseThrow();
        assertThat(results.kind()).isEqualTo(CategoryKind.RESULTS);
        assertThat(results.criteria())
                .extracting(criterion -> criterion.weight().toString())
                .containsExactly("60", "70", "70", "70", "60", "70");
        assertThat(results.criteria().stream().map(Criterion::weight).reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(results.weight());
        assertThat(PMQA2562.criteria()).hasSize(18);
    }

    @Test
    void aCatalogueIsReadLineByLine() {
        assertThat(CatalogueReader.read("two-categories.tsv"))
                .isEqualTo(Framework.builder("two", new LocalizedText("สองหมวด", "Two categories"))
                        .top(40)
                        .decimals(1)
                        .evidence(EnumSet.of(EvidenceKind.RATING, EvidenceKind.SCORE))
                        .categories(List.of(
                                new Category(
                                        "a",
                                        new LocalizedText("หมวด ก", "Category A"),
                                        CategoryKind.RESULTS,
                                        Fraction.of(3, 2),
                                        List.of(
                                                new Criterion("a.1", new LocalizedText("ก ๑", "A 1"), Fraction.of(2)),
                                                new Criterion("a.2", new LocalizedText("ก ๒", "A 2"), Fraction.ONE))),
                                new Category(
                                        "b",
                                        new LocalizedText("หมวด ข", "Category B"),
                                        CategoryKind.PROCESS,
                                        Fraction.of(4),
                                        List.of(new Criterion(
                                                "b.1", new LocalizedText("ข ๑", "B 1"), Fraction.of(1, 3))))))
                        .build());
    }

    @Test
    void aCatalogueThatIsNotThereIsABrokenArtifact() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CatalogueReader.read("pmqa-9.tsv"))
                .withMessage("missing resource pmqa-9.tsv");
    }

    @Test
    void aLineThatIsNotKnownIsABrokenArtifact() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CatalogueReader.read("unknown-line.tsv"))
                .withMessage("unknown line in unknown-line.tsv: indicator");
    }
}
