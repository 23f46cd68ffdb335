package org.hanse.api.community;

import java.util.Optional;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Permission;
import org.hanse.api.security.Role;

/**
 * Communities, as a caller may see them. Inject it.
 *
 * <p>What the caller may not know of is {@link org.hanse.api.ErrorCode#NOT_FOUND} everywhere.
 *
 * @since 0.1
 */
public interface Communities {

    /** Change what a community says of itself, and who sees and joins it. */
    Permission MANAGE = new Permission("community.manage", Role.STEWARD);

    /** Invite people. */
    Permission INVITE = new Permission("community.invite", Role.MEMBER);

    /** Settle requests to join, and read who came and went. */
    Permission ADMIT = new Permission("community.admit", Role.STEWARD);

    /** Give roles up to one's own, and remove members below it. */
    Permission ROLES = new Permission("community.roles", Role.STEWARD);

    /** Write the charter. */
    Permission CHARTER = new Permission("community.charter", Role.STEWARD);

    /** Attach plugins to a community, and detach them. */
    Permission PLUGINS = new Permission("community.plugins", Role.STEWARD);

    /** Archive a community, and open it again. */
    Permission ARCHIVE = new Permission("community.archive", Role.OWNER);

    /** Return the communities that the caller may know of, by id. */
    Slice<Community> list(Caller caller, Window window);

    /** Find a community by its slug. */
    Optional<Community> find(Caller caller, String slug);

    /** Find a community by its id. */
    Optional<Community> find(Caller caller, long id);

    /**
     * Create a community; its creator becomes the owner.
     *
     * @throws HanseException NOT_SIGNED_IN, INVALID, or CONFLICT if the slug is taken
     */
    Community create(Caller caller, NewCommunity community);

    /**
     * Join a community, as its policy has it: at once, by asking, or by an invitation. Joining twice changes nothing.
     *
     * @return where the caller stands now
     * @throws HanseException NOT_SIGNED_IN, NOT_FOUND, FORBIDDEN if the policy does not let the caller in, or CONFLICT if
     *     the community is archived or has refused the caller lately
     */
    default Standing join(Caller caller, long community) {
        return join(caller, community, "");
    }

    /**
     * Join a community, and say why, for those who settle requests.
     *
     * @param reason up to 500 characters, empty for none
     * @return where the caller stands now
     * @throws HanseException as {@link #join(Caller, long)}, or INVALID if the reason is too long
     */
    Standing join(Caller caller, long community, String reason);

    /**
     * Return where the caller stands with a community that the caller may know of.
     *
     * @throws HanseException NOT_FOUND
     */
    Standing standing(Caller caller, long community);

    /**
     * Refuse who writes in a community that is archived, or whose charter the caller has to agree to first. Call it
     * before each write of a plugin's own; those through the services of the api ask it themselves.
     *
     * @throws HanseException CONFLICT
     */
    void demandOpen(Caller caller, long community);

    /**
     * Leave a community, or take a request back. Leaving twice changes nothing.
     *
     * @throws HanseException NOT_SIGNED_IN, NOT_FOUND, or CONFLICT for the last owner
     */
    void leave(Caller caller, long community);
}
