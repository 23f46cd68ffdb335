/** Typed settings of plugins. */
@NullMarked
package org.hanse.api.settings;

import org.jspecify.annotations.NullMarked;
