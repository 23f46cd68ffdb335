/** Where everything comes together: the runtime as a host embeds it. */
@NullMarked
package org.hanse.core.host;

import org.jspecify.annotations.NullMarked;
