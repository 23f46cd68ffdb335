package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanse.api.community.Standing;
import org.hanse.api.notification.SubjectSource;
import org.hanse.api.notification.SubjectView;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;
import org.hanse.core.view.CoreWords;

/** Communities by name for those who have to do with them, members or not; the way leads where each may go. */
class StandingSubjects implements SubjectSource {

    private final EntityManager entities;
    private final CommunityBook book;
    private final Links links;

    @Inject
    StandingSubjects(EntityManager entities, CommunityBook book, Links links) {
        this.entities = entities;
        this.book = book;
        this.links = links;
    }

    @Override
    public Map<Long, SubjectView> seenBy(Caller reader, Set<Long> ids) {
        List<Known> seen = entities.createNamedQuery("core_standing.seen", Known.class)
                .setParameter("member", reader.member().orElse(0))
                .setParameter("ids", ids)
                .setMaxResults(ids.size())
                .getResultList();
        Map<Long, SubjectView> views = new HashMap<>();
        seen.forEach(each -> views.put(each.id(), view(reader, each)));
        return views;
    }

    /** Whoever is gone learns that, and not what a community is called that they see no more. */
    private SubjectView view(Caller reader, Known seen) {
        if (seen.standing() == Standing.INVITED) {
            return new SubjectView(seen.name(), "", links.page("invitations"));
        }
        boolean gone = seen.standing() == Standing.LEFT || seen.standing() == Standing.REMOVED;
        return book.find(reader, seen.id())
                .map(each -> new SubjectView(each.name(), "", links.community(each.slug())))
                .orElseGet(
                        () -> new SubjectView(gone ? CoreWords.to(reader, "community.unseen") : seen.name(), "", ""));
    }
}
