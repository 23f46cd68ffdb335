@NullMarked
package org.hanse.core.connection;

import org.jspecify.annotations.NullMarked;
