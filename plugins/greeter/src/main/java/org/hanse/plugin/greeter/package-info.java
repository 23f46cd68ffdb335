/** A badge for those who answer newcomers. */
@NullMarked
package org.hanse.plugin.greeter;

import org.jspecify.annotations.NullMarked;
