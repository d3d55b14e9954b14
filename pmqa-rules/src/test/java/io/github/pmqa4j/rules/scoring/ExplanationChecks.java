package io.github.pmqa4j.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pmqa4j.rules.Streams;
import io.github.pmqa4j.rules.explanation.Explanation;
import io.github.pmqa4j.rules.explanation.Explanation.Kind;
import java.util.Locale;

/** What every explanation must keep. */
final class ExplanationChecks {
    private ExplanationChecks() {}

    static void check(Explanation explanation, AssessmentResult result) {
        assertThat(at(explanation, Kind.LEVEL, "level").value()).contains(result.level());
        assertThat(at(explanation, Kind.TOTAL, "total").value()).contains(result.total());
        for (CategoryResult category : result.categories()) {
            Explanation of = at(explanation, Kind.CATEGORY, category.category().id());
            assertThat(of.value()).isEqualTo(category.score());
            assertThat(of.limit()).isEqualTo(category.band());
            if (category.status() != Status.STATED) {
                for (CriterionResult criterion : category.criteria()) {
                    assertThat(at(of, Kind.CRITERION, criterion.criterion().id())
                                    .value())
                            .isEqualTo(criterion.score());
                }
            }
        }
        for (int i = 0; i < result.model().tierScales().size(); i++) {
            assertThat(at(explanation, Kind.TIER, Integer.toString(i + 1)).limit())
                    .isEqualTo(result.tier(result.model().tierScales().get(i)));
        }
        long notes = explanation.stream().mapToLong(e -> e.notes().size()).sum();
        assertThat(explanation.toText(Locale.ENGLISH).lines().count())
                .isEqualTo(explanation.stream().count());
        assertThat(explanation
                        .toText(Locale.ENGLISH)
                        .chars()
                        .filter(c -> c == ';')
                        .count())
                .isEqualTo(notes);
        assertThat(Streams.roundTrip(explanation)).isEqualTo(explanation);
    }

    static Explanation at(Explanation explanation, Kind kind, String id) {
        return explanation.find(kind, id).orElseThrow(() -> new AssertionError("no " + kind + " " + id));
    }
}
