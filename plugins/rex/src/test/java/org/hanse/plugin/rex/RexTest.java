package org.hanse.plugin.rex;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.hanse.api.community.Communities;
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

    @Test
    void a_community_that_detaches_it_has_nothing_of_it_but_the_feedback_that_there_is() {
        String feedback = found("tilers", "rex:rex");
        assertThat(yann().get("/c/tilers/permissions").body()).contains("rex.guide");

        assertThat(detach("tilers", "KEEP")).isEqualTo(303);

        assertThat(hanse.anonymous().get(feedback).body())
                .contains("It held.", "Experience feedback")
                .doesNotContain("Reading this feedback");
        assertThat(yann().get("/c/tilers/new").body()).doesNotContain("rex:rex");
        assertThat(yann().post("/c/tilers/new", topic("rex:rex")).statusCode()).isEqualTo(422);
        assertThat(yann().get("/c/tilers/permissions").body()).doesNotContain("rex.guide");
        assertThat(yann().get("/c/tilers").body()).doesNotContain("Feedback here");
        assertThat(write("tilers", "What broke?")).isEqualTo(404);
        assertThat(yann().get("/c/masons/new").body()).contains("Experience feedback");

        assertThat(yann().post("/c/tilers/plugins/rex/attach", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(hanse.anonymous().get(feedback).body()).contains("Reading this feedback");
    }

    @Test
    void what_a_community_asks_of_feedback_is_kept_or_told_and_deleted_as_it_says() {
        String feedback = found("joiners", "rex:rex");
        assertThat(write("joiners", "Which wood?")).isEqualTo(303);
        assertThat(hanse.anonymous().get(feedback).body()).contains("Which wood?");
        assertThat(hanse.anonymous().get("/c/joiners").body()).contains("Feedback here", "Which wood?");

        detach("joiners", "KEEP");
        yann().post("/c/joiners/plugins/rex/attach", Map.of());
        assertThat(hanse.anonymous().get("/c/joiners").body()).contains("Which wood?");

        detach("joiners", "EXPORT");
        HttpResponse<String> told = yann().json("/api/communities/" + id("joiners") + "/plugins/rex/data");
        assertThat(told.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"joiners-rex.json\"");
        assertThat(told.body()).contains("\"guide\":[{\"text\":\"Which wood?\"}]");

        detach("joiners", "PURGE");
        yann().post("/c/joiners/plugins/rex/attach", Map.of());
        assertThat(hanse.anonymous().get("/c/joiners").body()).doesNotContain("Which wood?");
        hanse.settle();
        assertThat(hanse.administrator().get("/admin/audit").body())
                .contains("Attach rex to a community", "Detach rex from a community", "data: purge");
    }

    @Test
    void an_administrator_decides_for_communities_that_have_not() {
        found("glaziers", "core:discussion");
        hanse.administrator().post("/admin/attachments/rex", Map.of("active", "false"));
        try {
            assertThat(yann().get("/c/glaziers/new").body()).doesNotContain("rex:rex");
            assertThat(hanse.administrator().get("/admin/attachments").body()).contains("Detached unless attached");
        } finally {
            hanse.administrator().post("/admin/attachments/rex", Map.of("active", "true"));
        }
        assertThat(yann().get("/c/glaziers/new").body()).contains("rex:rex");
    }

    @Test
    void the_page_is_for_facilitators_and_speaks_their_language() {
        found("plumbers", "core:discussion");
        Person maelle = hanse.person("Maëlle", Locale.FRENCH);
        maelle.post("/c/plumbers/join", Map.of());
        assertThat(maelle.get("/c/plumbers/plugins").statusCode()).isEqualTo(403);
        assertThat(maelle.post("/c/plumbers/plugins/rex/detach", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(hanse.anonymous().get("/c/plumbers/plugins").statusCode()).isEqualTo(401);
        maelle.post(
                "/communities/new",
                Map.of("slug", "facteurs", "name", "Facteurs", "summary", "Des orgues.", "visibility", "PUBLIC"));
        assertThat(maelle.get("/c/facteurs/plugins").body())
                .contains("Retours d’expérience", "Des sujets qui racontent", "Retirer");
        assertThat(maelle.get("/c/facteurs/facilitation").body()).contains("/c/facteurs/plugins");
    }

    private static Person yann() {
        return hanse.person("Yann");
    }

    /** Found a community and return a topic in it. */
    private static String found(String slug, String type) {
        yann().post(
                        "/communities/new",
                        Map.of("slug", slug, "name", slug, "summary", "Those who build.", "visibility", "PUBLIC"));
        return Person.location(yann().post("/c/" + slug + "/new", topic(type)));
    }

    private static Map<String, String> topic(String type) {
        return Map.of("type", type, "title", "A vault without a scaffold", "source", "It held.");
    }

    private static int detach(String slug, String data) {
        return yann().post("/c/" + slug + "/plugins/rex/detach", Map.of("data", data))
                .statusCode();
    }

    private static int write(String slug, String guide) {
        return yann().post("/p/rex/guide/" + id(slug), Map.of("text", guide)).statusCode();
    }

    private static long id(String slug) {
        return hanse.with(
                Communities.class,
                communities ->
                        communities.find(yann().caller(), slug).orElseThrow().id());
    }

    private static String open(String type) {
        return Person.location(hanse.person("Yann")
                .post(
                        "/c/masons/new",
                        Map.of("type", type, "title", "A vault without a scaffold", "source", "It held.")));
    }
}
