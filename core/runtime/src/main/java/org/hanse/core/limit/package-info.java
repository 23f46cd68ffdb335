/** How much somebody may ask in a while. */
@NullMarked
package org.hanse.core.limit;

import org.jspecify.annotations.NullMarked;
