/** Facts that have happened, delivered after commit, at least once. */
@NullMarked
package org.hanse.api.signal;

import org.jspecify.annotations.NullMarked;
