/** Badges, the rules that award them, and awards with their evidence. */
@NullMarked
package org.hanse.api.badge;

import org.jspecify.annotations.NullMarked;
