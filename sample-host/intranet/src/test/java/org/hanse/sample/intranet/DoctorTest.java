package org.hanse.sample.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanse.doctor.DoctorCommand;
import org.hanse.sample.foreign.ForeignSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The doctor has nothing to say against an intranet that follows the documentation. */
class DoctorTest {

    private static final String FOREIGN = "https://www.example.org";

    @TempDir
    private static Path home;

    private static String declared;
    private static Intranet intranet;

    @BeforeAll
    static void open() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            declared = "http://localhost:" + free.getLocalPort();
        }
        Map<String, String> configuration = Map.of(
                "hanse.plugins.inbox",
                Site.bundled().toString(),
                "hanse.embed.origins",
                FOREIGN + "," + declared,
                // A machine that builds something else meanwhile is no reason to leave out a part of a page.
                "hanse.guard.budget",
                "30000");
        intranet = Intranet.start(0, home, configuration);
        DemoContent.seed(intranet, home);
    }

    @AfterAll
    static void close() throws Exception {
        intranet.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/documents/guide-crues", "/community/"})
    void the_pages_of_the_sample_are_clean_for_somebody_signed_in(String path) throws Exception {
        assertThat(examined("-H", "Cookie: " + session(), intranet.address() + path))
                .contains("en", " 0 wrong")
                .doesNotContain("! ");
    }

    @Test
    void they_are_clean_for_guests_too() {
        assertThat(examined(intranet.address() + "/")).contains(" 0 wrong");
        assertThat(examined(intranet.address() + "/community/")).contains(" 0 wrong");
    }

    @Test
    void a_declared_site_may_show_them_and_another_may_not() {
        assertThat(examined("--origin", FOREIGN, intranet.address() + "/community/"))
                .contains(FOREIGN + " may show", " 0 wrong");
        assertThat(examined("--origin", "https://other.example", intranet.address() + "/community/"))
                .contains("Add https://other.example to hanse.embed.origins", " 1 wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/frame.html"})
    void the_pages_of_a_declared_site_are_clean(String path) throws Exception {
        try (ForeignSite site = ForeignSite.start(port(), intranet.address() + "/community", DemoContent.topic(home))) {
            assertThat(examined(site.address() + path)).contains(" 0 wrong");
        }
    }

    @Test
    void a_site_that_is_not_declared_learns_how_to_become_so() throws Exception {
        try (ForeignSite site = ForeignSite.start(0, intranet.address() + "/community", DemoContent.topic(home))) {
            assertThat(examined(site.address() + "/")).contains("Add " + site.address() + " to hanse.embed.origins");
            assertThat(examined(site.address() + "/frame.html"))
                    .contains("browsers refuse to show the frame in " + site.address());
        }
    }

    private static int port() {
        return URI.create(declared).getPort();
    }

    private static String session() throws IOException, InterruptedException {
        HttpRequest form = HttpRequest.newBuilder(URI.create(intranet.address() + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("login=grace&password=" + Accounts.PASSWORD))
                .build();
        return HttpClient.newHttpClient()
                .send(form, BodyHandlers.discarding())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceFirst(";.*", "");
    }

    private static String examined(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--locale", "en", "--plain"));
        all.addAll(List.of(arguments));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CommandLine(new DoctorCommand(new PrintStream(out, true, StandardCharsets.UTF_8)))
                .execute(all.toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8);
    }
}
