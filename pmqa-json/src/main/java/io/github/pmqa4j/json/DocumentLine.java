package io.github.pmqa4j.json;

import io.github.pmqa4j.json.document.DocumentFinding;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSON Lines: either what it holds, or what is wrong with it.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param <T> what the lines hold
 * @param number the number of the line, from 1
 * @param value what the line holds; null where something is wrong
 * @param findings what is wrong, by line and column of the file; empty where nothing is
 */
public record DocumentLine<T>(long number, @Nullable T value, List<DocumentFinding> findings) implements Serializable {
    /**
     * Makes a line.
     *
     * @param number the component {@code number}
     * @param value the component {@code value}
     * @param findings the component {@code findings}
     * @throws IllegalArgumentException if there are both a value and findings, or neither
     */
    public DocumentLine {
        findings = List.copyOf(findings);
        if ((value == null) == findings.isEmpty()) {
            throw new IllegalArgumentException("a line must have either a value or findings");
        }
    }
}
