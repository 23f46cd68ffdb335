package org.hanse.sample.tiers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FrameTest {

    private static final String FITS = """
            () => {
                const frame = document.querySelector('iframe');
                return frame.clientHeight > 1000 && document.documentElement.scrollWidth <= innerWidth;
            }
            """;

    @RegisterExtension
    static final SceneExtension SCENE = SceneExtension.at("/a/b");

    private static String frame(String attributes, String path) {
        return """
                <hanse-frame %s>
                <iframe src="%s/frame/%s" title="Masons" width="100%%" height="300"></iframe>
                </hanse-frame>
                """.formatted(attributes, SCENE.site().mount(), path);
    }

    private static Page show(Window window, String body) {
        Page page = window.newPage();
        page.navigate(SCENE.scene().page(body));
        return page;
    }

    @Test
    void a_frame_is_as_high_as_what_it_shows_within_what_the_page_allows() {
        try (Window window = SCENE.scene().window(true, 1000)) {
            Page page = show(window, frame("min=\"200\"", "t/" + SCENE.scene().topic()));
            page.waitForFunction(FITS);
            FrameLocator inside = page.frameLocator("iframe");
            inside.locator("a[rel=next]").click();
            assertThat(inside.locator("body")).containsText("Reply number 22");
            page.waitForFunction("() => document.querySelector('iframe').clientHeight < 1000");
            Page bounded =
                    show(window, frame("max=\"500\"", "t/" + SCENE.scene().topic()));
            bounded.waitForFunction("() => document.querySelector('iframe').clientHeight === 500");
        }
    }

    @Test
    void links_stay_in_the_frame_and_the_page_is_told() {
        try (Window window = SCENE.scene().window(true, 1000)) {
            Page page = show(window, frame("", "c/masons"));
            FrameLocator inside = page.frameLocator("iframe");
            inside.locator(".hanse-item").first().waitFor();
            page.evaluate("() => addEventListener('hanse:ready', event => { window.shown = event.detail.path; })");
            inside.locator("text=Which wall").click();
            page.waitForFunction(
                    "path => window.shown === path", "t/" + SCENE.scene().topic());
            assertThat(inside.locator("body")).containsText("Reply number 3");
        }
    }

    @Test
    void a_theme_and_a_language_that_the_page_chooses_go_into_the_frame_at_once_and_later() {
        try (Window window = SCENE.scene().window(true, 1000)) {
            Page page =
                    show(window, frame("theme=\"dark\"", "t/" + SCENE.scene().topic()));
            FrameLocator inside = page.frameLocator("iframe");
            assertThat(inside.locator(":root")).hasAttribute("data-hanse-theme", "dark");
            assertThat(inside.locator("hanse-view .hanse")).hasAttribute("lang", "en");
            page.evaluate("() => { const frame = document.querySelector('hanse-frame');"
                    + " frame.setAttribute('theme', 'light'); frame.setAttribute('locale', 'fr'); }");
            assertThat(inside.locator(":root")).hasAttribute("data-hanse-theme", "light");
            assertThat(inside.locator("hanse-view .hanse")).hasAttribute("lang", "fr");
            assertThat(inside.locator("hanse-view .hanse")).hasAttribute("data-hanse-theme", "light");
            assertThat(inside.locator(".hanse-status")).containsText("Affiché");
            assertThat(inside.locator(".hanse-frame-exit")).hasText("Ouvrir dans la communauté");
            assertThat(inside.locator(":root")).hasAttribute("lang", "fr");
        }
    }

    @Test
    void the_page_shows_another_one_in_the_frame_and_is_told_where_people_go() {
        try (Window window = SCENE.scene().window(true, 1000)) {
            Page page = show(window, frame("", "c/masons"));
            page.waitForFunction("() => document.querySelector('iframe').clientHeight !== 300");
            page.evaluate("() => { window.told = []; ['ready', 'navigate'].forEach(type => addEventListener("
                    + "'hanse:' + type, event => told.push(type + ' ' + event.detail.path))); }");
            page.evaluate(
                    "path => document.querySelector('hanse-frame').navigate(path)",
                    "t/" + SCENE.scene().topic());
            FrameLocator inside = page.frameLocator("iframe");
            assertThat(inside.locator("h1")).hasText("Which wall bears the roof?");
            assertThat(inside.locator("h1")).isFocused();
            assertThat(inside.locator(".hanse-frame-exit a"))
                    .hasAttribute(
                            "href", SCENE.site().mount() + "/t/" + SCENE.scene().topic());
            inside.locator(".hanse-back a").click();
            assertThat(inside.locator("h1")).hasText("Masons");
            page.waitForFunction("() => told.length === 3");
            assertThat(page.evaluate("() => told.join()"))
                    .isEqualTo("ready t/%s,navigate c/masons,ready c/masons"
                            .formatted(SCENE.scene().topic()));
        }
    }

    @Test
    void a_page_of_an_origin_that_is_not_declared_may_not_show_a_frame() throws Exception {
        try (Elsewhere stranger = Elsewhere.start();
                Window window = SCENE.scene().window(true, 1000)) {
            window.foresee("frame-ancestors");
            Page page = window.newPage();
            page.navigate(bare(stranger));
            assertThat(page.frames().get(1).url()).startsWith("chrome-error:");
        }
    }

    @Test
    void where_the_browser_lets_anybody_show_it_a_frame_answers_declared_origins_only() throws Exception {
        try (Elsewhere stranger = Elsewhere.start();
                Window window = SCENE.scene().window(true, 1000)) {
            assertThat(answers(window, SCENE.scene().elsewhere())).startsWith("hello,ready,resize");
            assertThat(answers(window, stranger)).isEqualTo("own");
        }
    }

    private static String bare(Elsewhere site) {
        return site.page(Sheet.PLAIN, SCENE.site().mount(), "", frame("", "c/masons"));
    }

    /** Return the types of the messages that a page hears after a hello, up to one of its own that it sends when it is read. */
    private static String answers(Window window, Elsewhere site) {
        Page page = window.newPage();
        page.route("**/frame/**", route -> {
            APIResponse answer = route.fetch();
            Map<String, String> headers = new HashMap<>(answer.headers());
            headers.computeIfPresent(
                    "content-security-policy",
                    (name, policy) -> policy.replaceFirst("frame-ancestors [^;]*", "frame-ancestors *"));
            route.fulfill(new FulfillOptions().setResponse(answer).setHeaders(headers));
        });
        page.navigate(bare(site));
        Frame inside = page.frames().get(1);
        inside.waitForFunction("() => customElements.get('hanse-frame')");
        inside.evaluate(
                "() => { window.read = new Promise(done => addEventListener('message', done)).then(() => 1); }");
        page.evaluate("() => { window.heard = []; addEventListener('message', event => heard.push(event.data.type));"
                + " frames[0].postMessage({ hanse: 1, type: 'hello' }, '*'); }");
        inside.evaluate("() => read");
        page.evaluate("() => postMessage({ type: 'own' }, '*')");
        page.waitForFunction("() => heard.includes('own')");
        return (String) page.evaluate("() => heard.join()");
    }

    @Test
    void somebody_with_a_token_replies_in_a_frame() throws Exception {
        try (Window window = SCENE.scene().window(true, 1000)) {
            Page page = window.newPage();
            Client client = new Client(SCENE.site(), Scene.MASON);
            page.exposeFunction(
                    "fresh", ignored -> client.token(SCENE.scene().elsewhere().origin()));
            page.navigate(SCENE.scene().page(frame("", "t/" + SCENE.scene().topic())));
            page.evaluate("() => { document.querySelector('hanse-frame').token = () => fresh(); }");
            FrameLocator inside = page.frameLocator("iframe");
            inside.getByLabel("Your reply").fill("From within a frame.");
            inside.locator("text=Send the reply").click();
            assertThat(inside.locator("article:has-text('From within a frame.')"))
                    .isFocused();
        }
    }

    @Test
    void messages_of_anybody_else_are_ignored() {
        try (Window window = SCENE.scene().window(true, 1000)) {
            Page page = show(window, frame("", "t/" + SCENE.scene().topic()));
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
        try (Window window = SCENE.scene().window(false, 1000)) {
            Page page = show(window, frame("", "t/" + SCENE.scene().topic()));
            FrameLocator inside = page.frameLocator("iframe");
            assertThat(inside.locator("body")).containsText("two walls");
            inside.locator("a[rel=next]").click();
            assertThat(inside.locator("body")).containsText("Reply number 22");
            assertThat(inside.locator(".hanse-frame-exit a"))
                    .hasAttribute(
                            "href",
                            java.util.regex.Pattern.compile(
                                    "/a/b/t/" + SCENE.scene().topic() + ".*"));
        }
    }
}
