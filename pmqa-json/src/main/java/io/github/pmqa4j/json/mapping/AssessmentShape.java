package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.core.assessment.Assessment;
import io.github.pmqa4j.core.assessment.CategoryAssessment;
import io.github.pmqa4j.core.assessment.Source;
import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.token.Names;
import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code {"kind": "assessment", ..., "source": "self", "categories": {...}}}. */
final class AssessmentShape implements Shape<Assessment> {
    static final Names SOURCES = Names.of(Source.class);

    private static final int SOURCE = Header.SIZE;
    private static final int CATEGORIES = Header.SIZE + 1;
    private static final Names NAMES = Header.names("source", "categories");
    private static final long REQUIRED = (1L << NAMES.size()) - 1;
    private static final Source[] ALL_SOURCES = Source.values();

    @Override
    public @Nullable Assessment read(TokenSource in, Catalogue catalogue) {
        if (!in.object()) {
            return null;
        }
        Header header = new Header(DocumentKind.ASSESSMENT, catalogue);
        Source source = null;
        List<CategoryAssessment> categories = null;
        for (int p = in.next(NAMES); p != TokenSource.END; p = in.next(NAMES)) {
            if (p == SOURCE) {
                source = readSource(in);
            } else if (p == CATEGORIES) {
                categories = new CategoriesReader(in, header.framework()).read();
            } else {
                header.read(p, in);
            }
        }
        in.require(NAMES, REQUIRED);
        KnownFramework framework = header.framework();
        if (framework == null) {
            return null;
        }
        return new Assessment(
                framework.framework(),
                header.organization(),
                header.fiscalYear(),
                source == null ? Source.SELF : source,
                categories == null ? List.of() : categories);
    }

    @Override
    public List<Finding> violations(Assessment value) {
        return value.violations();
    }

    @Override
    public List<Finding> gaps(Assessment value) {
        return value.gaps();
    }

    @Override
    public void write(Assessment value, TokenSink out) {
        out.beginObject();
        Header.write(DocumentKind.ASSESSMENT, NAMES, value.framework(), value.organization(), value.fiscalYear(), out);
        out.name(NAMES, SOURCE);
        out.string(SOURCES.text(value.source()));
        out.name(NAMES, CATEGORIES);
        CategoriesWriter.write(value.categories(), out);
        out.endObject();
    }

    static @Nullable Source readSource(TokenSource in) {
        int source = in.choice(SOURCES);
        return source < 0 ? null : ALL_SOURCES[source];
    }
}
