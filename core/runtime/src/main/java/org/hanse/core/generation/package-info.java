/** Generations: the whole runtime, built beside the one that serves, then published or rejected. */
@NullMarked
package org.hanse.core.generation;

import org.jspecify.annotations.NullMarked;
