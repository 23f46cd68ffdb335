/** The whole runtime in a foreign server: swapped under load, broken, killed. */
@NullMarked
package org.hanse.core.host;

import org.jspecify.annotations.NullMarked;
