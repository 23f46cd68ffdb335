/** The intranet as a folder for {@code java -jar}. */
@NullMarked
package org.hanse.sample.standalone;

import org.jspecify.annotations.NullMarked;
