/** The tags that show something of Hanse in the JSP pages of a host; {@code META-INF/hanse.tld} describes them. */
@NullMarked
package org.hanse.host.jsp;

import org.jspecify.annotations.NullMarked;
