/** Benchmarks; run with {@code ./mvnw -Pbench -pl core test-compile exec:exec}. */
@NullMarked
package org.newsclaim.bench;

import org.jspecify.annotations.NullMarked;
