/** Members: who they are to the host, and what their profiles say. */
@NullMarked
package org.hanse.core.profile;

import org.jspecify.annotations.NullMarked;
