/** A company intranet that knows nothing of Hanse but its api: the foreign application of the sample. */
@NullMarked
package org.hanse.sample.intranet;

import org.jspecify.annotations.NullMarked;
