/** Topics and posts: reading them by key, writing, editing, and the discussions of a host's pages. */
@NullMarked
package org.hanse.core.forum;

import org.jspecify.annotations.NullMarked;
