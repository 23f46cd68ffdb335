package org.hanse.sample.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final String GREETER = "hanse-plugin-greeter.jar";

    private static final String LANGUAGES = "hanse-plugin-languages.jar";

    private static final String HELLO = "hanse-plugin-hello.jar";

    @RegisterExtension
    static final SiteExtension SITE = SiteExtension.fresh(GREETER, LANGUAGES, HELLO);

    @Test
    void a_field_comes_with_a_jar_never_seen_before_goes_with_it_and_has_its_values_when_it_returns() throws Exception {
        try (BrowserContext window = SITE.window(new Browser.NewContextOptions().setLocale("fr-FR"))) {
            Page page = Site.signedIn(window, "camille");
            page.navigate("/community/m/edit");
            assertThat(page.textContent("main")).doesNotContain("Langues");
            drop(LANGUAGES);
            await(page, "/community/m/edit", "Langues", true);
            page.fill("[name='languages:spoken']", "français, breton");
            page.click("main form button");
            String profile = page.url();
            assertThat(page.textContent("main")).contains("breton");

            Files.delete(SITE.site().inbox().resolve(LANGUAGES));
            await(page, profile, "breton", false);

            drop(LANGUAGES);
            await(page, profile, "breton", true);
        }
    }

    @Test
    void a_badge_comes_with_a_jar_that_brings_tables_goes_with_it_and_is_there_when_it_returns() throws Exception {
        Visitor camille = Visitor.signedIn(SITE.site().intranet(), "camille");
        Visitor yann = Visitor.signedIn(SITE.site().intranet(), "yann");
        yann.post("/communities/new", Map.of("name", "Pompes", "slug", "pompes", "visibility", "SIGNED_IN"));
        camille.post("/c/pompes/join", Map.of());
        String question = camille.post("/c/pompes/new", Map.of("title", "Où est la clé ?", "source", "J’arrive."));
        try (BrowserContext window = SITE.window(new Browser.NewContextOptions().setLocale("fr-FR"))) {
            Page page = Site.signedIn(window, "yann");
            page.navigate("/community/m/edit");
            page.click("main form button");
            String profile = page.url();
            drop(GREETER);
            await(page, profile, "Porte ouverte", true, () -> {
                camille.post("/c/pompes/leave", Map.of());
                camille.post("/c/pompes/join", Map.of());
                yann.post(question + "/replies", Map.of("source", "À l’accueil, bienvenue !"));
            });

            Files.delete(SITE.site().inbox().resolve(GREETER));
            await(page, profile, "Porte ouverte", false);

            drop(GREETER);
            await(page, profile, "Porte ouverte", true);
        }
    }

    @Test
    void a_plugin_that_writes_a_script_into_pages_is_refused_and_the_administrator_reads_its_name_and_the_line()
            throws Exception {
        try (BrowserContext window = SITE.window(new Browser.NewContextOptions().setLocale("en-GB"))) {
            Page page = Site.signedIn(window, "grace");
            Path tracker = SITE.site().inbox().resolve("tracker.jar");
            Files.copy(Site.bundled().resolve(HELLO), tracker);
            try (FileSystem jar = FileSystems.newFileSystem(tracker)) {
                Files.writeString(
                        jar.getPath("templates/hello.vm"), "<p>Hello</p>\n<script>document.title = 'Tracked'</script>");
            }
            await(page, "/community/admin/builds", "hello:hello.vm, line 2: <script>", true);
            assertThat(page.title()).doesNotContain("Tracked");
            assertThat(page.textContent("main")).contains("fragments work without script");
        }
    }

    private static void drop(String jar) throws IOException {
        Files.copy(Site.bundled().resolve(jar), SITE.site().inbox().resolve(jar));
    }

    private static void await(Page page, String address, String text, boolean shown) throws Exception {
        await(page, address, text, shown, () -> {});
    }

    /** Act and load the page until it shows a text, or no longer does. */
    private static void await(Page page, String address, String text, boolean shown, Act act) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        do {
            act.run();
            assertThat(page.navigate(address).status()).isEqualTo(200);
        } while (page.textContent("main").contains(text) != shown
                && Instant.now().isBefore(deadline));
        assertThat(page.textContent("main").contains(text))
                .as("'%s' is shown", text)
                .isEqualTo(shown);
    }

    private interface Act {
        void run() throws Exception;
    }
}
