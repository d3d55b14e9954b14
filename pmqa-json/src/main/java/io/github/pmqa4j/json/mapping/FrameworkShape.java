package io.github.pmqa4j.json.mapping;

import static io.github.pmqa4j.json.mapping.RecordPart.property;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.CategoryKind;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.EvidenceKind;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"kind": "framework", ..., "categories": [{"id": "1", ..., "criteria": [...]}]}}. Categories and criteria stand in arrays,
 * because their order is part of the framework and objects have none.
 */
final class FrameworkShape implements Shape<Framework> {
    private static final Part<Criterion> CRITERION = RecordPart.of(
            v -> new Criterion(v.get(0), v.get(1), v.get(2)),
            property("id", Parts.ID, Criterion::id),
            property("name", Parts.LOCALIZED, Criterion::name),
            property("weight", Parts.positive(), Criterion::weight));
    private static final Part<Category> CATEGORY = RecordPart.of(
            v -> new Category(v.get(0), v.get(1), v.get(2), v.get(3), v.get(4)),
            property("id", Parts.ID, Category::id),
            property("name", Parts.LOCALIZED, Category::name),
            property("kind", Parts.choice(CategoryKind.class), Category::kind),
            property("weight", Parts.positive(), Category::weight),
            property("criteria", Parts.distinct(CRITERION, Criterion::id), Category::criteria));
    private static final Part<Framework> FRAMEWORK = RecordPart.of(
            v -> Framework.builder(v.get(2), v.get(3))
                    .top(v.<Integer>get(4))
                    .decimals(v.<Integer>get(5))
                    .evidence(Set.copyOf(v.<List<EvidenceKind>>get(6)))
                    .categories(v.get(7))
                    .build(),
            KindParts.kind(DocumentKind.FRAMEWORK),
            KindParts.version(DocumentKind.FRAMEWORK),
            property("id", Parts.ID, Framework::id),
            property("name", Parts.LOCALIZED, Framework::name),
            property("top", Parts.integer(1, 1_000_000), Framework::top),
            property("decimals", Parts.integer(0, 6), Framework::decimals),
            property("evidence", Parts.set(Parts.choice(EvidenceKind.class)), f -> List.copyOf(f.evidence())),
            property("categories", categories(), Framework::categories));

    @Override
    public @Nullable Framework read(TokenSource in, Catalogue catalogue) {
        return FRAMEWORK.read(in, catalogue);
    }

    @Override
    public void write(Framework value, TokenSink out) {
        FRAMEWORK.write(value, out);
    }

    // An id of a criterion is there once in the whole framework, not only in its category.
    private static Part<List<Category>> categories() {
        Part<List<Category>> distinct = Parts.distinct(CATEGORY, Category::id);
        return Parts.part(
                (in, c) -> {
                    List<Category> categories = distinct.read(in, c);
                    Set<String> ids = new HashSet<>();
                    boolean sound = categories != null;
                    for (int i = 0; categories != null && i < categories.size(); i++) {
                        List<Criterion> criteria = categories.get(i).criteria();
                        for (int k = 0; k < criteria.size(); k++) {
                            String id = criteria.get(k).id();
                            if (!ids.add(id)) {
                                sound = false;
                                in.problem(
                                        Mistake.DUPLICATE_ID,
                                        in.place()
                                                .index(i)
                                                .property("criteria")
                                                .index(k)
                                                .property("id"),
                                        "",
                                        id);
                            }
                        }
                    }
                    return sound ? categories : null;
                },
                distinct::write);
    }
}
