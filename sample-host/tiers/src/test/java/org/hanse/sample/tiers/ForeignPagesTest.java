package org.hanse.sample.tiers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.hanse.sample.foreign.ForeignSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample's site of somebody else, under its policy with Trusted Types. */
class ForeignPagesTest {

    @TempDir
    Path home;

    @Test
    void its_pages_show_the_community_and_break_no_rule_of_their_policy() throws Exception {
        int port = Servers.free();
        String origin = "http://localhost:" + port;
        try (Chromium chromium = Missing.chromium();
                GuildSite guild = GuildSite.start(new PlainApplication("/community"), home, origin, Map.of())) {
            Client mason = new Client(guild, Scene.MASON);
            String topic = mason.talk();
            mason.post(
                    "/communities/new",
                    Map.of("name", "Rivers", "slug", "hydraulique", "visibility", "PUBLIC", "language", "fr"));
            try (ForeignSite site = ForeignSite.start(port, guild.mount(), topic);
                    Window window = Window.open(chromium.browser(), new NewContextOptions())) {
                assertThat(site.address()).isEqualTo(origin);
                Page page = window.newPage();
                page.navigate(origin + "/");
                assertThat(page.locator("hanse-topic h3").first()).hasText("Which wall bears the roof?");
                page.navigate(origin + "/network.html");
                assertThat(page.locator("hanse-view h3").first()).hasText("Rivers");
                page.navigate(origin + "/frame.html");
                assertThat(page.frameLocator("iframe").locator("h1")).hasText("Which wall bears the roof?");
                page.navigate(origin + "/app/");
                page.click("text=Which wall bears the roof?");
                assertThat(page.locator("hanse-view h1")).hasText("Which wall bears the roof?");
                assertThat(page).hasTitle("Which wall bears the roof? · Astreinte");
            }
        }
    }
}
