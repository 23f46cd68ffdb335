package org.hanse.plugin.greeter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hanse.testkit.HanseExtension;
import org.hanse.testkit.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GreeterTest {

    @RegisterExtension
    static final HanseExtension hanse = HanseExtension.onH2();

    @BeforeAll
    static void found_a_community() {
        hanse.administrator()
                .post(
                        "/communities/new",
                        Map.of(
                                "slug", "masons",
                                "name", "Masons",
                                "summary", "Those who build with stone.",
                                "visibility", "PUBLIC"));
    }

    @Test
    void who_answers_three_newcomers_has_the_badge_with_the_answer_as_evidence() {
        Person yann = member("Yann");
        welcome(yann, "Ada");
        welcome(yann, "Grete");
        assertThat(profile(yann)).doesNotContain("Open door");
        String third = welcome(yann, "Hedy");
        assertThat(profile(yann)).contains("Open door", "Has answered several newcomers", "/a/b" + third + "/");
        assertThat(hanse.person("Maëlle", Locale.FRENCH).get("/m/" + yann.id()).body())
                .contains("Porte ouverte");
    }

    @Test
    void who_answers_the_same_newcomer_three_times_has_not() {
        Person anne = member("Anne");
        String topic = welcome(anne, "Emmy");
        anne.post(topic + "/replies", Map.of("source", "Anything else?"));
        anne.post(topic + "/replies", Map.of("source", "Just ask."));
        hanse.settle();
        assertThat(profile(anne)).doesNotContain("Open door");
    }

    @Test
    void a_member_learns_what_is_kept_about_them() {
        Person lise = member("Lise");
        welcome(lise, "Maria");
        assertThat(hanse.exported(lise))
                .containsEntry("welcomes", List.of(Map.of("newcomers-answered", 1L)))
                .containsEntry(
                        "newcomers",
                        List.of(Map.of("joined-first", hanse.clock().instant())));
    }

    /** Let somebody join and ask, and somebody else answer; return the topic. */
    private static String welcome(Person greeter, String newcomer) {
        String topic = Person.location(
                member(newcomer).post("/c/masons/new", Map.of("title", "Where do I sign?", "source", "I am new.")));
        greeter.post(topic + "/replies", Map.of("source", "At the desk, welcome!"));
        hanse.settle();
        return topic;
    }

    private static Person member(String name) {
        Person person = hanse.person(name);
        person.post("/c/masons/join", Map.of());
        hanse.settle();
        return person;
    }

    private static String profile(Person person) {
        return person.get("/m/" + person.id()).body();
    }
}
