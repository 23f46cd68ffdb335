/** Who calls, what that caller may do, and who may refuse it. */
@NullMarked
package org.hanse.api.security;

import org.jspecify.annotations.NullMarked;
