/** The sites that may embed Hanse. */
@NullMarked
package org.hanse.core.origin;

import org.jspecify.annotations.NullMarked;
