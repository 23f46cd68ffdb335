/** Administration over HTTP, with a whole runtime. */
@NullMarked
package org.hanse.core.admin;

import org.jspecify.annotations.NullMarked;
