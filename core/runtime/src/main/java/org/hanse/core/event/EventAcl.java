package org.hanse.core.event;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.event.Events;
import org.hanse.api.security.Acl;
import org.hanse.api.security.Caller;
import org.hanse.core.security.Access;
import org.hanse.core.security.Sight;
import org.hanse.core.security.SightedRows;

/** Who may see events: those who read their community. Who organises one changes it, and those who manage events. */
class EventAcl implements Acl {

    private final SightedRows rows;
    private final EventReader reader;

    @Inject
    EventAcl(EntityManager entities, EventReader reader) {
        this.rows = new SightedRows(entities, "core_event");
        this.reader = reader;
    }

    @Override
    public Set<Long> visible(Caller caller, Collection<Long> ids) {
        return rows.seen(ids, query -> Sight.ofAuthored(query, caller));
    }

    @Override
    public boolean canEdit(Caller caller, long id) {
        return reader.find(caller, id)
                .filter(event -> isEditable(caller, event))
                .isPresent();
    }

    /** Return whether a caller who sees an event may change it. */
    static boolean isEditable(Caller caller, EventRow event) {
        return caller.is(event.organiser()) || caller.signedIn() && caller.can(Events.MANAGE, event.community());
    }

    /** Return an event that the caller sees, or refuse if the caller may not change it. */
    static EventRow toChange(Caller caller, EventRow event) {
        Access.member(caller);
        if (!isEditable(caller, event)) {
            Access.demand(caller, Events.MANAGE, event.community());
        }
        return event;
    }

    @Override
    public Set<Long> audience(long id, Collection<Long> members) {
        return rows.audience(id, members, Sight::ofEachMember);
    }

    @Override
    public OptionalLong community(long id) {
        return rows.community(id);
    }
}
