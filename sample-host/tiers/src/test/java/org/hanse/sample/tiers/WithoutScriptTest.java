package org.hanse.sample.tiers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WithoutScriptTest {

    @RegisterExtension
    static final SceneExtension SCENE = SceneExtension.at(
            "/a/b",
            Map.of(
                    "hanse.plugins.inbox",
                    Path.of("target/plugins").toAbsolutePath().toString()));

    @Test
    void at_the_mount_one_reads_turns_pages_writes_and_replies() {
        try (Window window = SCENE.scene().window(false, 1000)) {
            window.signIn(SCENE.site(), Scene.MASON);
            Page page = window.newPage();
            page.navigate(SCENE.site().mount() + "/c/masons");
            page.click("text=Which wall bears the roof?");
            assertThat(page.locator("main")).containsText("two walls");
            page.click("a[rel=next]");
            assertThat(page.locator("main")).containsText("Reply number 22");
            reply(page, "By hand, at the mount.");
            page.click(".hanse-crumbs a:has-text('Masons')");
            page.click("text=Start a topic");
            page.fill("[name=title]", "Lime or cement?");
            page.fill("[name=source]", "Lime breathes.");
            page.click("text=Publish");
            assertThat(page.locator("h1")).hasText("Lime or cement?");
        }
    }

    @Test
    void in_a_page_of_the_host_one_reads_turns_pages_and_replies() {
        for (String page : new String[] {"insert", "isolated"}) {
            try (Window window = SCENE.scene().window(false, 1000)) {
                window.signIn(SCENE.site(), Scene.MASON);
                Page shown = window.newPage();
                shown.navigate(SCENE.site().origin() + "/own/" + page + "?path=t/"
                        + SCENE.scene().topic());
                assertThat(shown.locator(".hanse-main")).containsText("two walls");
                shown.click("a[rel=next]");
                assertThat(shown.locator(".hanse-main")).containsText("Reply number 22");
                reply(shown, "By hand, in " + page);
            }
        }
    }

    private static void reply(Page page, String text) {
        page.fill("textarea[name=source]", text);
        page.click("text=Send the reply");
        assertThat(page.locator("article:has-text('" + text + "')")).isVisible();
    }

    @Test
    void in_a_page_of_the_host_one_starts_a_topic() {
        try (Window window = SCENE.scene().window(false, 1000)) {
            window.signIn(SCENE.site(), Scene.MASON);
            Page page = window.newPage();
            page.navigate(own("c/masons/new"));
            page.fill("[name=title]", "Slate or tile?");
            page.fill("[name=source]", "Slate lasts.");
            page.click("text=Publish");
            assertThat(page).hasURL(own("c/masons/new"));
            page.navigate(own("c/masons"));
            page.click("text=Slate or tile?");
            assertThat(page.locator("main")).containsText("Slate lasts.");
        }
    }

    @Test
    void at_the_mount_an_administrator_switches_a_plugin_off_and_on() {
        try (Window window = SCENE.scene().window(false, 1000)) {
            window.signIn(SCENE.site(), Guild.ADMINISTRATOR);
            Page page = window.newPage();
            page.navigate(SCENE.site().mount() + "/admin/plugins");
            page.click("a[href$='/admin/plugins/hello']");
            switchOffAndOn(page, SCENE.site().mount() + "/admin/plugins/hello");
        }
    }

    @Test
    void in_a_page_of_the_host_an_administrator_switches_a_plugin_off_and_on() {
        try (Window window = SCENE.scene().window(false, 1000)) {
            window.signIn(SCENE.site(), Guild.ADMINISTRATOR);
            Page page = window.newPage();
            String address = own("admin/plugins/hello");
            page.navigate(address);
            switchOffAndOn(page, address);
        }
    }

    private static String own(String path) {
        return SCENE.site().origin() + "/own/insert?path=" + path;
    }

    private static void switchOffAndOn(Page page, String address) {
        page.click("button:has-text('Disable')");
        until(page, "button:has-text('Enable')", address);
        page.click("button:has-text('Enable')");
        until(page, "button:has-text('Disable')", address);
    }

    /** Look again until what was asked for is done; a generation takes its time. */
    private static void until(Page page, String shown, String address) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        do {
            page.navigate(address);
        } while (page.locator(shown).count() == 0 && System.nanoTime() < limit);
        assertThat(page.locator(shown)).isVisible();
    }
}
