package io.github.pmqa4j.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pmqa4j.core.assessment.RatingDimension;
import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes documents without mistakes, of every shape that they can have; the same ones for the same seed. */
final class RandomDocuments {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> TEXTS =
            List.of("x", "รายงานประจำปี", "a \"quoted\" \\ text", "line\nbreak", "😀", "é", "\u007F", " padded ");

    private final Random random;

    RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    ObjectNode any() {
        return switch (random.nextInt(6)) {
            case 0 -> evaluation();
            case 1 -> framework();
            case 2 -> scoringModel();
            default -> assessment();
        };
    }

    ObjectNode assessment() {
        Framework framework = random.nextInt(3) == 0 ? Framework.pmqa2562() : Framework.pmqa40();
        ObjectNode document = header("assessment", framework);
        document.put("source", random.nextBoolean() ? "self" : "assessor");
        document.set("categories", categories(framework));
        return document;
    }

    ObjectNode evaluation() {
        Framework framework = random.nextInt(3) == 0 ? Framework.pmqa2562() : Framework.pmqa40();
        ObjectNode document = header("evaluation", framework);
        document.set("self", JSON.objectNode().set("categories", categories(framework)));
        document.set("assessor", JSON.objectNode().set("categories", categories(framework)));
        if (random.nextBoolean()) {
            ObjectNode feedback = document.putObject("feedback");
            for (Category category : framework.categories()) {
                if (random.nextBoolean()) {
                    ObjectNode entry = feedback.putObject(category.id());
                    entry.set("strengths", texts());
                    entry.set("opportunities", texts());
                }
            }
        }
        return document;
    }

    ObjectNode framework() {
        ObjectNode document = JSON.objectNode().put("kind", "framework").put("version", 1);
        document.put("id", "own-" + random.nextInt(100));
        document.set("name", text());
        document.put("top", 1 + random.nextInt(1_000_000)).put("decimals", random.nextInt(7));
        ArrayNode evidence = document.putArray("evidence");
        evidence.add("score");
        if (random.nextBoolean()) {
            evidence.add("checklist").add("rating");
        }
        ArrayNode categories = document.putArray("categories");
        int count = 1 + random.nextInt(4);
        for (int c = 0; c < count; c++) {
            ObjectNode category = categories.addObject().put("id", "C" + c);
            category.set("name", text());
            category.put("kind", random.nextBoolean() ? "process" : "results");
            weight(category);
            ArrayNode criteria = category.putArray("criteria");
            for (int k = 0; k <= random.nextInt(3); k++) {
                ObjectNode criterion = criteria.addObject().put("id", "C" + c + "." + k);
                criterion.set("name", text());
                weight(criterion);
            }
        }
        return document;
    }

    ObjectNode scoringModel() {
        ObjectNode document = JSON.objectNode().put("kind", "scoringModel").put("version", 1);
        document.put("id", "own-" + random.nextInt(100));
        document.set("name", text());
        ObjectNode weighting = document.putObject("weighting");
        switch (random.nextInt(3)) {
            case 0 -> weighting.put("rule", "framework");
            case 1 -> weighting.put("rule", "per-criterion");
            default -> {
                weighting.put("rule", "given");
                weighting.putObject("categories").put("1", 12).put("7", new BigDecimal("0.5"));
                weighting.putObject("criteria").put("7.1", "1/3");
            }
        }
        document.put("missing", List.of("strict", "zero", "assessedOnly").get(random.nextInt(3)));
        ObjectNode achievement = document.putObject("achievement");
        if (random.nextBoolean()) {
            achievement.put("rule", "stepped");
        } else {
            achievement.put("rule", "linear-band").put("from", 75).put("to", 95);
        }
        limits(document.putObject("bands").put("rule", "bands").putArray("bands"), 0);
        document.putObject("levelScale").put("rule", "linear").put("max", 4);
        ArrayNode tiers = document.putArray("tierScales");
        if (random.nextBoolean()) {
            limits(tiers.addObject().put("rule", "tiers").putArray("tiers"), 300);
        }
        if (random.nextBoolean()) {
            limits(
                    tiers.addObject()
                            .put("rule", "gated-tiers")
                            .put("floor", 300)
                            .putArray("tiers"),
                    350);
        }
        if (random.nextBoolean()) {
            ObjectNode rounding = document.putObject("rounding");
            rounding.putObject("category").put("decimals", 0).put("mode", "down");
            rounding.putObject("level").put("decimals", 1).put("mode", "halfUp");
        }
        return document;
    }

    private ObjectNode header(String kind, Framework framework) {
        ObjectNode document = JSON.objectNode().put("kind", kind).put("version", 1);
        document.put("framework", framework.id());
        ObjectNode organization = document.putObject("organization").put("code", "96");
        organization.set("name", text());
        organization.put(
                "kind", List.of("province", "department", "localGovernment").get(random.nextInt(3)));
        document.put("fiscalYear", 2400 + random.nextInt(600));
        return document;
    }

    private ObjectNode categories(Framework framework) {
        ObjectNode categories = JSON.objectNode();
        for (Category category : framework.categories()) {
            if (random.nextInt(8) == 0) {
                continue;
            }
            ObjectNode entry = categories.putObject(category.id());
            if (random.nextInt(4) == 0) {
                entry.put("score", score(framework));
                continue;
            }
            ObjectNode criteria = entry.putObject("criteria");
            for (Criterion criterion : category.criteria()) {
                if (random.nextInt(8) > 0) {
                    // One at least applies: a category of which nothing does has no score.
                    boolean applies = criterion.equals(category.criteria().get(0));
                    criterion(criteria.putObject(criterion.id()), applies, category.kind(), framework);
                }
            }
        }
        return categories;
    }

    private void criterion(ObjectNode entry, boolean applies, CategoryKind kind, Framework framework) {
        int choice = random.nextInt(10);
        boolean rated = framework.equals(Framework.pmqa2562());
        if (choice == 0) {
            entry.put("notAssessed", true);
        } else if (choice == 1 && !applies) {
            entry.put("notApplicable", "ไม่มีภารกิจนี้");
        } else if (choice < 5) {
            entry.put("score", score(framework));
        } else if (rated) {
            rating(entry, kind);
            return;
        } else if (kind == CategoryKind.PROCESS) {
            ObjectNode checklist = entry.putObject("checklist");
            List.of("basic", "advance", "significance").forEach(tier -> boxes(checklist.putArray(tier)));
        } else {
            indicators(entry.putArray("indicators"));
        }
        if (random.nextInt(4) == 0) {
            entry.put("note", TEXTS.get(random.nextInt(TEXTS.size())));
            reference(entry);
            entry.putObject("suggestions").put("basic", "ทบทวน").put("significance", "");
        }
    }

    private void rating(ObjectNode entry, CategoryKind kind) {
        int percent = 5 * random.nextInt(21);
        ObjectNode rating = entry.putObject("rating").put("percent", percent);
        ObjectNode dimensions = rating.putObject("dimensions");
        for (RatingDimension dimension : RatingDimension.of(kind)) {
            dimensions.put(dimension.name().toLowerCase(Locale.ROOT), 5);
        }
        entry.put("note", "เหตุผล");
        reference(entry);
    }

    private static void reference(ObjectNode entry) {
        entry.putArray("references").addObject().put("title", "รายงาน").put("uri", "https://example.org/a?b=c#d");
    }

    private void indicators(ArrayNode indicators) {
        boolean weighted = random.nextBoolean();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            ObjectNode indicator = indicators.addObject();
            if (random.nextBoolean()) {
                indicator.set("name", text());
            }
            indicator.put("direction", random.nextBoolean() ? "higherIsBetter" : "lowerIsBetter");
            indicator.put("target", BigDecimal.valueOf(1 + random.nextInt(100_000), random.nextInt(5)));
            indicator.put("actual", BigDecimal.valueOf(random.nextInt(200_000) - 50_000, random.nextInt(5)));
            if (weighted) {
                weight(indicator);
            }
            if (random.nextInt(3) == 0) {
                indicator.putObject("band").put("from", 75).put("to", new BigDecimal("95.5"));
            }
            if (random.nextInt(3) == 0) {
                indicator.put("appropriate", random.nextBoolean());
            }
            if (random.nextInt(3) == 0) {
                indicator.putObject("earlier").put("2559", 1).put("2560", "2/3");
            }
        }
    }

    private void weight(ObjectNode node) {
        if (random.nextInt(4) == 0) {
            node.put("weight", "1/3");
        } else {
            node.put("weight", BigDecimal.valueOf(1 + random.nextInt(1000), random.nextInt(3)));
        }
    }

    private void boxes(ArrayNode boxes) {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            boxes.add(random.nextBoolean());
        }
    }

    private void limits(ArrayNode limits, int first) {
        for (int i = 0; i <= random.nextInt(3); i++) {
            ObjectNode limit = limits.addObject().put("id", "L" + i);
            limit.set("name", text());
            limit.put("from", first + 50 * i);
        }
    }

    private ArrayNode texts() {
        ArrayNode texts = JSON.arrayNode();
        for (int i = 0; i < random.nextInt(3); i++) {
            texts.add(text());
        }
        return texts;
    }

    private ObjectNode text() {
        return JSON.objectNode()
                .put("th", TEXTS.get(random.nextInt(TEXTS.size())))
                .put("en", TEXTS.get(random.nextInt(TEXTS.size())));
    }

    private BigDecimal score(Framework framework) {
        return BigDecimal.valueOf(random.nextInt(100 * framework.top() + 1), 2);
    }
}
