/** Who may see and do what: guards, and proof that a request comes from the host's own pages. */
@NullMarked
package org.hanse.core.security;

import org.jspecify.annotations.NullMarked;
