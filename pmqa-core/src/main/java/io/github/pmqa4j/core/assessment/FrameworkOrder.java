package io.github.pmqa4j.core.assessment;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Puts entries into the order of the framework and gives them the framework's own id objects.
 *
 * <p>Equal assessments are then equal whatever order they were typed in, and scoring can tell an entry's criterion by
 * identity instead of looking it up.
 */
final class FrameworkOrder {
    private FrameworkOrder() {}

    static List<CategoryAssessment> of(Framework framework, List<CategoryAssessment> entries) {
        List<Category> categories = framework.categories();
        List<CategoryAssessment> sorted = sorted(
                entries,
                CategoryAssessment::category,
                categories,
                Category::id,
                (entry, id) -> new CategoryAssessment(id, entry.score(), entry.criteria()));
        List<CategoryAssessment> result = new ArrayList<>(sorted.size());
        boolean same = sorted == entries;
        int next = 0;
        for (CategoryAssessment entry : sorted) {
            while (next < categories.size() && !categories.get(next).id().equals(entry.category())) {
                next++;
            }
            if (next == categories.size()) {
                result.add(entry); // unknown, as are all that follow
                continue;
            }
            List<CriterionAssessment> criteria = sorted(
                    entry.criteria(),
                    CriterionAssessment::criterion,
                    categories.get(next).criteria(),
                    Criterion::id,
                    CriterionAssessment::withId);
            boolean sameCriteria = criteria == entry.criteria();
            result.add(sameCriteria ? entry : new CategoryAssessment(entry.category(), entry.score(), criteria));
            same &= sameCriteria;
        }
        return same ? entries : List.copyOf(result);
    }

    // Returns the entries as they are if they are in order already.
    private static <E, N> List<E> sorted(
            List<E> entries,
            Function<E, String> idOfEntry,
            List<N> nodes,
            Function<N, String> idOfNode,
            BiFunction<E, String, E> withId) {
        if (isInOrder(entries, idOfEntry, nodes, idOfNode)) {
            return entries;
        }
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            positions.put(idOfNode.apply(nodes.get(i)), i);
        }
        List<List<E>> slots = new ArrayList<>();
        for (int i = 0; i <= nodes.size(); i++) {
            slots.add(new ArrayList<>());
        }
        for (E entry : entries) {
            Integer position = positions.get(idOfEntry.apply(entry));
            if (position == null) {
                slots.get(nodes.size()).add(entry);
            } else {
                slots.get(position).add(withId.apply(entry, idOfNode.apply(nodes.get(position))));
            }
        }
        return slots.stream().flatMap(List::stream).toList();
    }

    @SuppressWarnings("ReferenceEquality") // the very point: the ids are the framework's own objects
    private static <E, N> boolean isInOrder(
            List<E> entries, Function<E, String> idOfEntry, List<N> nodes, Function<N, String> idOfNode) {
        int next = 0;
        for (int i = 0; i < entries.size(); i++) {
            String id = idOfEntry.apply(entries.get(i));
            while (next < nodes.size() && idOfNode.apply(nodes.get(next)) != id) {
                next++;
            }
            if (next == nodes.size()) {
                return false;
            }
            next++;
        }
        return true;
    }
}
