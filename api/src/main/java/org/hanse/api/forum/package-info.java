/** Topics and posts. */
@NullMarked
package org.hanse.api.forum;

import org.jspecify.annotations.NullMarked;
