package org.hanse.core.connection;

import jakarta.inject.Inject;
import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.profile.Blocks;
import org.hanse.api.profile.Members;
import org.hanse.api.security.Acl;
import org.hanse.api.security.Acls;
import org.hanse.api.security.Caller;
import org.hanse.core.security.Access;
import org.hanse.core.view.CoreWords;

/** The other one of two. */
class Counterpart {

    private final Members members;
    private final Blocks blocks;
    private final Acls acls;

    @Inject
    Counterpart(Members members, Blocks blocks, Acls acls) {
        this.members = members;
        this.blocks = blocks;
        this.acls = acls;
    }

    /** Return the caller's id, if there is such a member, who is somebody else, open to the caller and hidden by no block. */
    long require(Caller caller, long member) {
        long self = other(caller, member);
        if (blocks.leave(self, List.of(member)).isEmpty()
                || !acls.of(Acl.MEMBER).canSee(caller, member)) {
            throw nobody();
        }
        return self;
    }

    /** Return the caller's id, who is somebody else. */
    long other(Caller caller, long member) {
        long self = Access.member(caller);
        if (self == member) {
            throw new HanseException(ErrorCode.INVALID, CoreWords.to(caller, "connection.refused.self"));
        }
        return self;
    }

    boolean exists(long member) {
        return members.find(member).isPresent();
    }

    private static HanseException nobody() {
        return new HanseException(ErrorCode.NOT_FOUND, "There is no such member.");
    }
}
