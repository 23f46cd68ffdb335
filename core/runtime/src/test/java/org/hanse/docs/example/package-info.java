/** Contributions that the documentation quotes where no bundled plugin has one of their kind. */
@NullMarked
package org.hanse.docs.example;

import org.jspecify.annotations.NullMarked;
