package io.github.pmqa4j.core.finding;

import io.github.pmqa4j.core.internal.Copies;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Thrown if data cannot be used; it holds everything that was found in the data.
 *
 * <p>Its message tells mistakes from gaps: {@code 1 mistake in the document: categories["7"].criteria["7.6"].score: the score is
 * out of range: 600 (allowed: 0 ... 500); 11 gaps}.
 */
public abstract class FindingsException extends RuntimeException {
    private static final int MOST_SHOWN = 5;

    @Serial
    private static final long serialVersionUID = 1L;

    // An array, because a stream cannot put anything but findings into one.
    private final Finding[] findings;

    /**
     * Makes an exception.
     *
     * @param message what happened, as {@link #message} puts it
     * @param findings all that was found, in any order
     */
    protected FindingsException(String message, List<Finding> findings) {
        super(Objects.requireNonNull(message, "message"));
        this.findings = Copies.list(findings, Finding.class, "findings").stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toArray(Finding[]::new);
    }

    /**
     * Returns all that was found.
     *
     * @return mistakes first, then gaps, then warnings; each in the order of the data
     */
    public List<Finding> findings() {
        return List.of(findings);
    }

    /**
     * Returns a message of one line: the gravest findings in full, at most five of them, and how many others there are.
     *
     * @param data what the findings are about, such as "the document"
     * @param findings all that was found
     * @param severity says how grave one is
     * @param <T> what stands for a finding; it is printed as a string
     * @return for example "1 mistake in the document: ...; 11 gaps"
     */
    protected static <T> String message(String data, List<T> findings, Function<? super T, Severity> severity) {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(severity, "severity");
        StringBuilder message = new StringBuilder();
        for (Severity grade : Severity.values()) {
            List<T> own =
                    findings.stream().filter(f -> severity.apply(f) == grade).toList();
            if (own.isEmpty()) {
                continue;
            }
            String count = own.size() + " " + grade.name().toLowerCase(Locale.ROOT) + (own.size() == 1 ? "" : "s");
            if (message.isEmpty()) {
                message.append(count)
                        .append(" in ")
                        .append(data)
                        .append(own.stream()
                                .limit(MOST_SHOWN)
                                .map(Object::toString)
                                .collect(Collectors.joining("; ", ": ", own.size() > MOST_SHOWN ? "; ..." : "")));
            } else {
                message.append("; ").append(count);
            }
        }
        return message.toString();
    }

    @Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        try {
            List.of(findings);
        } catch (NullPointerException e) {
            throw new InvalidObjectException("findings must not be null");
        }
    }

    // A stream can leave this class out altogether, and then the method above is not called.
    @Serial
    private void readObjectNoData() throws InvalidObjectException {
        throw new InvalidObjectException("findings must be there");
    }
}
