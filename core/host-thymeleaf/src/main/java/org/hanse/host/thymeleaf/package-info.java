/** The dialect that shows something of Hanse in the Thymeleaf pages of a host. */
@NullMarked
package org.hanse.host.thymeleaf;

import org.jspecify.annotations.NullMarked;
