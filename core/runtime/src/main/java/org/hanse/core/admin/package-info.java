/** Administration of plugins: pages and JSON for administrators, without any plugin and without JavaScript. */
@NullMarked
package org.hanse.core.admin;

import org.jspecify.annotations.NullMarked;
