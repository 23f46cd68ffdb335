/** Events of communities: when and where, who comes, and the file for a calendar. */
@NullMarked
package org.hanse.core.event;

import org.jspecify.annotations.NullMarked;
