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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds categories and bands that are missing, printed twice or unknown. */
final class StructureCheck {
    private static final LocalizedText FEEDBACK = new LocalizedText("ข้อเสนอแนะ", "Feedback");

    private final FeedbackReport report;
    private final List<String> categories;
    private final List<String> bands;
    private final Findings findings;
    private final Set<Sheet> unsound = new HashSet<>();

    StructureCheck(FeedbackReport report, ScoringModel model, Findings findings) {
        this.report = report;
        this.findings = findings;
        categories = report.framework().categories().stream().map(Category::id).toList();
        bands = model.bands().bands().stream().map(NamedLimit::id).toList();
    }

    void check(List<Sheet> sheets, List<Entry> gaps) {
        for (Sheet sheet : sheets) {
            checkTable(sheet);
            checkLists(sheet);
        }
        checkGaps(sheets, gaps);
        checkFeedback();
    }

    /** Says whether a sheet's table has every category once, so that the total can be recomputed from it. */
    boolean isSound(Sheet sheet) {
        return !unsound.contains(sheet);
    }

    private void checkTable(Sheet sheet) {
        Map<String, List<Statement>> printed = byCategory(sheet.table);
        Statement table = new Statement(
                sheet.place.property("scores").property("categories"),
                Sheet.where(sheet.name, "ตารางคะแนน", "score table"),
                "");
        boolean sound = check(printed, "category", categories);
        for (String category : categories) {
            boolean needed =
                    !sheet.source.provisional() || sheet.inLists(category).isPresent();
            if (needed && !printed.containsKey(category)) {
                sound = false;
                missing(table, category);
            }
        }
        if (!sound) {
            unsound.add(sheet);
        }
    }

    private void checkLists(Sheet sheet) {
        List<BandList> lists = sheet.source.bands();
        Map<String, List<Statement>> named = new LinkedHashMap<>();
        for (int b = 0; b < lists.size(); b++) {
            BandList list = lists.get(b);
            named.computeIfAbsent(list.band(), id -> new ArrayList<>())
                    .add(new Statement(sheet.bandPlace(b).property("band"), sheet.bandWhere(list), list.band()));
        }
        Map<String, List<Statement>> listed = byCategory(sheet.listed);
        check(listed, "category", categories);
        check(named, "band", bands);
        Statement all = new Statement(
                sheet.place.property("bands"), Sheet.where(sheet.name, "รายการตามกลุ่ม", "band lists"), "");
        for (String category : categories) {
            if (!lists.isEmpty() && sheet.inTable(category).isPresent() && !listed.containsKey(category)) {
                missing(all, category);
            }
        }
    }

    private void checkGaps(List<Sheet> sheets, List<Entry> gaps) {
        Map<String, List<Statement>> printed = byCategory(gaps);
        check(printed, "category", categories);
        Statement all = new Statement(
                Place.ROOT.property("gaps").property("categories"), new LocalizedText("ส่วนต่าง", "Gap"), "");
        for (String category : categories) {
            if (!printed.isEmpty()
                    && !printed.containsKey(category)
                    && sheets.stream().allMatch(sheet -> sheet.inTable(category).isPresent())) {
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
                            Sheet.where(FEEDBACK, "หมวด " + entry.category(), "category " + entry.category()),
                            entry.category()));
        }
        check(named, "category", categories);
    }

    private static Map<String, List<Statement>> byCategory(List<Entry> entries) {
        Map<String, List<Statement>> byCategory = new LinkedHashMap<>();
        for (Entry entry : entries) {
            byCategory.computeIfAbsent(entry.what(), id -> new ArrayList<>()).add(entry.statement());
        }
        return byCategory;
    }

    // Returns whether every id is known and stands once.
    private boolean check(Map<String, List<Statement>> printed, String kind, List<String> known) {
        boolean sound = true;
        for (Map.Entry<String, List<Statement>> entry : printed.entrySet()) {
            List<Statement> statements = entry.getValue();
            if (!known.contains(entry.getKey())) {
                sound = false;
                findings.error(
                        kind + "-unknown",
                        statements,
                        String.join(", ", known),
                        Words.sentence(statements, "ไม่มีอยู่ในเกณฑ์", "is not one that the framework and model know"));
            } else if (statements.size() > 1) {
                sound = false;
                findings.error(
                        kind + "-repeated",
                        statements,
                        "",
                        Words.sentence(statements, "ปรากฏมากกว่าหนึ่งครั้ง", "stands there more than once"));
            }
        }
        return sound;
    }

    private void missing(Statement where, String category) {
        List<Statement> statements = List.of(where);
        findings.error(
                "category-missing",
                statements,
                category,
                Words.sentence(statements, "ไม่มีหมวด " + category, "without category " + category));
    }
}
