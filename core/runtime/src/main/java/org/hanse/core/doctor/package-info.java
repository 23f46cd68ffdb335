/** What the command {@code hanse doctor} asks a running Hanse. */
@NullMarked
package org.hanse.core.doctor;

import org.jspecify.annotations.NullMarked;
