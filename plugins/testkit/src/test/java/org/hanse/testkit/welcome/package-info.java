/** A plugin that writes to people. */
@NullMarked
package org.hanse.testkit.welcome;

import org.jspecify.annotations.NullMarked;
