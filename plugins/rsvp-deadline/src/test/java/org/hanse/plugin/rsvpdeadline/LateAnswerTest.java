package org.hanse.plugin.rsvpdeadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.hanse.testkit.HanseExtension;
import org.hanse.testkit.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LateAnswerTest {

    private static final String EVENTS = "/c/masons/events";

    @RegisterExtension
    static final HanseExtension hanse = HanseExtension.onH2().setting("hanse.rsvp-deadline.hours", "3");

    private static String lunch;

    /** The clock of the tests starts on 5 January at 9. */
    @BeforeAll
    static void lay_the_table_for_noon_and_let_it_be_ten() {
        Person yann = hanse.person("Yann");
        yann.post(
                "/communities/new",
                Map.of(
                        "slug", "masons",
                        "name", "Masons",
                        "summary", "Those who build with stone.",
                        "visibility", "PUBLIC"));
        lunch = Person.location(yann.post(
                EVENTS + "/new",
                Map.of(
                        "title", "Lunch",
                        "start", "2026-01-05T12:00",
                        "end", "2026-01-05T14:00",
                        "zone", "UTC")));
        hanse.clock().advance(Duration.ofHours(1));
    }

    @Test
    void a_late_answer_is_refused_with_the_words_of_the_plugin() {
        HttpResponse<String> refused = guest("Ada").post(lunch + "/answer", Map.of("answer", "GOING"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("It is too late to be counted in.");
    }

    @Test
    void the_words_are_french_for_those_who_read_french() {
        Person maelle = hanse.person("Maëlle", Locale.FRENCH);
        assertThat(maelle.post(lunch + "/answer", Map.of("answer", "GOING")).body())
                .contains("Il est trop tard pour être compté.");
    }

    @Test
    void nobody_is_late_to_say_that_they_do_not_come() {
        HttpResponse<String> answered = guest("Ada").post(lunch + "/answer", Map.of("answer", "NOT_GOING"));
        assertThat(Person.location(answered)).isEqualTo(lunch);
    }

    private static Person guest(String name) {
        Person guest = hanse.person(name);
        guest.post("/c/masons/join", Map.of());
        return guest;
    }
}
