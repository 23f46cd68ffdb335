package org.hanse.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hanse.api.community.Visibility;
import org.hanse.api.event.EventDetails;
import org.hanse.api.event.Rsvp;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Slots;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EventPagesTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private Domains domains;
    private Agenda agenda;

    @BeforeEach
    void start() {
        domains = new Domains(DATABASES.of(Product.H2));
        agenda = new Agenda(domains, Visibility.PUBLIC);
    }

    @AfterEach
    void stop() {
        domains.close();
    }

    @Test
    void an_event_shows_the_clocks_of_the_place_and_the_readers_where_they_differ() {
        long event = agenda.plan(Agenda.dinner("2026-03-10T19:00", "2026-03-10T22:00"));
        Caller tokyo = agenda.inZone(agenda.ada(), "Asia/Tokyo", Locale.ENGLISH);
        Caller brussels = agenda.inZone(agenda.ada(), "Europe/Brussels", Locale.FRENCH);

        assertThat(show(tokyo, event))
                .contains("10 March 2026, 19:00–22:00 (Europe/Paris)")
                .contains("11 March 2026, 03:00–06:00 (Asia/Tokyo)");
        assertThat(show(brussels, event)).contains("10 mars 2026").doesNotContain("Europe/Brussels");
    }

    @Test
    void members_answer_on_the_page_and_see_who_comes_while_others_see_a_number() {
        long event = agenda.plan(Agenda.dinner("2026-03-10T19:00", "2026-03-10T22:00"));
        agenda.answer(agenda.stranger("Bo"), event, Rsvp.GOING);

        assertThat(show(agenda.ada(), event))
                .contains("Bo", "1 person comes", "value=\"INTERESTED\"", "Cancel the event");
        assertThat(show(domains.outsider(), event))
                .contains("1 person comes", "Sign in to say whether you come.")
                .doesNotContain(">Bo<", "value=\"INTERESTED\"", "Cancel the event");
    }

    @Test
    void an_empty_list_offers_the_first_step_to_those_who_may_take_it() {
        assertThat(list(agenda.ada())).contains("No event is planned", "/c/" + agenda.slug + "/events/new");
        assertThat(list(domains.outsider())).contains("No event is planned").doesNotContain("/events/new");
    }

    @Test
    void a_list_leads_on_to_what_does_not_fit() {
        for (int i = 0; i < 21; i++) {
            agenda.plan(Agenda.dinner("Dinner <" + i + ">", "2026-03-10T19:00", "2026-03-10T22:00", Agenda.PARIS));
        }
        assertThat(list(agenda.ada())).contains("events?after=", "Dinner &lt;").doesNotContain("Dinner <");
    }

    @Test
    void a_form_with_problems_comes_back_as_it_was_entered() {
        Map<String, String> entered =
                Map.of("title", "x", "start", "2026-03-29T02:30", "end", "2026-03-29T02:00", "zone", "Europe/Paris");

        assertThat(create(entered).getStatus()).isEqualTo(422);
        assertThat(domains.page(agenda.ada(), CommunityEvents.class, pages -> pages.create(agenda.slug, form(entered))))
                .contains("The title has 3 to 200 characters.", "the clocks jump over it", "value=\"2026-03-29T02:30\"")
                .contains("<option selected>Europe/Paris</option>");
    }

    @Test
    void a_form_creates_an_event_and_leads_to_it() {
        Response answer = create(Map.of(
                "title", "Lock visit", "start", "2026-03-29T10:00", "end", "2026-03-29T12:00", "zone", "Europe/Paris"));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getLocation().toString()).contains("/e/");
        assertThat(list(agenda.ada())).contains("Lock visit");
    }

    @Test
    void a_new_event_starts_tomorrow_evening_on_the_clocks_of_its_organiser() {
        Caller tokyo = agenda.inZone(agenda.ada(), "Asia/Tokyo", Locale.ENGLISH);

        assertThat(domains.page(tokyo, CommunityEvents.class, pages -> pages.start(agenda.slug)))
                .contains("value=\"2026-03-03T18:00\"", "<option selected>Asia/Tokyo</option>", "datetime-local");
    }

    @Test
    void an_edit_of_an_older_version_keeps_what_was_typed() {
        long event = agenda.plan(Agenda.dinner("2026-03-10T19:00", "2026-03-10T22:00"));
        Map<String, String> entered = new HashMap<>(Map.of(
                "title", "Supper", "start", "2026-03-10T19:00", "end", "2026-03-10T22:00", "zone", "Europe/Paris"));
        entered.put("version", "7");

        assertThat(edit(event, entered).getStatus()).isEqualTo(409);
        assertThat(domains.page(agenda.ada(), EventPages.class, pages -> pages.save(event, form(entered))))
                .contains("Somebody has changed or cancelled this event", "Supper");
        entered.put("version", "1");
        assertThat(edit(event, entered).getStatus()).isEqualTo(303);
        assertThat(domains.page(agenda.ada(), EventPages.class, pages -> pages.edit(event)))
                .contains("value=\"Supper\"", "name=\"version\" value=\"2\"");
    }

    @Test
    void a_page_of_the_host_shows_the_next_events_that_its_reader_may_see() {
        Agenda hidden = new Agenda(domains, Visibility.SECRET);
        domains.request(() -> hidden.calendar().create(hidden.ada(), hidden.community, dinner("Hidden dinner")));
        domains.request(() -> agenda.calendar().create(agenda.ada(), agenda.community, dinner("Open dinner")));

        assertThat(domains.slot(domains.outsider(), Slots.HOST_NEXT_EVENTS, Map.of()))
                .contains("Open dinner")
                .doesNotContain("Hidden dinner");
        assertThat(domains.slot(hidden.ada(), Slots.HOST_NEXT_EVENTS, Map.of())).contains("Hidden dinner");
    }

    @Test
    void programs_page_through_events_by_opaque_keys() {
        for (int i = 0; i < 3; i++) {
            agenda.plan(Agenda.dinner("2026-03-10T19:00", "2026-03-10T22:00"));
        }
        EventApi.EventsJson first =
                domains.answer(agenda.ada(), EventApi.class, api -> api.list(agenda.community, null, 2));
        EventApi.EventsJson rest = domains.answer(
                agenda.ada(), EventApi.class, api -> api.list(agenda.community, Long.valueOf(first.after()), 2));

        assertThat(first.items())
                .hasSize(2)
                .first()
                .satisfies(event -> assertThat(event.zone()).isEqualTo("Europe/Paris"));
        assertThat(rest.items()).hasSize(1);
        assertThat(rest.after()).isNull();
    }

    private static EventDetails dinner(String title) {
        return new EventDetails(
                title,
                "",
                "",
                LocalDateTime.parse("2026-03-02T10:00"),
                LocalDateTime.parse("2026-03-02T11:00"),
                ZoneId.of("UTC"));
    }

    private String show(Caller caller, long event) {
        return domains.page(caller, EventPages.class, pages -> pages.show(event));
    }

    private String list(Caller caller) {
        return domains.page(caller, CommunityEvents.class, pages -> pages.list(agenda.slug, null, null));
    }

    private Response create(Map<String, String> entered) {
        return domains.answer(agenda.ada(), CommunityEvents.class, pages -> pages.create(agenda.slug, form(entered)));
    }

    private Response edit(long event, Map<String, String> entered) {
        return domains.answer(agenda.ada(), EventPages.class, pages -> pages.save(event, form(entered)));
    }

    private static MultivaluedHashMap<String, String> form(Map<String, String> entered) {
        return new MultivaluedHashMap<>(entered);
    }
}
