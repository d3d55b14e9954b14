/** What assessors tell an agency in words: strengths, and opportunities for improvement, by category. */
@NullMarked
package io.github.pmqa4j.core.feedback;

import org.jspecify.annotations.NullMarked;
