package io.github.pmqa4j.core.assessment;

import static io.github.pmqa4j.core.Absent.absent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.core.text.LocalizedText;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Entries of an assessment, and what belongs to them: organization, references, suggestions. */
class EntriesTest {
    private static final LocalizedText NAME = new LocalizedText("จังหวัดนราธิวาส", "Narathiwat Province");
    private static final Evidence SCORE = DirectScore.of("300");

    @Test
    void anOrganizationHasACodeANameAndAKind() {
        Organization organization = new Organization("96", NAME, OrganizationKind.PROVINCE);
        assertThat(organization.code()).isEqualTo("96");
        assertThat(organization.name().en()).isEqualTo("Narathiwat Province");
        assertThat(organization.kind()).isEqualTo(OrganizationKind.PROVINCE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Organization("นธ", NAME, OrganizationKind.PROVINCE))
                .withMessageStartingWith("code must be 1 to 32 letters");
        assertThatNullPointerException()
                .isThrownBy(() -> new Organization(absent(), NAME, OrganizationKind.OTHER))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new Organization("96", absent(), OrganizationKind.OTHER))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new Organization("96", NAME, absent()))
                .withMessage("kind");
    }

    @Test
    void aReferenceHasATitleAndAnAddress() {
        URI uri = URI.create("https://example.go.th");
        assertThat(Reference.of("รายงาน", "https://example.go.th")).isEqualTo(new Reference("รายงาน", uri));
        assertThatIllegalArgumentException().isThrownBy(() -> Reference.of("รายงาน", "https://a b"));
        assertThatNullPointerException()
                .isThrownBy(() -> new Reference(absent(), uri))
                .withMessage("title");
        assertThatNullPointerException()
                .isThrownBy(() -> new Reference("report", absent()))
                .withMessage("uri");
    }

    @Test
    void anEntryKeepsWhatBelongsToIt() {
        List<Reference> references = new ArrayList<>(List.of(Assessments.REPORT));
        Map<MaturityTier, String> suggestions = new HashMap<>();
        suggestions.put(MaturityTier.SIGNIFICANCE, "อีกขั้น");
        suggestions.put(MaturityTier.BASIC, "ขั้นแรก");
        CriterionAssessment entry = CriterionAssessment.of("1.1", SCORE)
                .withNote("note")
                .withReferences(references)
                .withSuggestions(suggestions);
        references.clear();
        suggestions.clear();
        assertThat(entry.note()).isEqualTo("note");
        assertThat(entry.references()).containsExactly(Assessments.REPORT);
        assertThat(entry.suggestions().keySet()).containsExactly(MaturityTier.BASIC, MaturityTier.SIGNIFICANCE);
        assertThat(entry.suggestions())
                .containsEntry(MaturityTier.BASIC, "ขั้นแรก")
                .containsEntry(MaturityTier.SIGNIFICANCE, "อีกขั้น");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> entry.references().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> entry.suggestions().clear());
    }

    @Test
    void anEntryOfNothingButEvidenceHasNoNoteReferencesOrSuggestions() {
        CriterionAssessment entry = CriterionAssessment.of("1.1", SCORE);
        assertThat(entry).isEqualTo(CriterionAssessment.score("1.1", Fraction.of(300)));
        assertThat(entry.note()).isNull();
        assertThat(entry.references()).isEmpty();
        assertThat(entry.suggestions()).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> entry.suggestions().put(MaturityTier.BASIC, "x"));
    }

    @Test
    void otherEvidenceLeavesTheRestOfAnEntry() {
        Map<MaturityTier, String> suggestions = Map.of(MaturityTier.BASIC, "ขั้นแรก");
        CriterionAssessment entry = CriterionAssessment.of("1.1", SCORE)
                .withNote("note")
                .withReferences(List.of(Assessments.REPORT))
                .withSuggestions(suggestions);
        assertThat(entry.withEvidence(new NotAssessed()))
                .isEqualTo(CriterionAssessment.of("1.1", new NotAssessed())
                        .withNote("note")
                        .withReferences(List.of(Assessments.REPORT))
                        .withSuggestions(suggestions));
    }

    @Test
    void anEntryRefusesWhatIsMalformedOrMissing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CriterionAssessment.of("1 1", SCORE))
                .withMessageStartingWith("criterion must be");
        assertThatNullPointerException()
                .isThrownBy(() -> CriterionAssessment.of("1.1", absent()))
                .withMessage("evidence");
        Map<MaturityTier, String> suggestions = new HashMap<>();
        suggestions.put(MaturityTier.BASIC, absent());
        assertThatNullPointerException()
                .isThrownBy(() -> CriterionAssessment.of("1.1", SCORE).withSuggestions(suggestions))
                .withMessage("suggestions");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CategoryAssessment.of("", List.of()))
                .withMessageStartingWith("category must be");
    }

    @Test
    void aCategoryEntryStatesAScoreOrListsCriteria() {
        assertThat(CategoryAssessment.stated("1", Fraction.of(450)))
                .isEqualTo(new CategoryAssessment("1", Fraction.of(450), List.of()));
        List<CriterionAssessment> criteria = new ArrayList<>(List.of(CriterionAssessment.of("1.1", SCORE)));
        CategoryAssessment entry = CategoryAssessment.of("1", criteria);
        criteria.clear();
        assertThat(entry).isEqualTo(new CategoryAssessment("1", null, List.of(CriterionAssessment.of("1.1", SCORE))));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> entry.criteria().clear());
    }
}
