/** Communities and memberships: who may see them, join, leave, and with which role. */
@NullMarked
package org.hanse.core.community;

import org.jspecify.annotations.NullMarked;
