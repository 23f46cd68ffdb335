package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
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

    private static final String OTHER = "https://www.example.org";

    private static Site site;
    private static String topic;

    @BeforeAll
    static void open(@TempDir Path home) {
        site = Site.open(new SiteHost(home, Optional.empty(), Map.of("hanse.embed.origins", OTHER)));
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
    void a_slot_is_a_view_like_any_other_on_each_surface() {
        String link = "/t/" + topic + "\"";
        String bare = site.outsider().get("/slots/host.latest-topics").body();
        String component = site.outsider()
                .get("/embed/slots/host.latest-topics?hanse-heading=4")
                .body();
        String frame = site.outsider().get("/frame/slots/host.latest-topics").body();

        assertThat(bare)
                .startsWith("<div class=\"hanse\" lang=\"en\"><section")
                .contains("<h2 ", "href=\"/community" + link);
        assertThat(component)
                .startsWith("<link rel=\"stylesheet\" href=\"" + site.origin() + "/community/assets/core/")
                .contains("<h4 ", "href=\"" + site.origin() + "/community" + link)
                .containsOnlyOnce("class=\"hanse\"")
                .doesNotContain("<h2", "=\"/community");
        assertThat(frame).startsWith("<!doctype html>").contains("<h1 ", "href=\"/community/frame" + link);
    }

    @Test
    void the_parameter_heading_of_a_slot_is_the_level_of_its_first_heading() {
        assertThat(site.outsider().get("/slots/host.latest-topics?heading=5").body())
                .contains("<h5 ", "</h5>")
                .doesNotContain("<h2", "</h2");
        HttpResponse<String> refused = site.outsider().get("/slots/host.latest-topics?heading=7");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("heading must be 1, 2, 3, 4, 5, 6");
    }

    @Test
    void no_cache_shows_somebody_what_another_was_shown() {
        for (String path : new String[] {"/t/", "/embed/t/", "/frame/t/", "/api/topics/"}) {
            assertThat(site.outsider().get(path + topic).headers().firstValue("Cache-Control"))
                    .as(path)
                    .hasValue("private, no-cache");
        }
    }

    @Test
    void a_frame_is_a_document_whose_links_stay_in_frames_and_keep_what_the_host_asks_for() {
        HttpResponse<String> answer =
                site.outsider().get("/frame/t/" + topic + "?hanse-theme=dark&hanse-locale=fr&hanse-heading=3");
        String inFrames = "href=\"/community/frame/";

        assertThat(answer.body())
                .startsWith("<!doctype html>")
                .contains("<html lang=\"fr\" data-hanse-origins=\"https://www.example.org\" data-hanse-theme=\"dark\">")
                .contains(
                        "<hanse-view heading=\"3\" theme=\"dark\" locale=\"fr\">", "<h3 ", "Ouvrir dans la communauté")
                .containsPattern("<script type=\"module\" src=\"/community/assets/core/\\w+/embed.js\" nonce=\"\\S+\">")
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
    void where_browsers_do_not_say_where_a_script_comes_from_the_header_of_our_own_does() {
        Visitor ada = site.visitor("ada");
        String own = "Hanse-Script";
        String form = "<form ";

        assertThat(ada.send(ada.request("/embed/t/" + topic).header(own, "1")).body())
                .contains(form);
        assertThat(ada.send(ada.request("/embed/t/" + topic).header(own, "1").header("Origin", site.origin()))
                        .body())
                .contains(form);
        assertThat(ada.send(ada.request("/embed/t/" + topic).header(own, "1").header("Origin", OTHER))
                        .body())
                .doesNotContain(form);
        for (String from : new String[] {"same-site", "cross-site", "none"}) {
            assertThat(ada.send(ada.request("/embed/t/" + topic)
                                    .header(own, "1")
                                    .header("Sec-Fetch-Site", from))
                            .body())
                    .doesNotContain(form);
        }
        assertThat(ada.send(ada.request("/frame/t/" + topic).header(own, "1")).body())
                .doesNotContain(form);
        HttpResponse<String> asked = ada.send(ada.request("/embed/t/" + topic)
                .header("Origin", OTHER)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", own)
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(asked.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
                .doesNotContainIgnoringCase(own);
        assertThat(ada.send(ada.filled("/embed/t/" + topic + "/replies", Map.of("source", "Over plain HTTP"))
                                .header(own, "1"))
                        .statusCode())
                .isEqualTo(303);
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

    private String token(String origin) {
        return site.token("ada", origin);
    }

    @Test
    void a_token_signs_in_and_lets_its_site_write() {
        Visitor guest = site.outsider();
        String path = "/embed/t/" + topic;
        String bearer = "Bearer " + token(OTHER);

        assertThat(guest.send(guest.request(path)
                                .header("Authorization", bearer)
                                .header("Origin", OTHER))
                        .body())
                .contains("<form ");
        assertThat(guest.send(guest.request("/frame/t/" + topic).header("Authorization", bearer))
                        .body())
                .contains("<form ");
        HttpResponse<String> written = guest.send(guest.filled(path + "/replies", Map.of("source", "From afar"))
                .setHeader("Origin", OTHER)
                .header("Authorization", bearer));
        assertThat(written.statusCode()).isEqualTo(303);
        assertThat(written.headers().firstValue("Access-Control-Allow-Origin")).contains(OTHER);
        HttpResponse<String> api = guest.send(guest.request("/api/topics/" + topic + "/posts")
                .header("Origin", OTHER)
                .header("Authorization", bearer)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"source\":\"By data\"}")));
        assertThat(api.statusCode()).as(api.body()).isEqualTo(201);
    }

    @Test
    void a_token_of_an_administrator_does_not_administer() {
        Visitor guest = site.outsider();
        String bearer = "Bearer " + site.token("admin", OTHER);

        assertThat(guest.send(guest.request("/embed/admin").header("Authorization", bearer))
                        .statusCode())
                .isEqualTo(404);
        assertThat(site.visitor("admin").status("/admin")).isEqualTo(200);
    }

    @Test
    void a_token_that_is_no_good_is_refused_with_what_is_wrong_with_it() {
        Visitor guest = site.outsider();
        HttpResponse<String> elsewhere = guest.send(guest.request("/embed/t/" + topic)
                .header("Authorization", "Bearer " + token(site.origin()))
                .header("Accept", "application/json")
                .header("Origin", OTHER));

        assertThat(elsewhere.statusCode()).isEqualTo(401);
        assertThat(elsewhere.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(elsewhere.body()).contains("the bearer token was made for another origin");
        assertThat(elsewhere.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith(
                        "Bearer realm=\"hanse\", error=\"invalid_token\", error_description=\"the bearer token was ");
        String cut = token(OTHER).replaceAll("\\.[^.]*$", ".nonsense");
        HttpResponse<String> nonsense =
                guest.send(guest.request("/embed/t/" + topic).header("Authorization", "Bearer " + cut));
        assertThat(nonsense.statusCode()).isEqualTo(401);
        assertThat(nonsense.body()).startsWith("<link ").doesNotContain("nonsense");
    }

    @Test
    void a_bearer_token_of_the_host_is_none_of_our_business_at_the_mount() {
        Visitor ada = site.visitor("ada");

        assertThat(ada.send(ada.request("/t/" + topic).header("Authorization", "Bearer of-the-host"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_token_that_a_gateway_passes_on_is_none_of_our_business_on_any_surface() throws Exception {
        SignedJWT foreign = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder().subject("ada").build());
        foreign.sign(new MACSigner(new byte[32]));
        Visitor ada = site.visitor("ada");
        for (String passed : new String[] {foreign.serialize(), "2YotnFZFEjr1zCsicMWpAA", "a.b.c", "."}) {
            String bearer = "Bearer " + passed;
            assertThat(ada.send(ada.request("/embed/t/" + topic)
                                    .header("Authorization", bearer)
                                    .header("Sec-Fetch-Site", "same-origin"))
                            .body())
                    .as(passed)
                    .contains("<form ");
            for (String folder : new String[] {"/embed/t/", "/frame/t/"}) {
                HttpResponse<String> guest =
                        ada.send(ada.request(folder + topic).header("Authorization", bearer));
                assertThat(guest.statusCode()).as(folder + passed).isEqualTo(200);
                assertThat(guest.body()).as(folder + passed).doesNotContain("<form ");
            }
        }
    }

    @Test
    void a_token_is_made_for_declared_sites_only_and_for_nobody_there_is_none() {
        assertThatThrownBy(() -> token("https://evil.example")).hasMessageContaining("add it to hanse.embed.origins");
        assertThat(site.token("", OTHER)).isEmpty();
    }
}
