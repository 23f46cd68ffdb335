@NullMarked
package org.hanse.core.identity;

import org.jspecify.annotations.NullMarked;
