package org.hanse.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.community.Visibility;
import org.hanse.api.event.EventAnswered;
import org.hanse.api.event.Rsvp;
import org.hanse.api.security.Caller;
import org.hanse.api.security.Decision;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswersTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    private static final int GUESTS = 12;
    private static final int SEATS = 5;

    @Test
    void a_later_answer_replaces_an_earlier_one_and_the_count_follows() {
        try (Domains domains = new Domains(DATABASES.of(Product.H2))) {
            Agenda agenda = new Agenda(domains, Visibility.PUBLIC);
            long event = agenda.plan(Agenda.dinner("2026-03-10T19:00", "2026-03-10T22:00"));
            Caller bo = agenda.stranger("Bo");

            agenda.answer(bo, event, Rsvp.GOING);
            agenda.answer(bo, event, Rsvp.GOING);
            assertThat(agenda.find(event).going()).isEqualTo(1);
            agenda.answer(bo, event, Rsvp.INTERESTED);
            assertThat(agenda.find(event).going()).isZero();

            assertThat(agenda.find(event).version()).isEqualTo(1);
            assertThat(domains.signals.stream().filter(EventAnswered.class::isInstance))
                    .extracting(signal -> signal.version())
                    .containsExactly(1L, 2L);
        }
    }

    @Test
    void one_policy_that_denies_refuses_and_nothing_is_stored() {
        try (Domains domains = new Domains(DATABASES.of(Product.H2))) {
            Agenda agenda = new Agenda(domains, Visibility.PUBLIC);
            long event = agenda.plan(Agenda.dinner("2026-03-10T19:00", "2026-03-10T22:00"));
            domains.rsvpPolicies.add((seen, member, answer, now) -> Decision.allow());
            domains.rsvpPolicies.add((seen, member, answer, now) -> Decision.deny("event.over"));
            Caller bo = agenda.inZone(agenda.stranger("Bo"), "UTC", Locale.FRENCH);

            assertThatThrownBy(() -> agenda.answer(bo, event, Rsvp.GOING))
                    .isInstanceOfSatisfying(
                            HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFLICT))
                    .hasMessage("Cet événement est passé.");
            assertThat(agenda.find(event).going()).isZero();
            assertThat(domains.signals).noneMatch(EventAnswered.class::isInstance);
        }
    }

    @Test
    void a_policy_that_throws_refuses() {
        try (Domains domains = new Domains(DATABASES.of(Product.H2))) {
            Agenda agenda = new Agenda(domains, Visibility.PUBLIC);
            long event = agenda.plan(Agenda.dinner("2026-03-10T19:00", "2026-03-10T22:00"));
            domains.rsvpPolicies.add((seen, member, answer, now) -> {
                throw new HanseException(ErrorCode.PLUGIN_FAILED, "as the guard reports it");
            });

            assertThatThrownBy(() -> agenda.answer(agenda.ada(), event, Rsvp.GOING))
                    .isInstanceOfSatisfying(
                            HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFLICT))
                    .hasMessageContaining("try again later");
            assertThat(agenda.find(event).going()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_policy_that_hangs_over_one_answer_keeps_nobody_else_from_answering(Product product) throws Exception {
        ExecutorService elsewhere = Executors.newSingleThreadExecutor();
        CountDownLatch hangs = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        try (Domains domains = new Domains(DATABASES.of(product))) {
            Agenda agenda = new Agenda(domains, Visibility.PUBLIC);
            long event = agenda.plan(Agenda.dinner("2026-03-10T19:00", "2026-03-10T22:00"));
            Caller bo = agenda.stranger("Bo");
            domains.rsvpPolicies.add((seen, member, answer, now) -> {
                if (bo.is(member)) {
                    hangs.countDown();
                    awaitQuietly(released);
                }
                return Decision.abstain();
            });
            Future<Boolean> late = elsewhere.submit(() -> accepted(agenda, bo, event));
            hangs.await();
            agenda.answer(agenda.ada(), event, Rsvp.GOING);
            assertThat(agenda.find(event).going()).isEqualTo(1);
            released.countDown();
            late.get();
        } finally {
            released.countDown();
            elsewhere.shutdown();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @EnumSource
    void answers_at_once_are_all_counted_and_no_seat_is_given_twice(Product product) throws Exception {
        try (Domains domains = new Domains(DATABASES.of(product))) {
            Agenda agenda = new Agenda(domains, Visibility.PUBLIC);
            long open = agenda.plan(Agenda.dinner("2026-03-10T19:00", "2026-03-10T22:00"));
            long small = agenda.plan(Agenda.dinner("2026-03-11T19:00", "2026-03-11T22:00"));
            domains.rsvpPolicies.add((seen, member, answer, now) ->
                    seen.id() == small && seen.going() >= SEATS ? Decision.deny("event.over") : Decision.abstain());

            assertThat(answerAtOnce(agenda, open)).isEqualTo(GUESTS);
            assertThat(answerAtOnce(agenda, small)).isEqualTo(SEATS);

            assertThat(agenda.find(open).going()).isEqualTo(GUESTS);
            assertThat(agenda.find(small).going()).isEqualTo(SEATS);
        }
    }

    private static long answerAtOnce(Agenda agenda, long event) throws Exception {
        List<Caller> guests = new ArrayList<>();
        for (int guest = 0; guest < GUESTS; guest++) {
            guests.add(agenda.stranger("Guest " + guest));
        }
        ExecutorService threads = Executors.newFixedThreadPool(GUESTS);
        CountDownLatch together = new CountDownLatch(GUESTS);
        List<Future<Boolean>> answers = guests.stream()
                .map(guest -> threads.submit(() -> {
                    together.countDown();
                    together.await();
                    return accepted(agenda, guest, event);
                }))
                .toList();
        long accepted = 0;
        for (Future<Boolean> answer : answers) {
            accepted += answer.get() ? 1 : 0;
        }
        threads.shutdown();
        return accepted;
    }

    private static boolean accepted(Agenda agenda, Caller guest, long event) {
        try {
            agenda.answer(guest, event, Rsvp.GOING);
            return true;
        } catch (HanseException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.CONFLICT);
            return false;
        }
    }
}
