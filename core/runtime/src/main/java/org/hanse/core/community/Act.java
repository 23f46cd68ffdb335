package org.hanse.core.community;

import org.hanse.api.security.Role;

/**
 * What changes somebody's standing.
 *
 * @param actor who acts, 0 for a rule of the community
 * @param reason why, as it is kept, empty if nobody said
 * @param role the role of whoever becomes a member by it
 */
record Act(long actor, String reason, Role role) {

    static Act of(long actor) {
        return new Act(actor, "", Role.MEMBER);
    }

    static Act of(long actor, String reason) {
        return new Act(actor, reason, Role.MEMBER);
    }

    boolean byRule() {
        return actor == 0;
    }
}
