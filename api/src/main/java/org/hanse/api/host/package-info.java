/** What an application that embeds Hanse implements and calls; servlet and JDK types only. */
@NullMarked
package org.hanse.api.host;

import org.jspecify.annotations.NullMarked;
