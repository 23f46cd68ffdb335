/** Communities and memberships. */
@NullMarked
package org.hanse.api.community;

import org.jspecify.annotations.NullMarked;
