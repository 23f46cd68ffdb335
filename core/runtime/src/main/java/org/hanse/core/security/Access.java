package org.hanse.core.security;

import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Permission;
import org.hanse.api.security.Role;
import org.hanse.core.view.CoreWords;

/** What an act asks of its caller. */
public final class Access {

    private Access() {}

    /** Return the member who calls, or refuse with NOT_SIGNED_IN. */
    public static long member(Caller caller) {
        return caller.member()
                .orElseThrow(() ->
                        new HanseException(ErrorCode.NOT_SIGNED_IN, CoreWords.to(caller, "security.refused.nobody")));
    }

    /** Return whether the caller, who has a role in a community, has a permission there; an administrator has all. */
    public static boolean can(Caller caller, Permission permission, Role role) {
        return caller.administrator() || role.compareTo(permission.lowest()) >= 0;
    }

    /** Refuse with FORBIDDEN unless the caller has a permission in a community that the caller sees. */
    public static void demand(Caller caller, Permission permission, long community) {
        if (!caller.can(permission, community)) {
            throw new HanseException(ErrorCode.FORBIDDEN, CoreWords.to(caller, "security.refused.role"));
        }
    }
}
