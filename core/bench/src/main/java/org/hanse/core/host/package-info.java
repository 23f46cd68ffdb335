/** Benchmarks of what only the package of the composition root sees. */
@NullMarked
package org.hanse.core.host;

import org.jspecify.annotations.NullMarked;
