/** Starts the runtime behind a class loader of its own, so that a host sees none of what Hanse is made of. */
@NullMarked
package org.hanse.boot;

import org.jspecify.annotations.NullMarked;
