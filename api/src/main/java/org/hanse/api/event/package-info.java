/** Events and answers to them. */
@NullMarked
package org.hanse.api.event;

import org.jspecify.annotations.NullMarked;
