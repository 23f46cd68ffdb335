package org.hanse.core.profile;

import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** The same answer whether a member is missing or hidden. */
final class NoMember {

    private NoMember() {}

    static HanseException of() {
        return new HanseException(
                ErrorCode.NOT_FOUND, "There is no such member, or you have to sign in to see the profile.");
    }
}
