/** The index itself, the only code that knows Hibernate Search and Lucene. It outlives generations and knows none. */
@NullMarked
package org.hanse.core.search.index;

import org.jspecify.annotations.NullMarked;
