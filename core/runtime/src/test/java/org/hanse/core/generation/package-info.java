/** Generations: built, published, drained, rolled back. */
@NullMarked
package org.hanse.core.generation;

import org.jspecify.annotations.NullMarked;
