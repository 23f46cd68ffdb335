/** The search of a generation: which documents there are, who finds them, and the pages that show them. */
@NullMarked
package org.hanse.core.search;

import org.jspecify.annotations.NullMarked;
