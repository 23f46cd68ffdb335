/** How people sign in where the host says so by a token, and how they sign out everywhere. */
@NullMarked
package org.hanse.core.identity;

import org.jspecify.annotations.NullMarked;
