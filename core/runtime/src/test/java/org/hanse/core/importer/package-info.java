/** Tests of imports, on real databases. */
@NullMarked
package org.hanse.core.importer;

import org.jspecify.annotations.NullMarked;
