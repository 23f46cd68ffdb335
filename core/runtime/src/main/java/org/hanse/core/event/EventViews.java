package org.hanse.core.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanse.api.Slice;
import org.hanse.api.community.Community;
import org.hanse.api.event.Events;
import org.hanse.api.event.Rsvp;
import org.hanse.api.profile.Member;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;
import org.hanse.core.mail.MailRoute;
import org.hanse.core.view.Pager;
import org.hanse.core.view.SafeHtml;
import org.hanse.core.view.View;

/** Models of the pages of events. */
@ApplicationScoped
class EventViews {

    private static final int GUESTS = 60;

    private final EventReader reader;
    private final EventLines lines;
    private final Links links;
    private final MailRoute route;
    private final Clock clock;

    @Inject
    EventViews(EventReader reader, EventLines lines, Links links, MailRoute route, Clock clock) {
        this.reader = reader;
        this.route = route;
        this.lines = lines;
        this.links = links;
        this.clock = clock;
    }

    View list(Caller caller, Community community, Slice<EventRow> events) {
        return new View(
                "event/list.vm",
                Map.of(
                        "community",
                        community,
                        "events",
                        lines.of(events.items(), caller),
                        "pager",
                        Pager.of(links.page("c/%s/events".formatted(community.slug())), events),
                        "create",
                        links.page("c/%s/events/new".formatted(community.slug())),
                        "mayCreate",
                        caller.signedIn() && caller.can(Events.CREATE, community.id()) && !community.archived()));
    }

    View event(Caller caller, EventRow row) {
        boolean open = !row.cancelled() && !row.overAt(clock.instant());
        Map<String, Object> model = new HashMap<>();
        model.put("address", "e/" + row.id());
        model.put("line", lines.of(row, caller));
        model.put("text", SafeHtml.kept(reader.texts(row).html()));
        model.put("over", row.overAt(clock.instant()));
        model.put("mayAnswer", open && caller.signedIn());
        model.put("mayEdit", !row.cancelled() && mayEdit(caller, row));
        model.put("tells", route.isOpen());
        model.put("answers", List.of(Rsvp.values()));
        model.put("answer", answer(caller, row));
        model.put("guests", guests(caller, row));
        return new View("event/event.vm", model);
    }

    private static boolean mayEdit(Caller caller, EventRow row) {
        return EventAcl.isEditable(caller, row);
    }

    private String answer(Caller caller, EventRow row) {
        return caller.member().isEmpty()
                ? ""
                : reader.answer(row, caller.member().getAsLong())
                        .map(Rsvp::name)
                        .orElse("");
    }

    /** Names of people are for those who are people here themselves. */
    private List<Member> guests(Caller caller, EventRow row) {
        return caller.signedIn() ? reader.guests(caller, row, Rsvp.GOING, GUESTS) : List.of();
    }
}
