package io.github.pmqa4j.json.format;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.EvidenceKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.reader.DocumentReader;
import io.github.pmqa4j.json.shape.ObjectShape;
import io.github.pmqa4j.json.shape.Shape;
import io.github.pmqa4j.json.shape.Shapes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code {"kind": "framework", ..., "categories": [{"id": "1", ..., "criteria": [...]}]}}. Categories and criteria stand in arrays,
 * because their order is part of the framework and objects have none.
 */
final class FrameworkFormat {
    private static final Shape<Criterion> CRITERION = ObjectShape.of(f -> {
        f.named("frameworkCriterion", "หัวข้อ / A criterion");
        var id = f.essential("id", Shapes.ID, Criterion::id);
        var name = f.essential("name", Shapes.LOCALIZED, Criterion::name);
        var weight = f.essential("weight", Shapes.POSITIVE, Criterion::weight)
                .says("น้ำหนักในหมวด / its weight in the category; only ratios count");
        return v -> new Criterion(v.get(id), v.get(name), v.get(weight));
    });

    private static final Shape<Category> CATEGORY = ObjectShape.of(f -> {
        f.named("frameworkCategory", "หมวด / A category");
        var id = f.essential("id", Shapes.ID, Category::id);
        var name = f.essential("name", Shapes.LOCALIZED, Category::name);
        var kind = f.essential("kind", Shapes.choice(CategoryKind.class), Category::kind)
                .says("กระบวนการ หรือผลลัพธ์ / about processes or about results");
        var weight = f.essential("weight", Shapes.POSITIVE, Category::weight)
                .says("น้ำหนักในคะแนนรวม / its weight in the total; only ratios count");
        var criteria = f.essential("criteria", Shapes.distinct(CRITERION, Criterion::id), Category::criteria)
                .says("หัวข้อตามลำดับ ห้ามรหัสซ้ำ / its criteria in order; ids are unique in the framework");
        return v -> new Category(v.get(id), v.get(name), v.get(kind), v.get(weight), v.get(criteria));
    });

    private static final Shape<List<Category>> DISTINCT = Shapes.distinct(CATEGORY, Category::id);

    private static final ObjectShape<Framework> SHAPE = ObjectShape.of(f -> {
        Headers.kind(f, DocumentKind.FRAMEWORK, 1);
        var id = f.essential("id", Shapes.ID, Framework::id);
        var name = f.essential("name", Shapes.LOCALIZED, Framework::name);
        var top = f.essential("top", Shapes.integer(1, 1_000_000), Framework::top)
                .says("คะแนนสูงสุด / the highest score");
        var decimals = f.essential("decimals", Shapes.integer(0, 6), Framework::decimals)
                .says("จำนวนทศนิยมสูงสุด / how many decimals a stated score may have");
        var evidence = f.essential(
                        "evidence",
                        Shapes.set(Shapes.choice(EvidenceKind.class)),
                        framework -> List.copyOf(framework.evidence()))
                .says("ชนิดหลักฐานที่รับ / the kinds of evidence it takes");
        var categories = f.essential(
                        "categories",
                        DISTINCT.checked(FrameworkFormat::areCriteriaDistinct, DISTINCT.form()),
                        Framework::categories)
                .says("หมวดตามลำดับ ห้ามรหัสซ้ำ / its categories in order; ids are unique");
        return v -> Framework.builder(v.get(id), v.get(name))
                .top(v.get(top))
                .decimals(v.get(decimals))
                .evidence(Set.copyOf(v.get(evidence)))
                .categories(v.get(categories))
                .build();
    });

    static final Versions<Framework> VERSIONS = Versions.of(new Format<>(
            DocumentKind.FRAMEWORK,
            1,
            "เกณฑ์ / Framework",
            "หมวดและหัวข้อของเกณฑ์ ลำดับมีความหมาย / The categories and criteria of an award; their order counts",
            SHAPE));

    private FrameworkFormat() {}

    // An id of a criterion is there once in the whole framework, not only in its category.
    private static boolean areCriteriaDistinct(List<Category> categories, DocumentReader in) {
        Set<String> ids = new HashSet<>();
        boolean sound = true;
        for (int i = 0; i < categories.size(); i++) {
            List<Criterion> criteria = categories.get(i).criteria();
            for (int k = 0; k < criteria.size(); k++) {
                String id = criteria.get(k).id();
                if (!ids.add(id)) {
                    sound = false;
                    in.problem(
                            Mistake.DUPLICATE_ID,
                            in.place().index(i).property("criteria").index(k).property("id"),
                            Shapes.OTHER_THAN + id,
                            id);
                }
            }
        }
        return sound;
    }
}
