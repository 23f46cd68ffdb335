/** Pictures that people send: looked at before they are decoded, and always written anew. */
@NullMarked
package org.hanse.core.picture;

import org.jspecify.annotations.NullMarked;
