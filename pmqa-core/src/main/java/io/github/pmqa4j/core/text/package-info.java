/** Text for people, in Thai and in English. */
@NullMarked
package io.github.pmqa4j.core.text;

import org.jspecify.annotations.NullMarked;
