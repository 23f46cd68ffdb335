/** Configuration: of core itself, and the typed settings of plugins. */
@NullMarked
package org.hanse.core.settings;

import org.jspecify.annotations.NullMarked;
