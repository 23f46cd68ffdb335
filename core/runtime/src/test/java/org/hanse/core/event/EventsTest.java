package org.hanse.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.community.Visibility;
import org.hanse.api.event.Event;
import org.hanse.api.event.EventScheduled;
import org.hanse.api.event.Rsvp;
import org.hanse.api.security.Caller;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EventsTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private Domains domains;
    private Agenda agenda;

    @BeforeEach
    void start() {
        domains = new Domains(DATABASES.of(Product.H2));
        agenda = new Agenda(domains, Visibility.LISTED);
    }

    @AfterEach
    void stop() {
        domains.close();
    }

    @Test
    void an_event_keeps_the_times_that_its_organiser_meant() {
        Event event = agenda.find(agenda.plan(Agenda.dinner("2026-03-10T19:00", "2026-03-10T22:00")));

        assertThat(event.start()).isEqualTo("2026-03-10T19:00");
        assertThat(event.zone()).isEqualTo(Agenda.PARIS);
        assertThat(event.startsAt().toInstant()).isEqualTo(Instant.parse("2026-03-10T18:00:00Z"));
        assertThat(event.organiserName()).isEqualTo("Ada");
        assertThat(event.version()).isEqualTo(1);
    }

    @Test
    void an_event_of_a_community_that_one_does_not_read_is_nowhere() {
        long event = agenda.plan(Agenda.dinner("2026-03-10T19:00", "2026-03-10T22:00"));
        Caller stranger = agenda.stranger("Bo");

        assertThat(events(stranger, Window.first(10)).items()).isEmpty();
        refuses(ErrorCode.NOT_FOUND, () -> agenda.answer(stranger, event, Rsvp.GOING));
        refuses(ErrorCode.NOT_FOUND, () -> edit(stranger, event, 1));
        refuses(ErrorCode.NOT_FOUND, () -> cancel(stranger, event));
        refuses(
                ErrorCode.NOT_FOUND,
                () -> domains.request(() -> agenda.calendar()
                        .create(stranger, agenda.community, Agenda.dinner("2026-03-10T19:00", "2026-03-10T22:00"))));
    }

    @Test
    void events_come_by_start_and_leave_the_list_when_they_end() {
        long late = agenda.plan(Agenda.dinner("2026-03-12T19:00", "2026-03-12T22:00"));
        long early = agenda.plan(Agenda.dinner("2026-03-10T19:00", "2026-03-10T22:00"));
        assertThat(ids(events(agenda.ada(), Window.first(10)))).containsExactly(early, late);

        domains.now.set(Instant.parse("2026-03-10T20:59:59Z"));
        assertThat(ids(events(agenda.ada(), Window.first(10)))).containsExactly(early, late);
        domains.now.set(Instant.parse("2026-03-10T21:00:00Z"));
        assertThat(ids(events(agenda.ada(), Window.first(10)))).containsExactly(late);
    }

    @Test
    void a_list_is_read_in_both_directions_without_loss_where_starts_are_equal() {
        List<Long> planned = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            planned.add(agenda.plan(Agenda.dinner("2026-03-10T19:00", "2026-03-10T22:00")));
        }
        Slice<Event> first = events(agenda.ada(), Window.first(3));
        Slice<Event> second = events(agenda.ada(), Window.after(first.after().orElseThrow(), 3));
        Slice<Event> third = events(agenda.ada(), Window.after(second.after().orElseThrow(), 3));
        Slice<Event> back = events(agenda.ada(), Window.before(second.before().orElseThrow(), 3));

        List<Long> read = new ArrayList<>(ids(first));
        read.addAll(ids(second));
        read.addAll(ids(third));
        assertThat(read).containsExactlyInAnyOrderElementsOf(planned).doesNotHaveDuplicates();
        assertThat(third.after()).isEmpty();
        assertThat(ids(back)).isEqualTo(ids(first));
    }

    @Test
    void an_edit_of_an_older_version_is_refused_and_changes_nothing() {
        long event = agenda.plan(Agenda.dinner("2026-03-10T19:00", "2026-03-10T22:00"));
        edit(agenda.ada(), event, 1);

        refuses(ErrorCode.CONFLICT, () -> edit(agenda.ada(), event, 1));
        assertThat(agenda.find(event).version()).isEqualTo(2);
        assertThat(agenda.find(event).title()).isEqualTo("Supper");
    }

    @Test
    void a_cancelled_event_stays_visible_takes_no_answers_and_is_cancelled_once() {
        long event = agenda.plan(Agenda.dinner("2026-03-10T19:00", "2026-03-10T22:00"));
        cancel(agenda.ada(), event);
        cancel(agenda.ada(), event);

        assertThat(ids(events(agenda.ada(), Window.first(10)))).containsExactly(event);
        assertThat(agenda.find(event).cancelled()).isTrue();
        refuses(ErrorCode.CONFLICT, () -> agenda.answer(agenda.ada(), event, Rsvp.GOING));
        assertThat(domains.signals.stream().filter(EventScheduled.class::isInstance))
                .extracting(signal -> signal.version())
                .containsExactly(1L, 2L);
    }

    @Test
    void a_member_who_did_not_organise_an_event_may_not_change_it() {
        Agenda open = new Agenda(domains, Visibility.PUBLIC);
        long event = open.plan(Agenda.dinner("2026-03-10T19:00", "2026-03-10T22:00"));
        Caller reader = open.stranger("Bo");

        refuses(ErrorCode.FORBIDDEN, () -> edit(reader, event, 1));
        refuses(ErrorCode.FORBIDDEN, () -> cancel(reader, event));
        refuses(
                ErrorCode.FORBIDDEN,
                () -> domains.request(() -> open.calendar()
                        .create(reader, open.community, Agenda.dinner("2026-03-10T19:00", "2026-03-10T22:00"))));
        refuses(ErrorCode.NOT_SIGNED_IN, () -> cancel(domains.outsider(), event));
        refuses(ErrorCode.NOT_SIGNED_IN, () -> open.answer(domains.outsider(), event, Rsvp.GOING));
    }

    private void edit(Caller caller, long event, long version) {
        domains.request(() -> {
            agenda.calendar()
                    .edit(
                            caller,
                            event,
                            version,
                            Agenda.dinner("Supper", "2026-03-10T20:00", "2026-03-10T22:00", Agenda.PARIS));
            return true;
        });
    }

    private void cancel(Caller caller, long event) {
        domains.request(() -> {
            agenda.calendar().cancel(caller, event);
            return true;
        });
    }

    private Slice<Event> events(Caller caller, Window window) {
        return domains.request(() -> agenda.calendar().next(caller, agenda.community, window));
    }

    private static List<Long> ids(Slice<Event> events) {
        return events.items().stream().map(Event::id).toList();
    }

    private static void refuses(ErrorCode code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
