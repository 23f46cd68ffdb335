/** Signals: stored in the transaction that causes them, delivered after it commits, at least once. */
@NullMarked
package org.hanse.core.signal;

import org.jspecify.annotations.NullMarked;
