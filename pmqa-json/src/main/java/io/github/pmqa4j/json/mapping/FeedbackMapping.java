package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.core.feedback.CategoryFeedback;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Place;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.core.internal.Identifiers;
import io.github.pmqa4j.core.text.LocalizedText;
import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.Problems;
import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Reads and writes feedback by category: {@code {"1": {"strengths": [{"th": ..., "en": ...}], "opportunities": [...]}}}. */
final class FeedbackMapping {
    private static final Names NAMES = Names.of("strengths", "opportunities");

    private FeedbackMapping() {}

    static List<CategoryFeedback> read(TokenSource in) {
        List<CategoryFeedback> feedback = new ArrayList<>();
        if (in.object()) {
            for (int c = in.next(Names.ANY_IDS); c != TokenSource.END; c = in.next(Names.ANY_IDS)) {
                String id = in.name();
                boolean valid = Identifiers.isValid(id);
                if (!valid) {
                    in.problem(Mistake.INVALID_ID, "A-Z a-z 0-9 . _ -, 1 ... 32", id);
                }
                if (in.object()) {
                    List<LocalizedText> strengths = List.of();
                    List<LocalizedText> opportunities = List.of();
                    for (int p = in.next(NAMES); p != TokenSource.END; p = in.next(NAMES)) {
                        if (p == 0) {
                            strengths = readTexts(in);
                        } else {
                            opportunities = readTexts(in);
                        }
                    }
                    in.require(NAMES, 0b11);
                    if (valid) {
                        feedback.add(new CategoryFeedback(id, strengths, opportunities));
                    }
                }
            }
        }
        return feedback;
    }

    static List<CategoryFeedback> inOrder(List<CategoryFeedback> feedback, Framework framework) {
        List<String> ids = ids(framework);
        return feedback.stream()
                .sorted(Comparator.comparingInt(
                        f -> ids.contains(f.category()) ? ids.indexOf(f.category()) : ids.size()))
                .toList();
    }

    static List<Finding> violations(List<CategoryFeedback> feedback, Framework framework) {
        List<String> ids = ids(framework);
        return feedback.stream()
                .map(CategoryFeedback::category)
                .filter(id -> !ids.contains(id))
                .map(id -> Problems.finding(
                        Mistake.UNKNOWN_CATEGORY,
                        Place.ROOT.property("feedback").id(id),
                        ids.stream().limit(20).collect(Collectors.joining(", ")),
                        id))
                .toList();
    }

    static void write(List<CategoryFeedback> feedback, TokenSink out) {
        out.beginObject();
        for (CategoryFeedback entry : feedback) {
            out.name(entry.category());
            out.beginObject();
            out.name(NAMES, 0);
            writeTexts(entry.strengths(), out);
            out.name(NAMES, 1);
            writeTexts(entry.opportunities(), out);
            out.endObject();
        }
        out.endObject();
    }

    private static List<LocalizedText> readTexts(TokenSource in) {
        List<LocalizedText> texts = new ArrayList<>();
        if (in.array()) {
            while (in.element()) {
                LocalizedText text = Header.readText(in);
                if (text != null) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    private static void writeTexts(List<LocalizedText> texts, TokenSink out) {
        out.beginArray();
        texts.forEach(text -> Header.writeText(text, out));
        out.endArray();
    }

    private static List<String> ids(Framework framework) {
        return framework.categories().stream().map(Category::id).toList();
    }
}
