package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurfacesTest {

    private static Site site;
    private static String topic;

    @BeforeAll
    static void open(@TempDir Path home) {
        Map<String, String> declared = Map.of("hanse.embed.origins", "https://www.example.org");
        site = Site.open(new SiteHost(home, Optional.empty(), declared));
        Visitor ada = site.visitor("ada");
        topic = ada.topic(ada.community("masons"), "core:discussion", "Which wall bears the roof?");
        for (int i = 0; i < 30; i++) {
            ada.reply(topic, "Reply " + i + " with a [link](/community/c/masons) and <https://away.example/>");
        }
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void a_component_gets_the_view_as_bare_markup_with_absolute_addresses_and_headings_from_the_second_level_on() {
        String view = site.outsider().get("/embed/t/" + topic).body();

        assertThat(view)
                .startsWith("<link rel=\"stylesheet\" href=\"" + site.origin() + "/community/assets/core/")
                .contains("<div class=\"hanse\" lang=\"en\" data-hanse-path=\"t/" + topic
                        + "\" data-hanse-title=\"Which wall bears the roof?\">")
                .contains("<h2 ", "href=\"" + site.origin() + "/community/t/" + topic + "?after=")
                .doesNotContain("<h1", "<main", "hanse-nav", "<!doctype", "=\"/community");
    }

    @Test
    void a_frame_is_a_document_whose_links_stay_in_frames_and_keep_what_the_host_asks_for() {
        HttpResponse<String> answer =
                site.outsider().get("/frame/t/" + topic + "?hanse-theme=dark&hanse-locale=fr&hanse-heading=3");
        String inFrames = "href=\"/community/frame/";

        assertThat(answer.body())
                .startsWith("<!doctype html>")
                .contains("<html lang=\"fr\" data-hanse-theme=\"dark\">", "<h3 ", "Ouvrir dans la communauté")
                .contains(
                        inFrames + "t/" + topic + "?after=",
                        "&amp;hanse-heading=3&amp;hanse-theme=dark&amp;hanse-locale=fr")
                .contains(inFrames + "c/masons?hanse-heading=3&amp;hanse-theme=dark&amp;hanse-locale=fr\"")
                .contains("href=\"/community/assets/", "href=\"/community/t/" + topic + "\" target=\"_blank\"")
                .contains("href=\"https://away.example/\"");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .get(InstanceOfAssertFactories.STRING)
                .contains("'strict-dynamic'", "frame-ancestors 'self' https://www.example.org;");
    }

    @Test
    void errors_are_markup_with_their_status() {
        HttpResponse<String> missing = site.outsider().get("/embed/t/1");
        HttpResponse<String> refused = site.outsider().get("/frame/t/" + topic + "?hanse-heading=7");

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body())
                .startsWith("<link ")
                .contains("There is nothing here")
                .doesNotContain("hanse-nav");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("hanse-heading must be 1, 2, 3, 4, 5, 6");
        assertThat(site.outsider().status("/embed/?x=%FF")).isEqualTo(400);
    }

    @Test
    void the_session_of_the_host_counts_in_components_of_its_own_pages_only() {
        Visitor ada = site.visitor("ada");
        String form = "<form ";

        assertThat(ada.send(ada.request("/embed/t/" + topic).header("Sec-Fetch-Site", "same-origin"))
                        .body())
                .contains(form);
        for (String site : new String[] {"same-site", "cross-site", "none"}) {
            assertThat(ada.send(ada.request("/embed/t/" + topic).header("Sec-Fetch-Site", site))
                            .body())
                    .doesNotContain(form);
        }
        assertThat(ada.get("/embed/t/" + topic).body()).doesNotContain(form);
        assertThat(ada.send(ada.request("/frame/t/" + topic).header("Sec-Fetch-Site", "same-origin"))
                        .body())
                .doesNotContain(form);
    }

    @Test
    void what_is_kept_for_one_surface_shows_on_no_other() {
        Visitor guest = site.outsider();
        String page = withoutNonce(guest.get("/t/" + topic).body());

        String view = guest.get("/embed/t/" + topic).body();

        assertThat(withoutNonce(guest.get("/t/" + topic).body()))
                .isEqualTo(page)
                .contains("<h1 ", "href=\"/community/t/");
        assertThat(guest.get("/embed/t/" + topic).body()).isEqualTo(view);
    }

    private static String withoutNonce(String document) {
        return document.replaceAll("nonce=\"[^\"]*\"", "nonce");
    }

    @Test
    void a_form_of_a_component_leads_on_to_the_component() {
        Visitor ada = site.visitor("ada");

        HttpResponse<String> answer =
                ada.form("/embed/t/" + topic + "/replies?hanse-heading=3", Map.of("source", "Here!"));

        assertThat(answer.statusCode()).isEqualTo(401);
        HttpResponse<String> signedIn =
                ada.send(ada.filled("/embed/t/" + topic + "/replies?hanse-heading=3", Map.of("source", "Here!"))
                        .header("Sec-Fetch-Site", "same-origin"));
        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(signedIn.headers().firstValue("Location").orElseThrow())
                .matches("/community/embed/t/" + topic + "/\\d+\\?hanse-heading=3#post-\\d+");
    }
}
