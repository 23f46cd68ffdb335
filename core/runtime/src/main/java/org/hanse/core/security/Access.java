package org.hanse.core.security;

import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Permission;
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

    /** Refuse with NOT_SIGNED_IN or FORBIDDEN unless the caller has a permission in a community that the caller sees. */
    public static void demand(Caller caller, Permission permission, long community) {
        member(caller);
        if (!caller.can(permission, community)) {
            throw new HanseException(ErrorCode.FORBIDDEN, CoreWords.to(caller, "security.refused.role"));
        }
    }
}
