package org.hanse.plugin.rex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.hanse.testkit.HanseExtension;
import org.hanse.testkit.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RexTest {

    @RegisterExtension
    static final HanseExtension hanse = HanseExtension.onH2();

    @BeforeAll
    static void found_a_community() {
        hanse.person("Yann")
                .post(
                        "/communities/new",
                        Map.of(
                                "slug", "masons",
                                "name", "Masons",
                                "summary", "Those who build with stone.",
                                "visibility", "PUBLIC"));
    }

    @Test
    void the_composer_offers_the_type_with_its_starter_text() {
        assertThat(hanse.person("Yann").get("/c/masons/new").body()).contains("Experience feedback");
        assertThat(hanse.person("Yann").get("/c/masons/new?type=rex:rex").body())
                .contains("**What we set out to do**", "**What happened**");
    }

    @Test
    void the_starter_text_is_french_for_those_who_read_french() {
        Person maelle = hanse.person("Maëlle", Locale.FRENCH);
        maelle.post("/c/masons/join", Map.of());
        assertThat(maelle.get("/c/masons/new?type=rex:rex").body())
                .contains("Retour d’expérience", "**Ce qui s’est passé**");
    }

    @Test
    void beside_a_feedback_stand_hints_for_its_readers() {
        assertThat(hanse.anonymous().get(open("rex:rex")).body())
                .contains("Reading this feedback", "Yann says what happened in one place at one time.");
    }

    @Test
    void beside_other_topics_stands_nothing() {
        assertThat(hanse.anonymous().get(open("core:discussion")).body()).doesNotContain("Reading this feedback");
    }

    private static String open(String type) {
        return Person.location(hanse.person("Yann")
                .post(
                        "/c/masons/new",
                        Map.of("type", type, "title", "A vault without a scaffold", "source", "It held.")));
    }
}
