/** A web application that embeds Hanse by one listener. */
@NullMarked
package org.hanse.sample.war;

import org.jspecify.annotations.NullMarked;
