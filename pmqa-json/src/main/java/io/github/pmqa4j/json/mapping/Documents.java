package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.token.MalformedDocument;
import io.github.pmqa4j.json.token.Mistake;
import io.github.pmqa4j.json.token.Problems;
import io.github.pmqa4j.json.token.TokenSink;
import io.github.pmqa4j.json.token.TokenSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads and writes whole documents from and to tokens. */
public final class Documents {
    // Findings that say that something is missing; they are no news where it is there and cannot be read.
    private static final Set<String> ABSENCES = Set.of(
            "nothing-applicable",
            "no-indicators",
            "weight-missing",
            "dimension-missing",
            "rating-without-references",
            "rating-without-justification");

    private Documents() {}

    /**
     * Reads a document.
     *
     * @param <T> what it holds
     * @param kind its kind
     * @param in its tokens
     * @param catalogue the frameworks and models it can name
     * @param complete whether what it may leave out is a finding even where all else is sound
     * @return the value or the findings
     */
    public static <T> Outcome<T> read(DocumentKind<T> kind, TokenSource in, Catalogue catalogue, boolean complete) {
        Shape<T> shape = Shapes.of(kind);
        Problems problems = in.problems();
        T value = null;
        try {
            in.begin();
            value = shape.read(in, catalogue);
            in.finish();
        } catch (MalformedDocument e) {
            return new Outcome<>(null, findings(in));
        }
        if (value != null) {
            List<Finding> violations = shape.violations(value);
            List<Finding> gaps =
                    complete || !violations.isEmpty() || !problems.isEmpty() ? shape.gaps(value) : List.of();
            addNew(violations, gaps, problems);
        }
        return problems.isEmpty() && value != null
                ? new Outcome<>(value, List.of())
                : new Outcome<>(null, findings(in));
    }

    /**
     * Writes a document of the kind that holds such an object.
     *
     * @param value what to write
     * @param out where to
     * @throws IllegalArgumentException if there is no such kind
     */
    public static void write(Object value, TokenSink out) {
        for (DocumentKind<?> kind : DocumentKind.all()) {
            if (kind.type().isInstance(value)) {
                write(kind, value, out);
                return;
            }
        }
        throw new IllegalArgumentException("value must be of the type of a DocumentKind, but was "
                + value.getClass().getName());
    }

    private static <T> void write(DocumentKind<T> kind, Object value, TokenSink out) {
        Shapes.of(kind).write(kind.type().cast(value), out);
    }

    private static void addNew(List<Finding> violations, List<Finding> gaps, Problems problems) {
        if (problems.isEmpty()) {
            violations.forEach(f -> problems.add(f, Problems.UNKNOWN));
            gaps.forEach(f -> problems.add(f, Problems.UNKNOWN));
            return;
        }
        Set<String> unreadable = new HashSet<>();
        Set<String> holders = new HashSet<>();
        for (Problems.Problem problem : problems.list()) {
            String pointer = problem.finding().place().toPointer();
            if (!pointer.isEmpty()) {
                unreadable.add(pointer);
                holders.addAll(ancestors(pointer));
            }
        }
        for (Finding violation : violations) {
            String pointer = violation.place().toPointer();
            boolean known = ABSENCES.contains(violation.code()) && holders.contains(pointer);
            if (!known && ancestors(pointer).stream().noneMatch(unreadable::contains)) {
                problems.add(violation, Problems.UNKNOWN);
            }
        }
        for (Finding gap : gaps) {
            String pointer = gap.place().toPointer();
            if (!holders.contains(pointer) && ancestors(pointer).stream().noneMatch(unreadable::contains)) {
                problems.add(gap, Problems.UNKNOWN);
            }
        }
    }

    /** Returns a pointer and all that it goes through, without the document itself. */
    private static List<String> ancestors(String pointer) {
        List<String> all = new ArrayList<>();
        for (String rest = pointer; !rest.isEmpty(); rest = rest.substring(0, rest.lastIndexOf('/'))) {
            all.add(rest);
        }
        return all;
    }

    private static List<DocumentFinding> findings(TokenSource in) {
        List<Problems.Problem> problems = in.problems().list();
        Set<String> pointers = new HashSet<>();
        pointers.add("");
        for (Problems.Problem problem : problems) {
            if (problem.position() == Problems.UNKNOWN) {
                pointers.addAll(ancestors(problem.finding().place().toPointer()));
            }
        }
        Map<String, Long> positions = pointers.size() == 1 ? Map.of() : in.locate(pointers);
        return problems.stream()
                .map(p -> locate(p, positions))
                // From top to bottom; stable, so that findings about one place keep their order.
                .sorted(Comparator.comparing((DocumentFinding f) -> f.code().equals(Mistake.TOO_MANY_FINDINGS.code()))
                        .thenComparing(DocumentFinding::line)
                        .thenComparing(DocumentFinding::column))
                .toList();
    }

    private static DocumentFinding locate(Problems.Problem problem, Map<String, Long> positions) {
        long position = problem.position();
        for (String pointer = problem.finding().place().toPointer(); position == Problems.UNKNOWN; ) {
            Long found = positions.get(pointer);
            if (found != null) {
                position = found;
            } else if (pointer.isEmpty()) {
                position = Problems.position(1, 1);
            } else {
                pointer = pointer.substring(0, pointer.lastIndexOf('/'));
            }
        }
        return new DocumentFinding(problem.finding(), (int) (position >>> Integer.SIZE), (int) position);
    }
}
