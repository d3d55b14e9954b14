package io.github.pmqa4j.json.format;

import io.github.pmqa4j.json.document.DocumentKind;
import io.github.pmqa4j.json.shape.ObjectShape;

/**
 * One version of the format of one kind of document.
 *
 * @param <T> what the document holds
 * @param kind the kind
 * @param version from 1
 * @param title what a schema calls it, in Thai and in English
 * @param description what a schema says of it, in Thai and in English
 * @param shape how it is read and written
 */
record Format<T>(DocumentKind<T> kind, int version, String title, String description, ObjectShape<T> shape) {}
