package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hanse.api.PluginId;
import org.hanse.core.generation.BuildReport;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Lease;
import org.hanse.core.generation.Order;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of requests that are under way while the plugins change. */
@Timeout(120)
class SwapRulesTest {

    private static final PluginId TELLER = new PluginId("teller");

    @TempDir
    Path folder;

    private final Rendezvous rendezvous = new Rendezvous();
    private Site site;
    private Visitor visitor;

    @BeforeEach
    void open() {
        open(30);
    }

    private void open(int drainSeconds) {
        Map<String, String> configuration = Map.of("hanse.drain.seconds", Integer.toString(drainSeconds));
        site = Site.open(new SiteHost(folder.resolve("home"), Optional.empty(), configuration), teller("1.0"));
        visitor = site.visitor("ada");
    }

    @AfterEach
    void close() {
        rendezvous.close();
        site.close();
    }

    @Test
    void the_next_generation_serves_while_the_one_before_finishes_what_it_began() {
        CompletableFuture<String> held = later("/p/teller/held");
        rendezvous.awaitPlugin();
        published(site.generations().install(teller("2.0"), "ada"));
        assertThat(body("/p/teller/version")).isEqualTo("2.0");
        assertThat(held).isNotDone();
        rendezvous.release();
        assertThat(held.join()).isEqualTo("1.0");
        assertThat(closeReports()).isEmpty();
    }

    @Test
    void an_answer_that_comes_later_is_waited_for_as_well() {
        CompletableFuture<String> held = later("/p/teller/later");
        rendezvous.awaitPlugin();
        published(site.generations().install(teller("2.0"), "ada"));
        assertThat(body("/p/teller/version")).isEqualTo("2.0");
        assertThat(held).isNotDone();
        rendezvous.release();
        assertThat(held.join()).isEqualTo("1.0");
        assertThat(closeReports()).isEmpty();
    }

    @Test
    void a_drain_that_misses_its_deadline_closes_by_force_and_the_next_change_goes_on() {
        site.close();
        open(1);
        CompletableFuture<String> held = later("/p/teller/held");
        rendezvous.awaitPlugin();
        published(site.generations().install(teller("2.0"), "ada"));
        // Two generations live at most: this build begins when the drain has ended.
        published(site.generations().install(teller("3.0"), "ada"));
        assertThat(held).isNotDone();
        assertThat(body("/p/teller/version")).isEqualTo("3.0");
        assertThat(closeReports()).contains("generation 2 was closed by force: 1 requests still held it after 1 s");
    }

    @Test
    void those_who_ask_for_changes_in_requests_wait_neither_for_the_build_nor_for_the_drain() {
        try (Lease<Generation> request = site.generations().switchboard().lease();
                Lease<Generation> other = site.generations().switchboard().lease()) {
            Order first = site.generations().orders().disable(TELLER, "ada");
            Order second = site.generations().orders().enable(TELLER, "bob");
            assertThat(first.number()).isGreaterThan(request.generation().number());
            assertThat(second.number()).isGreaterThan(first.number());
            published(first.await());
            assertThat(other.generation().number()).isEqualTo(1);
            assertThat(second.outcome()).isEmpty();
            request.close();
            other.close();
            published(second.await());
        }
        assertThat(closeReports()).isEmpty();
    }

    @Test
    void an_event_stream_ends_with_its_generation_and_its_client_connects_to_the_next() throws Exception {
        try (BufferedReader stream = stream()) {
            assertThat(event(stream)).isEqualTo("data: 1.0");
            published(site.generations().install(teller("2.0"), "ada"));
            assertThat(event(stream)).as("the stream ends, it is not cut").isNull();
        }
        try (BufferedReader stream = stream()) {
            assertThat(event(stream)).isEqualTo("data: 2.0");
        }
        assertThat(closeReports()).isEmpty();
    }

    @Test
    void what_asks_for_the_current_container_gets_that_of_its_own_generation() {
        CompletableFuture<String> held = later("/p/teller/current");
        rendezvous.awaitPlugin();
        published(site.generations().install(teller("2.0"), "ada"));
        assertThat(body("/p/teller/now")).isEqualTo("2.0");
        rendezvous.release();
        assertThat(held.join()).isEqualTo("1.0");
    }

    private CompletableFuture<String> later(String path) {
        return CompletableFuture.supplyAsync(() -> body(path)).orTimeout(60, TimeUnit.SECONDS);
    }

    private String body(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private BufferedReader stream() throws Exception {
        HttpResponse<InputStream> answer = visitor.stream("/p/teller/events");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    private static String event(BufferedReader stream) throws Exception {
        String line = stream.readLine();
        while (line != null && line.isEmpty()) {
            line = stream.readLine();
        }
        return line;
    }

    private static void published(BuildReport report) {
        assertThat(report.problems()).isEmpty();
        assertThat(report.published()).isTrue();
    }

    private String closeReports() {
        return String.join(
                "\n",
                site.generations().reports(20).stream()
                        .filter(report -> report.act().equals("close"))
                        .map(BuildReport::toString)
                        .toList());
    }

    private Path teller(String version) {
        return PluginJars.plugin("teller", version)
                .contributes("to.resource(Teller.class).beans(Version.class);")
                .source(
                        "test.teller.Version",
                        "@jakarta.enterprise.context.ApplicationScoped public class Version {"
                                + " public String text() { return \"" + version + "\"; } }")
                .source("test.teller.Teller", TELLER_CODE)
                .build(folder);
    }

    private static final String TELLER_CODE = """
            package test.teller;
            import jakarta.inject.Inject;
            import jakarta.enterprise.inject.spi.CDI;
            import jakarta.ws.rs.*;
            import jakarta.ws.rs.container.*;
            import jakarta.ws.rs.core.Context;
            import jakarta.ws.rs.sse.*;
            @org.hanse.api.security.Requires("anybody") @Path("") public class Teller {
              private final Version version;
              @Inject Teller(Version version) { this.version = version; }
              private static void meet() { MEET }
              private static String now() { return CDI.current().select(Version.class).get().text(); }
              @GET @Path("version") public String version() { return version.text(); }
              @GET @Path("held") public String held() { meet(); return version.text(); }
              @GET @Path("now") public String current() { return now(); }
              @GET @Path("current") public String heldCurrent() { meet(); return now(); }
              @GET @Path("later") public void later(@Suspended AsyncResponse answer) {
                String text = version.text();
                new Thread(() -> { meet(); answer.resume(text); }).start();
              }
              @GET @Path("events") @Produces("text/event-stream")
              public void events(@Context SseEventSink sink, @Context Sse sse) {
                sink.send(sse.newEvent(version.text()));
              }
            }
            """.replace("MEET", Rendezvous.CODE);
}
