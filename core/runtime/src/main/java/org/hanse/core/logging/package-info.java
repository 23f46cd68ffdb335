/** Sends what the runtime and plugins log through their own SLF4J to the host's {@link System.Logger}. */
@NullMarked
package org.hanse.core.logging;

import org.jspecify.annotations.NullMarked;
