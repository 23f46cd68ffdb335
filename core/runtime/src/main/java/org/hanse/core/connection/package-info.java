/** Who is connected with whom, follows whom and has blocked whom. */
@NullMarked
package org.hanse.core.connection;

import org.jspecify.annotations.NullMarked;
