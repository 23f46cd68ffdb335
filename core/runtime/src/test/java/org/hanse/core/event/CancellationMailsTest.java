package org.hanse.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.hanse.api.community.Visibility;
import org.hanse.api.event.EventScheduled;
import org.hanse.api.event.Rsvp;
import org.hanse.api.mail.Mail;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.fixture.Domains;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CancellationMailsTest {

    private static final int CROWD = 230;

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    @ParameterizedTest
    @EnumSource
    void a_crowd_is_told_one_by_one_and_nobody_twice(Product product) {
        try (Domains domains = new Domains(DATABASES.of(product))) {
            Agenda agenda = new Agenda(domains, Visibility.PUBLIC);
            long event = planned(agenda);
            List<Long> crowd = IntStream.range(0, CROWD)
                    .mapToObj(number -> domains.member("Guest " + number))
                    .toList();
            domains.sql("update hanse_member set email = 'guest@example.org', language = 'en' where email is null");
            crowd.forEach(guest -> agenda.answer(domains.as(guest), event, Rsvp.GOING));
            cancel(agenda, event);

            assertThat(domains.mails).extracting(Mail::to).containsExactlyInAnyOrderElementsOf(crowd);
            assertThat(domains.mails)
                    .allSatisfy(mail -> assertThat(mail.subject()).isEqualTo("Cancelled: Bo rs"));
        }
    }

    @Test
    void a_mail_that_cannot_be_written_keeps_nobody_else_from_theirs() {
        try (Domains domains = new Domains(DATABASES.of(Product.H2))) {
            Agenda agenda = new Agenda(domains, Visibility.PUBLIC);
            long event = planned(agenda);
            long before = domains.member("Before");
            long broken = domains.member("Broken");
            long after = domains.member("After");
            domains.sql("update hanse_member set email = 'guest@example.org', language = 'en' where email is null");
            domains.sql("update hanse_member set email = '' where id = " + broken);
            List.of(before, broken, after).forEach(guest -> agenda.answer(domains.as(guest), event, Rsvp.GOING));
            cancel(agenda, event);

            assertThat(domains.mails).extracting(Mail::to).containsExactly(before, after);
        }
    }

    @Test
    void without_an_address_or_after_the_end_nobody_is_told() {
        try (Domains domains = new Domains(DATABASES.of(Product.H2))) {
            Agenda agenda = new Agenda(domains, Visibility.PUBLIC);
            long event = planned(agenda);
            agenda.answer(agenda.stranger("Unreachable"), event, Rsvp.GOING);
            cancel(agenda, event);
            assertThat(domains.mails).isEmpty();

            domains.sql("update hanse_member set email = 'guest@example.org', language = 'en' where email is null");
            domains.now.set(Instant.parse("2026-03-11T00:00:00Z"));
            tell(agenda, event);
            assertThat(domains.mails).isEmpty();
        }
    }

    /** A title over REST may have a line break, of ASCII or beyond. */
    private static long planned(Agenda agenda) {
        return agenda.plan(Agenda.dinner("Bo\n\u0085rs", "2026-03-10T19:00", "2026-03-10T22:00", Agenda.PARIS));
    }

    private static void cancel(Agenda agenda, long event) {
        agenda.domains.request(() -> {
            agenda.calendar().cancel(agenda.ada(), event);
            return true;
        });
        tell(agenda, event);
    }

    private static void tell(Agenda agenda, long event) {
        EventScheduled cancelled =
                new EventScheduled(event, 2, agenda.community, agenda.owner, true, agenda.domains.now.get());
        agenda.domains.answer(agenda.domains.outsider(), CancellationMails.class, mails -> {
            mails.on(cancelled);
            return true;
        });
    }
}
