package io.github.pmqa4j.json.format;

import io.github.pmqa4j.core.finding.Finding;
import io.github.pmqa4j.core.finding.Severity;
import io.github.pmqa4j.json.cursor.DocumentText;
import io.github.pmqa4j.json.cursor.Jackson2Cursor;
import io.github.pmqa4j.json.cursor.JsonCursor;
import io.github.pmqa4j.json.cursor.JsonSink;
import io.github.pmqa4j.json.cursor.MalformedDocument;
import io.github.pmqa4j.json.cursor.Mistake;
import io.github.pmqa4j.json.cursor.Names;
import io.github.pmqa4j.json.cursor.RewindingCursor;
import io.github.pmqa4j.json.document.DocumentFinding;
import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.document.JsonLimits;
import io.github.pmqa4j.json.document.Outcome;
import io.github.pmqa4j.json.reader.DocumentReader;
import io.github.pmqa4j.json.reader.Problems;
import io.github.pmqa4j.json.shape.Catalogue;
import io.github.pmqa4j.json.shape.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final Names KIND = Names.of("kind");

    private Documents() {}

    /** Reads a document; gaps are listed even if nothing is wrong, if it has to be complete. */
    public static <T> Outcome<T> read(DocumentKind<T> kind, DocumentText text, Catalogue catalogue, boolean complete) {
        return read(Formats.of(kind), text, catalogue, complete);
    }

    /** Reads the document that the cursor of an application's parser stands on. */
    public static <T> Outcome<T> read(DocumentKind<T> kind, JsonCursor cursor, Catalogue catalogue) {
        return read(Formats.of(kind), cursor, catalogue);
    }

    // Reading begins by the newest format, which most documents have. If the version turns out to be another one, what
    // stands in
    // front of it, mostly nothing but the kind, is read once more by the other format.

    static <T> Outcome<T> read(Versions<T> versions, DocumentText text, Catalogue catalogue, boolean complete) {
        try {
            return read(versions.newest(), versions, text, catalogue, complete);
        } catch (OtherVersion e) {
            return read(versions.format(e.version()), versions, text, catalogue, complete);
        }
    }

    static <T> Outcome<T> read(Versions<T> versions, JsonCursor cursor, Catalogue catalogue) {
        if (versions.numbers().size() == 1) {
            return read(versions.newest(), versions, reader(cursor, catalogue), catalogue, false);
        }
        RewindingCursor rewinding = new RewindingCursor(cursor);
        try {
            return read(versions.newest(), versions, reader(rewinding, catalogue), catalogue, false);
        } catch (OtherVersion e) {
            rewinding.rewind();
            return read(versions.format(e.version()), versions, reader(rewinding, catalogue), catalogue, false);
        }
    }

    private static DocumentReader reader(JsonCursor cursor, Catalogue catalogue) {
        return new DocumentReader(cursor, catalogue.limits(), true);
    }

    private static <T> Outcome<T> read(
            Format<T> format, Versions<T> versions, DocumentText text, Catalogue catalogue, boolean complete) {
        try (Jackson2Cursor cursor = new Jackson2Cursor(text)) {
            DocumentReader in = new DocumentReader(cursor, catalogue.limits(), false);
            return read(format, versions, in, catalogue, complete);
        }
    }

    private static <T> Outcome<T> read(
            Format<T> format, Versions<T> versions, DocumentReader in, Catalogue catalogue, boolean complete) {
        Context context = new Context(catalogue, versions.numbers());
        Problems problems = in.problems();
        T value;
        try {
            in.begin();
            value = format.shape().read(in, context);
            in.finish();
        } catch (MalformedDocument e) {
            in.problem(e);
            return Outcome.of(null, findings(in));
        }
        List<Finding> violations = context.violations();
        boolean unsound = !problems.isEmpty() || !violations.isEmpty();
        addNew(violations, complete || unsound ? context.gaps() : List.of(), problems);
        List<DocumentFinding> findings = problems.isEmpty() ? List.of() : findings(in);
        boolean refused = value == null
                || (!findings.isEmpty() && findings.stream().anyMatch(f -> f.severity() == Severity.MISTAKE));
        return Outcome.of(refused ? null : value, findings);
    }

    /** Returns the kind that a document says it is of; empty if it says none that is known, or is no JSON object up to there. */
    public static Optional<DocumentKind<?>> kindOf(DocumentText text, JsonLimits limits) {
        try (Jackson2Cursor cursor = new Jackson2Cursor(text)) {
            DocumentReader in = new DocumentReader(cursor, limits, false);
            in.begin();
            if (in.object() && in.next(KIND) != Names.END) {
                String id = in.string();
                return id == null ? Optional.empty() : DocumentKind.of(id);
            }
        } catch (MalformedDocument e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Writes a document. */
    public static <T> void write(DocumentKind<T> kind, T value, JsonSink out) {
        write(Formats.of(kind), value, out);
    }

    static <T> void write(Versions<T> versions, T value, JsonSink out) {
        versions.newest().shape().write(value, out);
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

    private static List<DocumentFinding> findings(DocumentReader in) {
        List<Problems.Problem> problems = in.problems().list();
        Optional<Problems.Problem> other = problems.stream()
                .filter(Documents::isOfAnotherKind)
                .findFirst()
                .or(() -> problems.stream()
                        .filter(p -> isOf(Mistake.UNSUPPORTED_VERSION, p))
                        .findFirst());
        if (other.isPresent()) {
            // What else an assessment has to have is no news to whoever hands in a plan, or one of a format to come.
            return List.of(locate(other.get(), Map.of()));
        }
        Set<String> pointers = new HashSet<>();
        pointers.add("");
        for (Problems.Problem problem : problems) {
            if (problem.position() == Problems.UNKNOWN || isOf(Mistake.DUPLICATE_KEY, problem)) {
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

    private static boolean isOfAnotherKind(Problems.Problem problem) {
        return isOf(Mistake.WRONG_KIND, problem)
                && DocumentKind.of(problem.finding().found()).isPresent();
    }

    private static boolean isOf(Mistake mistake, Problems.Problem problem) {
        return problem.finding().code().equals(mistake.code());
    }

    private static DocumentFinding locate(Problems.Problem problem, Map<String, Long> positions) {
        long position = problem.position();
        if (isOf(Mistake.DUPLICATE_KEY, problem)) {
            Finding finding = problem.finding();
            long first = positions.getOrDefault(finding.place().toPointer(), position);
            String found = text(first) + ", " + text(position);
            return DocumentFinding.of(
                    Finding.of(finding.code(), finding.place(), finding.sentence(), finding.allowed(), found),
                    line(position),
                    column(position));
        }
        for (String pointer = problem.finding().place().toPointer(); position == Problems.UNKNOWN; ) {
            Long found = positions.get(pointer);
            if (found != null) {
                position = found;
            } else if (pointer.isEmpty()) {
                position = JsonCursor.position(1, 1);
            } else {
                pointer = pointer.substring(0, pointer.lastIndexOf('/'));
            }
        }
        return DocumentFinding.of(problem.finding(), line(position), column(position));
    }

    private static int line(long position) {
        return (int) (position >>> Integer.SIZE);
    }

    private static int column(long position) {
        return (int) position;
    }

    private static String text(long position) {
        return line(position) + ":" + column(position);
    }
}
