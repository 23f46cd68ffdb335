package org.hanse.core.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.hanse.core.data.HandClock;
import org.hanse.core.limit.Limits;
import org.hanse.core.origin.EmbedOrigins;
import org.hanse.core.rest.sample.Doors;
import org.hanse.core.settings.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private static final String FAR = "192.0.2.7";

    private final HandClock clock = new HandClock();

    @SuppressWarnings("NullAway.Init")
    private RestServer server;

    @BeforeEach
    void start() throws Exception {
        Limits limits = Limits.of(
                Configuration.of(Map.of(
                        "hanse.limits.reading.person", "4",
                        "hanse.limits.reading.address", "2",
                        "hanse.limits.writing.person", "1",
                        "hanse.limits.costly.person", "1",
                        "hanse.limits.failing.address", "2")),
                clock);
        server = new RestServer(
                true,
                EmbedOrigins.NONE,
                limits,
                RestServer.plugin("lamps", RateLimitTest.class.getClassLoader(), Doors.class));
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void who_reads_too_much_is_told_when_to_come_again() throws Exception {
        for (int i = 0; i < 4; i++) {
            assertThat(get("doors/open").statusCode()).isEqualTo(200);
        }
        HttpResponse<String> refused = get("doors/open");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.headers().firstValue("Retry-After")).contains("15");
        assertThat(refused.body()).contains("urn:hanse:problem:too-many", "Try again in 15 s.");
        clock.pass(Duration.ofSeconds(15));
        assertThat(get("doors/open").statusCode()).isEqualTo(200);
    }

    @Test
    void a_browser_gets_a_page_in_the_language_of_its_reader() throws Exception {
        for (int i = 0; i < 4; i++) {
            get("doors/open");
        }
        HttpResponse<String> refused =
                server.send(request("doors/open").header("Accept", "text/html").header("Accept-Language", "fr"));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("15");
        assertThat(refused.body()).contains("error.vm", "Réessayez dans 15 s.");
    }

    @Test
    void to_write_and_what_costs_much_have_budgets_of_their_own_and_what_is_free_has_none() throws Exception {
        assertThat(change().statusCode()).isEqualTo(200);
        assertThat(change().statusCode()).isEqualTo(429);
        assertThat(get("doors/search").statusCode()).isEqualTo(200);
        assertThat(get("doors/search").statusCode()).isEqualTo(429);
        for (int i = 0; i < 10; i++) {
            assertThat(get("doors/free").statusCode()).isEqualTo(200);
        }
        assertThat(get("doors/open").statusCode()).isEqualTo(200);
    }

    @Test
    void who_has_not_signed_in_is_counted_by_the_address_that_the_proxy_saw() throws Exception {
        assertThat(nobody(FAR).statusCode()).isEqualTo(200);
        assertThat(nobody("198.51.100.1, " + FAR).statusCode()).isEqualTo(200);
        assertThat(nobody("198.51.100.2, " + FAR).statusCode()).isEqualTo(429);
        assertThat(nobody("198.51.100.2").statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_is_free_to_ask_by_writing_another_header_or_the_address_of_this_machine() throws Exception {
        for (int status : new int[] {200, 200, 429}) {
            assertThat(server.send(request("doors/open")
                                    .header("As", "nobody")
                                    .header("X-Forwarded-For", "198.51.100.9" + status)
                                    .header("X-Forwarded-For", FAR))
                            .statusCode())
                    .isEqualTo(status);
        }
        for (int status : new int[] {200, 200, 429}) {
            assertThat(nobody("127.0.0.1").statusCode()).isEqualTo(status);
        }
        assertThat(nobody(",").statusCode()).as("no address").isEqualTo(429);
    }

    @Test
    void what_is_refused_before_it_is_done_counts_too() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertThat(server.send(request("doors/closed")
                                    .header("As", "nobody")
                                    .header("X-Forwarded-For", FAR))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(nobody(FAR).statusCode()).isEqualTo(429);
    }

    @Test
    void an_address_that_tries_tokens_is_refused_all_of_them_after_a_few() throws Exception {
        assertThat(token().statusCode()).isEqualTo(401);
        assertThat(token().statusCode()).isEqualTo(401);
        HttpResponse<String> refused = token();

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("30");
        clock.pass(Duration.ofSeconds(30));
        assertThat(token().statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> token() throws Exception {
        return server.send(request("doors/free")
                .header("As", "refused")
                .header("Authorization", "Bearer wrong")
                .header("X-Forwarded-For", FAR));
    }

    private HttpResponse<String> nobody(String forwardedFor) throws Exception {
        return server.send(request("doors/open").header("As", "nobody").header("X-Forwarded-For", forwardedFor));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return server.send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return server.request("/community/p/lamps/" + path);
    }

    private HttpResponse<String> change() throws Exception {
        return server.send(
                request("doors").header("Origin", server.origin()).POST(HttpRequest.BodyPublishers.noBody()));
    }
}
