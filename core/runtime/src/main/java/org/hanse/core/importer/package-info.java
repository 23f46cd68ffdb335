/** Writes what importers read, batch by batch, and remembers under which key each thing was known at its source. */
@NullMarked
package org.hanse.core.importer;

import org.jspecify.annotations.NullMarked;
