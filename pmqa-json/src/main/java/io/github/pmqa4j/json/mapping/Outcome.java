package io.github.pmqa4j.json.mapping;

import io.github.pmqa4j.json.document.DocumentFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a document.
 *
 * @param <T> what the document holds
 * @param value what was read; nothing where something is wrong
 * @param findings what is wrong; nothing where it is sound
 */
public record Outcome<T>(@Nullable T value, List<DocumentFinding> findings) {}
