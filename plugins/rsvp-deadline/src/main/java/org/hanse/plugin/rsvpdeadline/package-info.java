/** A deadline for answers to events. */
@NullMarked
package org.hanse.plugin.rsvpdeadline;

import org.jspecify.annotations.NullMarked;
