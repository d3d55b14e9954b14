package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.CriterionAssessment;
import io.github.pmqa4j.core.assessment.NotAssessed;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.number.Fraction;
import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.TokenSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what an assessment says of each category. */
final class CategoriesReader {
    static final int SCORE = 0;
    static final int CRITERIA = 1;
    static final Names NAMES = Names.of("score", "criteria");

    private static final NotAssessed UNREAD = new NotAssessed();

    private final TokenSource in;
    // Unknown as long as the document has not named its framework; the order of properties is free.
    private final @Nullable KnownFramework framework;
    private final CriterionReader criterionReader;

    CategoriesReader(TokenSource in, @Nullable KnownFramework framework) {
        this.in = in;
        this.framework = framework;
        this.criterionReader = new CriterionReader(in);
    }

    @Nullable
    List<CategoryAssessment> read() {
        if (!in.object()) {
            return null;
        }
        KnownFramework known = framework;
        Names ids = known == null ? Names.ANY_IDS : known.categories();
        List<CategoryAssessment> entries = new ArrayList<>(ids.size());
        for (int c = in.next(ids); c != TokenSource.END; c = in.next(ids)) {
            String id = id(c, ids);
            CategoryAssessment entry = readCategory(id, known == null || c < 0 ? Names.ANY_IDS : known.criteria(c));
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private @Nullable CategoryAssessment readCategory(@Nullable String id, Names criterionIds) {
        if (!in.object()) {
            return null;
        }
        Fraction score = null;
        List<CriterionAssessment> criteria = List.of();
        for (int p = in.next(NAMES); p != TokenSource.END; p = in.next(NAMES)) {
            if (p == SCORE) {
                score = in.number();
            } else {
                criteria = readCriteria(criterionIds);
            }
        }
        if (!in.had(SCORE) && !in.had(CRITERIA)) {
            in.problem(Mistake.SCORE_OR_CRITERIA_MISSING, in.place(), NAMES.list(), "");
        } else if (in.had(SCORE) && in.had(CRITERIA) && criteria.isEmpty()) {
            // With criteria in it, the assessment itself says so.
            in.problem(Mistake.SCORE_AND_CRITERIA, in.place(), "", "");
        } else if (score == null && in.had(SCORE) && !in.had(CRITERIA)) {
            return null;
        }
        return id == null ? null : new CategoryAssessment(id, score, criteria);
    }

    private List<CriterionAssessment> readCriteria(Names ids) {
        if (!in.object()) {
            return List.of();
        }
        List<CriterionAssessment> entries = new ArrayList<>(ids.size());
        for (int k = in.next(ids); k != TokenSource.END; k = in.next(ids)) {
            String id = id(k, ids);
            CriterionAssessment entry = criterionReader.read(id == null ? "unread" : id);
            if (id != null && entry != null) {
                entries.add(entry);
            } else if (id != null && k < 0) {
                // Its evidence cannot be read, but that the framework does not know it can still be said.
                entries.add(CriterionAssessment.of(id, UNREAD));
            }
        }
        return entries;
    }

    /** Returns the table's own id, or what was read if that is an id. */
    private @Nullable String id(int index, Names ids) {
        if (index >= 0) {
            return ids.text(index);
        }
        String id = in.name();
        if (!Identifiers.isValid(id)) {
            in.problem(Mistake.INVALID_ID, "A-Z a-z 0-9 . _ -, 1 ... 32", id);
            return null;
        }
        return id;
    }
}
