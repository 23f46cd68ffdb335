package org.hanse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.hanse.api.community.Communities;
import org.hanse.api.event.Calendar;
import org.hanse.api.event.EventDetails;
import org.hanse.api.event.Rsvp;
import org.hanse.api.mail.Attachment;
import org.hanse.testkit.welcome.WelcomeMail;
import org.hanse.testkit.welcome.WelcomePlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What Hanse and a plugin send by mail is there for a test to look at. */
class MailboxTest {

    @RegisterExtension
    static final HanseExtension hanse =
            HanseExtension.onH2().plugin(PluginJar.of("welcome", WelcomePlugin.class, WelcomeMail.class));

    @Test
    void a_plugin_writes_to_people_in_their_language_and_links_to_the_site() {
        Person maelle = hanse.person("Maëlle", Locale.FRENCH);
        join(maelle);

        assertThat(hanse.mails(maelle)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Bienvenue parmi nous");
            assertThat(mail.text())
                    .startsWith("Faites-vous connaître : https://host.example/a/b/m/" + maelle.id() + "\n")
                    .contains("https://host.example/a/b/mail/stop/");
        });
    }

    @Test
    void what_comes_with_a_mail_is_there_as_it_was_given() {
        Person bo = hanse.person("Bo");
        join(bo);
        Person organiser = hanse.administrator();
        LocalDateTime noon = LocalDateTime.of(2027, 3, 2, 12, 0);
        hanse.with(Calendar.class, calendar -> {
            long lunch = calendar.create(
                    organiser.caller(),
                    Everyday.of(hanse).community(),
                    new EventDetails("Lunch", "", "Quay 4", noon, noon.plusHours(1), ZoneId.of("UTC")));
            calendar.answer(bo.caller(), lunch, Rsvp.GOING);
            calendar.cancel(organiser.caller(), lunch);
            return true;
        });
        hanse.settle();

        SentMail mail = hanse.mails(bo).get(1);
        assertThat(mail.subject()).isEqualTo("Cancelled: Lunch");
        assertThat(mail.attachments()).extracting(Attachment::type).containsExactly("text/calendar; method=CANCEL");
        assertThat(mail.attachments().get(0).content()).contains("METHOD:CANCEL", "SUMMARY:Lunch");
    }

    private static void join(Person person) {
        hanse.with(Communities.class, all -> {
            all.join(person.caller(), Everyday.of(hanse).community());
            return true;
        });
        hanse.settle();
    }
}
