/** A site of somebody else, on another origin, that embeds the intranet's community. */
@NullMarked
package org.hanse.sample.foreign;

import org.jspecify.annotations.NullMarked;
