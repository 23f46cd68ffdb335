@NullMarked
package org.hanse.core.limit;

import org.jspecify.annotations.NullMarked;
