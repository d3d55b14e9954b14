package io.github.pmqa4j.json.shape;

import io.github.pmqa4j.core.framework.Category;
import io.github.pmqa4j.core.framework.Criterion;
import io.github.pmqa4j.core.framework.Framework;
import io.github.pmqa4j.json.cursor.Names;
import java.util.List;

/** A framework with the tables that its ids are looked up in; what is read gets the framework's own id objects. */
public final class KnownFramework {
    private final Framework framework;
    private final Names categories;
    private final List<Names> criteria;

    KnownFramework(Framework framework) {
        this.framework = framework;
        this.categories =
                Names.ids(framework.categories().stream().map(Category::id).toList());
        this.criteria = framework.categories().stream()
                .map(c -> Names.ids(c.criteria().stream().map(Criterion::id).toList()))
                .toList();
    }

    /** Returns the framework. */
    public Framework framework() {
        return framework;
    }

    Names categories() {
        return categories;
    }

    Names criteria(int category) {
        return criteria.get(category);
    }
}
