/** The beans of a generation: which exist, which are provided, how long each lives. The only user of Weld. */
@NullMarked
package org.hanse.core.container;

import org.jspecify.annotations.NullMarked;
