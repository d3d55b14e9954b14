package io.github.pmqa4j.rules.audit;

import io.github.pmqa4j.core.feedback.CategoryFeedback;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.report.BandList;
import io.github.pmqa4j.core.report.FeedbackReport;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.rules.model.NamedLimit;
import io.github.pmqa4j.rules.model.ScoringModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds categories and bands that are missing, printed twice or unknown. */
final class StructureCheck {
    private static final LocalizedText FEEDBACK = new LocalizedText("ข้อเสนอแนะ", "Feedback");

    private final FeedbackReport report;
    private final PossibleValues possible;
    private final Derivation derivation;
    private final List<String> categories;
    private final List<String> bands;
    private final LocalizedText modelName;
    private final Findings findings;
    private final Set<PrintedSource> unsound = new HashSet<>();

    StructureCheck(
            FeedbackReport report,
            ScoringModel model,
            PossibleValues possible,
            Derivation derivation,
            Findings findings) {
        this.report = report;
        this.possible = possible;
        this.derivation = derivation;
        this.findings = findings;
        categories = report.framework().categories().stream().map(Category::id).toList();
        bands = model.bands().bands().stream().map(NamedLimit::id).toList();
        modelName = model.name();
    }

    void check(List<PrintedSource> sources, List<PrintedNumber> gaps) {
        for (PrintedSource source : sources) {
            checkTable(source);
            checkLists(source);
        }
        checkGaps(sources, gaps);
        checkFeedback();
    }

    /** Says whether a source's table has every category once, so that the total can be recomputed from it. */
    boolean isSound(PrintedSource source) {
        return !unsound.contains(source);
    }

    private void checkTable(PrintedSource source) {
        Map<String, List<Statement>> printed = byCategory(source.table);
        Statement table = there(
                source.place.property("scores").property("categories"),
                PrintedSource.where(source.name, "ตารางคะแนน", "score table"),
                printed);
        boolean sound = checkCategories(printed);
        boolean leavesOut = source.source.provisional() || (sound && isTotalOfTheRest(source));
        for (String category : categories) {
            boolean needed = !leavesOut || source.inLists(category).isPresent();
            if (needed && !printed.containsKey(category)) {
                sound = false;
                missing(table, category);
            }
        }
        if (!sound) {
            unsound.add(source);
        }
    }

    // A category that does not apply is printed nowhere, and is not in the total either.
    private boolean isTotalOfTheRest(PrintedSource source) {
        Map<String, Interval> scores = new HashMap<>();
        source.table.forEach(score -> scores.put(score.what(), possible.score(score)));
        Interval derived = derivation.total(scores);
        return derived != null
                && source.totals.stream()
                        .anyMatch(total -> possible.total(total).meets(derived));
    }

    private void checkLists(PrintedSource source) {
        List<BandList> lists = source.source.bands();
        Map<String, List<Statement>> named = new LinkedHashMap<>();
        for (int b = 0; b < lists.size(); b++) {
            BandList list = lists.get(b);
            named.computeIfAbsent(list.band(), id -> new ArrayList<>())
                    .add(new Statement(source.bandPlace(b).property("band"), source.bandWhere(list), list.band()));
        }
        Map<String, List<Statement>> listed = byCategory(source.listed);
        checkCategories(listed);
        check(named, "band", bands, modelName);
        Statement all = there(
                source.place.property("bands"),
                PrintedSource.where(source.name, "รายการตามกลุ่ม", "band lists"),
                listed);
        for (String category : categories) {
            if (!lists.isEmpty() && source.inTable(category).isPresent() && !listed.containsKey(category)) {
                missing(all, category);
            }
        }
    }

    private void checkGaps(List<PrintedSource> sources, List<PrintedNumber> gaps) {
        Map<String, List<Statement>> printed = byCategory(gaps);
        checkCategories(printed);
        Statement all = there(
                Place.ROOT.property("gaps").property("categories"), new LocalizedText("ส่วนต่าง", "Gap"), printed);
        for (String category : categories) {
            if (!printed.isEmpty()
                    && !printed.containsKey(category)
                    && sources.stream()
                            .allMatch(source -> source.inTable(category).isPresent())) {
                missing(all, category);
            }
        }
    }

    private void checkFeedback() {
        Map<String, List<Statement>> named = new LinkedHashMap<>();
        for (int f = 0; f < report.feedback().size(); f++) {
            CategoryFeedback entry = report.feedback().get(f);
            Place place = Place.ROOT.property("feedback").index(f).property("category");
            named.computeIfAbsent(entry.category(), id -> new ArrayList<>())
                    .add(new Statement(
                            place,
                            PrintedSource.where(FEEDBACK, "หมวด " + entry.category(), "category " + entry.category()),
                            entry.category()));
        }
        checkCategories(named);
    }

    // A list as a whole, with the categories that it has.
    private static Statement there(Place place, LocalizedText where, Map<String, List<Statement>> printed) {
        return new Statement(place, where, printed.isEmpty() ? "-" : String.join(", ", printed.keySet()));
    }

    private static Map<String, List<Statement>> byCategory(List<PrintedNumber> entries) {
        Map<String, List<Statement>> byCategory = new LinkedHashMap<>();
        for (PrintedNumber entry : entries) {
            byCategory.computeIfAbsent(entry.what(), id -> new ArrayList<>()).add(entry.statement());
        }
        return byCategory;
    }

    private boolean checkCategories(Map<String, List<Statement>> printed) {
        return check(printed, "category", categories, report.framework().name());
    }

    // Returns whether every id is known and stands once.
    private boolean check(Map<String, List<Statement>> printed, String kind, List<String> known, LocalizedText whose) {
        boolean sound = true;
        for (Map.Entry<String, List<Statement>> entry : printed.entrySet()) {
            List<Statement> statements = entry.getValue();
            if (!known.contains(entry.getKey())) {
                sound = false;
                findings.mistake(
                        kind + "-unknown",
                        statements,
                        String.join(", ", known),
                        FindingWords.sentence(
                                statements, "ไม่มีอยู่ใน " + whose.th(), "is not a " + kind + " of " + whose.en()));
            } else if (statements.size() > 1) {
                sound = false;
                findings.mistake(
                        kind + "-repeated",
                        statements,
                        "1 × \"" + entry.getKey() + "\"",
                        FindingWords.sentence(statements, "ปรากฏมากกว่าหนึ่งครั้ง", "stands there more than once"));
            }
        }
        return sound;
    }

    private void missing(Statement where, String category) {
        List<Statement> statements = List.of(where);
        findings.mistake(
                "category-missing",
                statements,
                category,
                FindingWords.sentence(statements, "ไม่มีหมวด " + category, "without category " + category));
    }
}
