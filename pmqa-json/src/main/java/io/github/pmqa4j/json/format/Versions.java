package io.github.pmqa4j.json.format;

import java.util.List;

/**
 * All versions of the format of one kind of document.
 *
 * @param <T> what the document holds
 */
final class Versions<T> {
    private final List<Format<T>> formats;
    private final List<Integer> numbers;

    private Versions(List<Format<T>> formats) {
        this.formats = formats;
        this.numbers = formats.stream().map(Format::version).toList();
    }

    /** Returns the versions of these formats, the oldest first. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied
    static <T> Versions<T> of(Format<T>... formats) {
        return new Versions<>(List.of(formats));
    }

    /** Returns the numbers of all versions, ascending. */
    List<Integer> numbers() {
        return numbers;
    }

    /** Returns the format of a version. */
    Format<T> format(int version) {
        return formats.get(numbers.indexOf(version));
    }

    /** Returns the format that is written, and that most documents have. */
    Format<T> newest() {
        return formats.get(formats.size() - 1);
    }
}
