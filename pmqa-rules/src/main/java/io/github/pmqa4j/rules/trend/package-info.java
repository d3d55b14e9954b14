/** One organization over fiscal years: {@link io.github.pmqa4j.rules.trend.Trend}. */
@NullMarked
package io.github.pmqa4j.rules.trend;

import org.jspecify.annotations.NullMarked;
