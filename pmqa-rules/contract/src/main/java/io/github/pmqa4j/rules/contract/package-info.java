/**
 * Test support for people who write strategies, or who test programs that score: generators for jqwik, and contracts.
 *
 * <p>A contract is an interface with properties as default methods. A test class that implements {@link
 * io.github.pmqa4j.rules.contract.LevelScaleContract} and returns its own level scale from its one method has that scale checked
 * against everything that the library expects of level scales. {@link io.github.pmqa4j.rules.contract.PmqaArbitraries} has the
 * generators, and {@link io.github.pmqa4j.rules.contract.PmqaDomain} makes them known to {@code @ForAll}.
 *
 * <p>jqwik, JUnit and AssertJ come with it.
 */
@NullMarked
package io.github.pmqa4j.rules.contract;

import org.jspecify.annotations.NullMarked;
