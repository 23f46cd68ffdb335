package org.hanse.api.event;

import org.hanse.api.ExtensionPoint;
import org.hanse.api.security.Permission;
import org.hanse.api.security.Role;

/**
 * The extension points and permissions of events.
 *
 * @since 0.1
 */
public final class Events {

    /** Policies over answers. */
    public static final ExtensionPoint<RsvpPolicy> RSVP_POLICY =
            ExtensionPoint.many("event.rsvp-policy", RsvpPolicy.class);

    /** Create events. */
    public static final Permission CREATE = new Permission("event.create", Role.MEMBER);

    /** Edit and cancel the events of others. */
    public static final Permission MANAGE = new Permission("event.manage", Role.STEWARD);

    private Events() {}
}
