/** Experience feedback (REX) as a type of topics. */
@NullMarked
package org.hanse.plugin.rex;

import org.jspecify.annotations.NullMarked;
