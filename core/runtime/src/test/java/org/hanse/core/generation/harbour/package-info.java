/** A plugin with one contribution to each extension point; each notes that it was called, in the transaction it was called in. */
@NullMarked
package org.hanse.core.generation.harbour;

import org.jspecify.annotations.NullMarked;
