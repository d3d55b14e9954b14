/** What is said about JSON documents: their kinds, the mistakes in them, and the limits that reading keeps. */
@NullMarked
package io.github.pmqa4j.json.document;

import org.jspecify.annotations.NullMarked;
