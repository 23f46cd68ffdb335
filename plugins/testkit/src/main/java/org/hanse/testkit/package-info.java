/** Tests of plugins: a real runtime on a real database, with fakes for the host and the clock. */
@NullMarked
package org.hanse.testkit;

import org.jspecify.annotations.NullMarked;
