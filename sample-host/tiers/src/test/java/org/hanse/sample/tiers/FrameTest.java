package org.hanse.sample.tiers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameTest {

    private static final String FITS = """
            () => {
                const frame = document.querySelector('iframe');
                return frame.clientHeight > 1000 && document.documentElement.scrollWidth <= innerWidth;
            }
            """;

    @TempDir
    private static Path home;

    private static Scene scene;

    @BeforeAll
    static void start() throws Exception {
        scene = Scene.start("/a/b", home);
    }

    @AfterAll
    static void stop() throws Exception {
        if (scene != null) {
            scene.close();
        }
    }

    private static String frame(String attributes, String path) {
        return """
                <hanse-frame %s>
                <iframe src="%s/frame/%s" title="Masons" width="100%%" height="300"></iframe>
                </hanse-frame>
                """.formatted(attributes, scene.site().mount(), path);
    }

    private static Page show(BrowserContext window, String body) {
        Page page = window.newPage();
        page.navigate(scene.page(body));
        return page;
    }

    @Test
    void a_frame_is_as_high_as_what_it_shows_within_what_the_page_allows() {
        try (BrowserContext window = scene.window(true, 1000)) {
            Page page = show(window, frame("min=\"200\"", "t/" + scene.topic()));
            page.waitForFunction(FITS);
            FrameLocator inside = page.frameLocator("iframe");
            inside.locator("a[rel=next]").click();
            assertThat(inside.locator("body")).containsText("Reply number 22");
            page.waitForFunction("() => document.querySelector('iframe').clientHeight < 1000");
            Page bounded = show(window, frame("max=\"500\"", "t/" + scene.topic()));
            bounded.waitForFunction("() => document.querySelector('iframe').clientHeight === 500");
        }
    }

    @Test
    void links_stay_in_the_frame_and_the_page_is_told() {
        try (BrowserContext window = scene.window(true, 1000)) {
            Page page = show(window, frame("", "c/masons"));
            FrameLocator inside = page.frameLocator("iframe");
            inside.locator(".hanse-item").first().waitFor();
            page.evaluate("() => addEventListener('hanse:ready', event => { window.shown = event.detail.path; })");
            inside.locator("text=Which wall").click();
            page.waitForFunction("path => window.shown === path", "t/" + scene.topic());
            assertThat(inside.locator("body")).containsText("Reply number 3");
        }
    }

    @Test
    void somebody_with_a_token_replies_in_a_frame() throws Exception {
        try (BrowserContext window = scene.window(true, 1000)) {
            Page page = window.newPage();
            List<String> complaints = Scene.complaints(page);
            Client client = new Client(scene.site(), Scene.MASON);
            page.exposeFunction(
                    "fresh", ignored -> client.token(scene.elsewhere().origin()));
            page.navigate(scene.page(frame("", "t/" + scene.topic())));
            page.evaluate("() => { document.querySelector('hanse-frame').token = () => fresh(); }");
            FrameLocator inside = page.frameLocator("iframe");
            inside.getByLabel("Your reply").fill("From within a frame.");
            inside.locator("text=Send the reply").click();
            assertThat(inside.locator("article:has-text('From within a frame.')"))
                    .isFocused();
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void messages_of_anybody_else_are_ignored() {
        try (BrowserContext window = scene.window(true, 1000)) {
            Page page = show(window, frame("", "t/" + scene.topic()));
            page.waitForFunction(FITS);
            Object before = page.evaluate("() => document.querySelector('iframe').clientHeight");
            page.evaluate("() => new Promise(heard => { addEventListener('message', heard, { once: true });"
                    + " postMessage({ hanse: 1, type: 'resize', height: 9999 }, '*'); })");
            assertThat(page.evaluate("() => document.querySelector('iframe').clientHeight"))
                    .isEqualTo(before);
        }
    }

    @Test
    void without_script_a_frame_shows_what_is_public_and_a_link_to_the_community() {
        try (BrowserContext window = scene.window(false, 1000)) {
            Page page = show(window, frame("", "t/" + scene.topic()));
            FrameLocator inside = page.frameLocator("iframe");
            assertThat(inside.locator("body")).containsText("two walls");
            inside.locator("a[rel=next]").click();
            assertThat(inside.locator("body")).containsText("Reply number 22");
            assertThat(inside.locator(".hanse-frame-exit a"))
                    .hasAttribute("href", java.util.regex.Pattern.compile("/a/b/t/" + scene.topic() + ".*"));
        }
    }
}
