/** Hanse from a shell: runs administrative commands on a home folder or a database, without a server. */
@NullMarked
package org.hanse.cli;

import org.jspecify.annotations.NullMarked;
