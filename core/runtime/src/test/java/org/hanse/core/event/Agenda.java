package org.hanse.core.event;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import org.hanse.api.community.Communities;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.event.Calendar;
import org.hanse.api.event.Event;
import org.hanse.api.event.EventDetails;
import org.hanse.api.event.Rsvp;
import org.hanse.api.security.Caller;
import org.hanse.core.fixture.Domains;

/** A community with an owner who plans events, for tests. */
final class Agenda {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static int communities;

    final Domains domains;
    final long owner;
    final long community;
    final String slug = "agenda-" + ++communities;

    Agenda(Domains domains, Visibility visibility) {
        this.domains = domains;
        owner = domains.member("Ada");
        community = domains.request(() -> domains.get(Communities.class)
                .create(domains.as(owner), new NewCommunity(slug, "Hydraulics", "", "en", visibility))
                .id());
    }

    Caller ada() {
        return domains.as(owner);
    }

    Caller stranger(String name) {
        return domains.as(domains.member(name));
    }

    Caller inZone(Caller caller, String zone, Locale locale) {
        OptionalLong member = caller.member();
        return new Caller(member, caller.name(), locale, ZoneId.of(zone), caller.roles(), Set.of(), false);
    }

    static EventDetails dinner(String start, String end) {
        return dinner("Dinner", start, end, PARIS);
    }

    static EventDetails dinner(String title, String start, String end, ZoneId zone) {
        return new EventDetails(
                title, "With **cheese**", "Room 2", LocalDateTime.parse(start), LocalDateTime.parse(end), zone);
    }

    long plan(EventDetails details) {
        return domains.request(() -> calendar().create(ada(), community, details));
    }

    void answer(Caller caller, long event, Rsvp answer) {
        domains.request(() -> {
            calendar().answer(caller, event, answer);
            return true;
        });
    }

    Event find(long event) {
        return domains.request(() -> calendar().find(ada(), event).orElseThrow());
    }

    Calendar calendar() {
        return domains.get(Calendar.class);
    }
}
