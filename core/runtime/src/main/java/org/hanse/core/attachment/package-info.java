/** Which plugins work in which communities: decided by those who look after a community, else by the site. */
@NullMarked
package org.hanse.core.attachment;

import org.jspecify.annotations.NullMarked;
