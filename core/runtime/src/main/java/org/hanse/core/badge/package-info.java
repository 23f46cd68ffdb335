/** Badges: what members are awarded here, with its evidence, and what was recorded elsewhere. */
@NullMarked
package org.hanse.core.badge;

import org.jspecify.annotations.NullMarked;
