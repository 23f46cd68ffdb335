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

/** Who may see and change topics: those who read their community, past the policies over their types. */
class TopicAcl implements Acl {

    private final SightedRows rows;
    private final TopicReader reader;
    private final Guards guards;

    @Inject
    TopicAcl(EntityManager entities, TopicReader reader, Guards guards) {
        this.rows = new SightedRows(entities, "core_topic");
        this.reader = reader;
        this.guards = guards;
    }

    @Override
    public Set<Long> visible(Caller caller, Collection<Long> ids) {
        return rows.seen(ids, query -> Sight.ofTopics(query, caller, guards));
    }

    @Override
    public boolean canEdit(Caller caller, long id) {
        return reader.find(caller, id)
                .filter(topic -> caller.is(topic.author()))
                .isPresent();
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
