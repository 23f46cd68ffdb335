/** The smallest plugin. */
@NullMarked
package org.hanse.plugin.hello;

import org.jspecify.annotations.NullMarked;
