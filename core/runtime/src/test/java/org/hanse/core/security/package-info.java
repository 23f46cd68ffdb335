/** Who may see and do what. */
@NullMarked
package org.hanse.core.security;

import org.jspecify.annotations.NullMarked;
