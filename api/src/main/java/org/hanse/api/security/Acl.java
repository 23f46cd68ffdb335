package org.hanse.api.security;

import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.ExtensionPoint;

/**
 * Says who may see and change the objects of one kind. Each kind has one, contributed under its name, for whoever deals
 * with objects of kinds that it does not know: notifications ask it before they tell of one. Ask through {@link Acls}.
 *
 * <p>Answers for many objects take one query. Lists, pages and documents of the kind itself have the same condition inside
 * their own queries.
 *
 * @since 0.1
 */
public interface Acl {

    /** Where kinds are contributed; the name of a kind is {@code plugin-id:kind}. */
    ExtensionPoint<Acl> POINT = ExtensionPoint.named("security.acl", Acl.class);

    /** The kind of communities; to see one is to know of it. */
    String COMMUNITY = "core:community";

    /** The kind of members. */
    String MEMBER = "core:member";

    /** The kind of topics. */
    String TOPIC = "core:topic";

    /** The kind of posts. */
    String POST = "core:post";

    /** The kind of events. */
    String EVENT = "core:event";

    /** The kind of awards. */
    String AWARD = "core:award";

    /** Return those of some objects that a caller may see; what there is not is not among them. */
    Set<Long> visible(Caller caller, Collection<Long> ids);

    /** Return whether a caller may see an object; false for one that there is not. */
    default boolean canSee(Caller caller, long id) {
        return visible(caller, Set.of(id)).contains(id);
    }

    /** Return whether a caller may see an object and change it. */
    boolean canEdit(Caller caller, long id);

    /**
     * Return those of some members who may see an object, for whom nobody calls: what only a policy could decide is kept
     * from all of them.
     */
    Set<Long> audience(long id, Collection<Long> members);

    /** Return the community that an object belongs to, whoever asks; empty if it belongs to none. */
    OptionalLong community(long id);
}
