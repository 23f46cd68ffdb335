/** Plugins before and while they run: jars, manifests, class loaders, plans, order, guard. */
@NullMarked
package org.hanse.core.plugin;

import org.jspecify.annotations.NullMarked;
