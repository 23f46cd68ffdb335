/** What content is known by. */
@NullMarked
package org.hanse.core.digest;

import org.jspecify.annotations.NullMarked;
