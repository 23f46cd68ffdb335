/** Notifications: stored with the act, brought to each member on the channels of their choice. */
@NullMarked
package org.hanse.core.notification;

import org.jspecify.annotations.NullMarked;
