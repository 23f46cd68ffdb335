/** Benchmarks: programs that print ratios measured in one run. {@code mvn -Pbench} runs them all. */
@NullMarked
package org.hanse.bench;

import org.jspecify.annotations.NullMarked;
