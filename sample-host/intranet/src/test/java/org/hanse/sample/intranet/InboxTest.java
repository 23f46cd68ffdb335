package org.hanse.sample.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final String LANGUAGES = "hanse-plugin-languages.jar";

    @TempDir
    private static Path home;

    private static Site site;

    @BeforeAll
    static void start() throws Exception {
        site = Site.start(home);
    }

    @AfterAll
    static void stop() throws Exception {
        if (site != null) {
            site.close();
        }
    }

    @Test
    void a_plugin_that_leaves_the_inbox_leaves_the_profile_and_finds_its_data_when_it_returns() throws Exception {
        try (BrowserContext window = site.window(new Browser.NewContextOptions().setLocale("fr-FR"))) {
            Page page = Site.signedIn(window, "camille");
            page.navigate("/community/m/edit");
            page.fill("[name='languages:spoken']", "français, breton");
            page.click("main form button");
            String profile = page.url();
            assertThat(page.textContent("main")).contains("breton");

            Files.delete(site.inbox().resolve(LANGUAGES));
            await(page, profile, "breton", false);

            Files.copy(Site.bundled().resolve(LANGUAGES), site.inbox().resolve(LANGUAGES));
            await(page, profile, "breton", true);
        }
    }

    /** Load the page until it shows a text, or no longer does. */
    private static void await(Page page, String address, String text, boolean shown) {
        Instant deadline = Instant.now().plus(PATIENCE);
        do {
            assertThat(page.navigate(address).status()).isEqualTo(200);
        } while (page.textContent("main").contains(text) != shown
                && Instant.now().isBefore(deadline));
        assertThat(page.textContent("main").contains(text))
                .as("'%s' is shown", text)
                .isEqualTo(shown);
    }
}
