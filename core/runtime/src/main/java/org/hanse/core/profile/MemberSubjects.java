package org.hanse.core.profile;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hanse.api.notification.SubjectSource;
import org.hanse.api.notification.SubjectView;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;

/** Members whom notifications are about, or who did what they tell. */
class MemberSubjects implements SubjectSource {

    private final OpenProfiles open;
    private final Links links;

    @Inject
    MemberSubjects(OpenProfiles open, Links links) {
        this.open = open;
        this.links = links;
    }

    @Override
    public Map<Long, SubjectView> seenBy(Caller reader, Set<Long> ids) {
        Map<Long, SubjectView> seen = new HashMap<>();
        open.find(reader, ids)
                .forEach((id, member) ->
                        seen.put(id, new SubjectView(member.name(), member.headline(), links.member(id))));
        return seen;
    }
}
