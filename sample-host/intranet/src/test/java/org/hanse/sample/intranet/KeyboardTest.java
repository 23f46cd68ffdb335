package org.hanse.sample.intranet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyboardTest {

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
    void somebody_without_a_mouse_and_without_scripts_founds_a_community_asks_and_answers() {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setLocale("en-GB")
                .setViewportSize(1024, 768);
        try (BrowserContext window = site.window(options)) {
            Keys keys = new Keys(window.newPage());
            signIn(keys);
            found(keys);
            ask(keys);
            answer(keys);
        }
    }

    private static void signIn(Keys keys) {
        keys.page().navigate("/");
        keys.follow("a[href='/login']");
        keys.fill("#login", "grace");
        keys.fill("#password", Accounts.PASSWORD);
        keys.follow("form.login button");
        assertThat(keys.page().textContent("h1")).contains("Grace Okafor");
    }

    private static void found(Keys keys) {
        keys.follow("a[href='/community/']");
        keys.follow("a[href$='/communities/new']");
        keys.fill("#hanse-name", "Pump rooms");
        keys.follow("main button");
        assertThat(keys.page().textContent("h1")).isEqualTo("Pump rooms");
        keys.follow(".hanse-nav a[href='/community/']");
        keys.follow("a.hanse-item-title[href$='/c/pump-rooms']");
    }

    private static void ask(Keys keys) {
        keys.follow("a[href$='/c/pump-rooms/new']");
        keys.follow("a[href$='type=core:question']");
        keys.fill("#hanse-title", "Why does pump 3 hum?");
        keys.fill("#hanse-source", "It *hums* in B flat since Monday.");
        keys.follow("main form button");
        Page page = keys.page();
        assertThat(page.textContent("h1")).isEqualTo("Why does pump 3 hum?");
        assertThat(page.innerHTML(".hanse-prose")).contains("<em>hums</em>");
    }

    private static void answer(Keys keys) {
        keys.fill("#hanse-source", "A loose bolt, tightened today.");
        keys.follow("#reply form button");
        assertThat(keys.page().locator("article.hanse-post").allTextContents())
                .hasSize(2)
                .last()
                .asString()
                .contains("A loose bolt, tightened today.");
    }
}
