/** Notifications: what members are told, in Hanse and by mail. */
@NullMarked
package org.hanse.api.notification;

import org.jspecify.annotations.NullMarked;
