package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others keep names the site as it is configured, and not as some request does. */
class ConfiguredAddressTest {

    private static final String ORIGIN = "https://town.example";

    @TempDir
    private static Path home;

    private static Site site;
    private static String topic;

    @BeforeAll
    static void open() {
        site = Site.open(new SiteHost(
                home, Optional.empty(), Map.of("hanse.address", ORIGIN + Site.MOUNT + "/", "hanse.forwarded", "true")));
        Visitor ada = site.visitor("ada");
        topic = ada.topic(ada.community("masons"), "core:discussion", "Lime");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void oembed_leads_to_the_configured_address_and_may_be_kept_by_all() {
        for (String named : List.of(ORIGIN, "http://evil.example")) {
            String url = named + Site.MOUNT + "/t/" + topic;
            HttpResponse<String> answer = asked("/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8));
            assertThat(answer.body())
                    .contains("src=\\\"" + ORIGIN + Site.MOUNT + "/frame/t/" + topic)
                    .contains("\"provider_name\":\"town.example\"")
                    .doesNotContain("evil");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=600");
        }
    }

    @Test
    void feeds_have_the_same_ids_and_addresses_under_each_name() {
        for (String path : List.of("/feed.atom", "/c/masons/feed.json", "/t/" + topic + "/feed.atom")) {
            assertThat(asked(path).body())
                    .contains("tag:town.example,", ORIGIN + Site.MOUNT + "/t/" + topic)
                    .doesNotContain("evil")
                    .isEqualTo(site.outsider().get(path).body());
        }
    }

    private static HttpResponse<String> asked(String path) {
        Visitor outsider = site.outsider();
        return outsider.send(outsider.request(path).header("X-Forwarded-Host", "evil.example"));
    }
}
