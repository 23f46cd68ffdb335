package org.hanse.core.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hanse.api.PluginId;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Links;
import org.hanse.core.view.Messages;
import org.hanse.core.view.View;

/** Models of the form of events, with what is wrong in the reader's words. */
@ApplicationScoped
class EventForms {

    /** The fields of the form, and the form as a whole. */
    private static final List<String> FIELDS = List.of("title", "description", "place", "start", "end", "zone", "form");

    private final Messages messages;
    private final Links links;

    @Inject
    EventForms(Messages messages, Links links) {
        this.messages = messages;
        this.links = links;
    }

    View creating(Caller caller, Place community, EventForm entered, Map<String, String> problems) {
        String address = links.page("c/%s/events/new".formatted(community.slug()));
        return form(caller, "event.new.title", address, community, entered, problems);
    }

    View editing(Caller caller, EventRow event, EventForm entered, Map<String, String> problems) {
        String address = links.page("e/%d/edit".formatted(event.id()));
        Place community = new Place(event.community(), event.slug(), event.communityName());
        return form(caller, "event.edit.title", address, community, entered, problems);
    }

    private View form(
            Caller caller,
            String title,
            String address,
            Place community,
            EventForm entered,
            Map<String, String> problems) {
        return new View(
                "event/edit.vm",
                Map.of(
                        "title", title,
                        "address", address,
                        "community", community,
                        "entered", entered,
                        "zones", Zones.offered(),
                        "wrong", problems.size(),
                        "problems", texts(caller, problems)));
    }

    /** A template reads each field: those without a problem have an empty text. */
    private Map<String, String> texts(Caller caller, Map<String, String> problems) {
        return FIELDS.stream()
                .collect(
                        Collectors.toMap(Function.identity(), field -> text(caller, problems.getOrDefault(field, ""))));
    }

    private String text(Caller caller, String key) {
        return key.isEmpty() ? "" : messages.text(PluginId.CORE, caller.locale(), key);
    }
}
