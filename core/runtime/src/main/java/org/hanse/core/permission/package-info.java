/** Which role has which permission: decided by communities, within what administrators decided for all. */
@NullMarked
package org.hanse.core.permission;

import org.jspecify.annotations.NullMarked;
