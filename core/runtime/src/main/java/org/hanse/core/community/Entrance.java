package org.hanse.core.community;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.community.Communities;
import org.hanse.api.community.Community;
import org.hanse.api.community.Standing;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.Slot;
import org.hanse.api.view.SlotContext;

/** What somebody can do about belonging to a community, at the head of its pages. */
class Entrance implements FragmentSource {

    static final Slot SLOT = new Slot("community.entrance");

    private final CommunityBook book;
    private final Standings standings;
    private final GroupRules rules;
    private final Charters charters;
    private final Presences presences;

    @Inject
    Entrance(CommunityBook book, Standings standings, GroupRules rules, Charters charters, Presences presences) {
        this.book = book;
        this.standings = standings;
        this.rules = rules;
        this.charters = charters;
        this.presences = presences;
    }

    @Override
    public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
        Map<Long, Fragment> fragments = new HashMap<>();
        for (SlotContext context : contexts) {
            model(caller, context.subject()).ifPresent(model -> fragments.put(context.subject(), new Fragment(model)));
        }
        return fragments;
    }

    /** Return what there is to show; nothing for somebody who is not signed in. */
    private Optional<Map<String, Object>> model(Caller caller, long id) {
        return caller.member().isEmpty()
                ? Optional.empty()
                : book.find(caller, id)
                        .map(found -> model(caller, found, caller.member().getAsLong()));
    }

    private Map<String, Object> model(Caller caller, Community community, long member) {
        Standing standing = standings.of(community.id(), member);
        if (standing.isMember()) {
            presences.see(community.id(), member);
        }
        CommunityEntity entity = book.read(community.id());
        int charter = entity.charter();
        Way way = standing.isMember() ? Way.CLOSED : way(caller, community, member);
        return Map.of(
                "community",
                community,
                "standing",
                standing,
                "way",
                (way == Way.OPEN && charter > 0 ? Way.READ : way).name(),
                "facilitates",
                caller.can(Communities.ADMIT, community.id()) && !community.archived(),
                "asked",
                standing.isMember() && charter > 0 && !charters.isAgreed(caller, community.id(), charter),
                "binding",
                entity.isBinding());
    }

    /** How the caller may come in. */
    private Way way(Caller caller, Community community, long member) {
        if (community.archived()) {
            return Way.CLOSED;
        }
        Way way = switch (community.joining()) {
            case OPEN -> Way.OPEN;
            case REQUEST -> Way.ASK;
            case INVITE_ONLY -> Way.INVITED;
            case RULE -> rules.admits(community.id(), caller.groups()) ? Way.OPEN : Way.GROUP;
        };
        return way == Way.OPEN && standings.isBarred(community.id(), member) ? Way.ASK : way;
    }

    /** The ways into a community, as the template distinguishes them. */
    private enum Way {
        OPEN,
        /** Open, once the charter is read. */
        READ,
        ASK,
        INVITED,
        GROUP,
        CLOSED
    }
}
