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

    /** Change a community and its members. */
    Permission MANAGE = new Permission("community.manage", Role.STEWARD);

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
     * Join a community. Joining twice changes nothing.
     *
     * @throws HanseException NOT_SIGNED_IN, NOT_FOUND
     */
    void join(Caller caller, long community);

    /**
     * Leave a community. Leaving twice changes nothing.
     *
     * @throws HanseException NOT_SIGNED_IN, NOT_FOUND, or CONFLICT for the last owner
     */
    void leave(Caller caller, long community);
}
