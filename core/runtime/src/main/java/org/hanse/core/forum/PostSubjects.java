package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.notification.SubjectSource;
import org.hanse.api.notification.SubjectView;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;
import org.hanse.core.security.Guards;
import org.hanse.core.security.Sight;

/** Posts that notifications are about, by the titles of their topics. */
class PostSubjects implements SubjectSource {

    private final EntityManager entities;
    private final Guards guards;
    private final Links links;

    @Inject
    PostSubjects(EntityManager entities, Guards guards, Links links) {
        this.entities = entities;
        this.guards = guards;
        this.links = links;
    }

    @Override
    public Map<Long, SubjectView> seenBy(Caller reader, Set<Long> ids) {
        return Sight.ofTopics(entities.createNamedQuery("core_post.headlines", Headline.class), reader, guards)
                .setParameter("ids", ids)
                .setMaxResults(ids.size())
                .getResultStream()
                .collect(Collectors.toMap(
                        Headline::id, each -> new SubjectView(each.title(), "", links.post(each.topic(), each.id()))));
    }
}
