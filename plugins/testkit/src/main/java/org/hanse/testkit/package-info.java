/** Tests of plugins: a real runtime on a real database, with fakes for the host, the clock and mail. */
@NullMarked
package org.hanse.testkit;

import org.jspecify.annotations.NullMarked;
