/** Plugins before they run, and {@link org.hanse.core.plugin.PluginJars}, which makes them within a test. */
@NullMarked
package org.hanse.core.plugin;

import org.jspecify.annotations.NullMarked;
