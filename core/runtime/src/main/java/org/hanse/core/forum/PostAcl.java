package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.security.Acl;
import org.hanse.api.security.Caller;
import org.hanse.core.security.Guards;
import org.hanse.core.security.Sight;
import org.hanse.core.security.SightedRows;

/** Who may see and change posts: they show with their topic, and their authors change them. */
class PostAcl implements Acl {

    private final EntityManager entities;
    private final SightedRows rows;
    private final Guards guards;

    @Inject
    PostAcl(EntityManager entities, Guards guards) {
        this.entities = entities;
        this.rows = new SightedRows(entities, "core_post");
        this.guards = guards;
    }

    @Override
    public Set<Long> visible(Caller caller, Collection<Long> ids) {
        return rows.seen(ids, query -> Sight.ofTopics(query, caller, guards));
    }

    @Override
    public boolean canEdit(Caller caller, long id) {
        PostEntity post = canSee(caller, id) ? entities.find(PostEntity.class, id) : null;
        return post != null && isEditable(caller, post);
    }

    /** Return whether a caller who sees a post may change it. */
    static boolean isEditable(Caller caller, PostEntity post) {
        return caller.is(post.author());
    }

    @Override
    public Set<Long> audience(long id, Collection<Long> members) {
        return rows.audience(id, members, query -> Sight.ofEachReader(query, guards));
    }

    @Override
    public OptionalLong community(long id) {
        return rows.community(id);
    }
}
