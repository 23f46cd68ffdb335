package org.hanse.core.community;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanse.api.community.Communities;
import org.hanse.api.notification.SubjectSource;
import org.hanse.api.notification.SubjectView;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;

/** Communities that people ask to join, for those alone who answer them now. */
class RequestSubjects implements SubjectSource {

    private final CommunitySubjects communities;

    @Inject
    RequestSubjects(EntityManager entities, Links links) {
        communities = new CommunitySubjects(entities, links);
    }

    @Override
    public Map<Long, SubjectView> seenBy(Caller reader, Set<Long> ids) {
        Set<Long> answered =
                ids.stream().filter(id -> reader.can(Communities.ADMIT, id)).collect(Collectors.toSet());
        return answered.isEmpty() ? Map.of() : communities.seenBy(reader, answered);
    }
}
