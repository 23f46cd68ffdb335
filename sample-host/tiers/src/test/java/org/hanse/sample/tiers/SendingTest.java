package org.hanse.sample.tiers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of a reply whose answer takes long, or does not come. */
class SendingTest {

    private static final String UNKNOWN = "It is not known whether this was saved. Your text is still in the form:"
            + " see whether it is on the page before you send it again. Open the page";

    /** Holds back requests of one method; one that is given up ends, and others go on when they are let go. */
    private static final String HOLD = """
            method => {
                const ask = fetch;
                const held = window.held = [];
                window.fetch = async (url, options) => {
                    if (options.method === method) {
                        await new Promise((go, stop) => {
                            held.push(go);
                            options.signal.addEventListener('abort', () => stop(options.signal.reason));
                        });
                    }
                    return ask(url, options);
                };
            }
            """;

    /** Longer than the five seconds after which the component says that it still waits. */
    private static final double LONGER = 20_000;

    @RegisterExtension
    static final SceneExtension SCENE = SceneExtension.at("/a/b");

    private Window window;
    private Page page;

    @BeforeEach
    void open() {
        window = SCENE.scene().window(true, 1000);
        page = window.newPage();
        Client mason = new Client(SCENE.site(), Scene.MASON);
        page.exposeFunction(
                "fresh", ignored -> mason.token(SCENE.scene().elsewhere().origin()));
        page.navigate(SCENE.scene()
                .page("<hanse-topic mount=\"%s\" topic=\"%s\"></hanse-topic>"
                        .formatted(SCENE.site().mount(), SCENE.scene().topic())));
        page.locator("hanse-topic .hanse").waitFor();
        page.evaluate("() => { document.querySelector('hanse-topic').token = () => fresh(); }");
        page.locator("textarea").waitFor();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void reply(String text) {
        page.getByLabel("Your reply").fill(text);
        page.click("text=Send the reply");
    }

    private Locator status() {
        return page.locator(".hanse-status[data-hanse-seen]");
    }

    private Locator article(String text) {
        return page.locator("article", new Page.LocatorOptions().setHasText(text));
    }

    @Test
    void a_reply_that_takes_longer_than_a_page_may_take_is_waited_for() {
        page.evaluate(HOLD, "POST");
        reply("Slow and steady");
        assertThat(status())
                .hasText(
                        "This takes longer than usual. Your text stays in the form until it has been sent.",
                        new HasTextOptions().setTimeout(LONGER));
        assertThat(page.getByLabel("Your reply")).hasValue("Slow and steady");
        page.click("text=Send the reply");
        assertThat(page.evaluate("() => held.length"))
                .as("sent once, however often somebody clicks")
                .isEqualTo(1);
        page.evaluate("() => held[0]()");
        assertThat(article("Slow and steady")).isFocused();
    }

    @Test
    void of_a_reply_without_an_answer_in_time_it_is_said_that_nobody_knows_and_the_text_stays() {
        page.evaluate("() => { const timeout = AbortSignal.timeout; window.patience = [];"
                + " AbortSignal.timeout = ms => { patience.push(ms); return timeout.call(AbortSignal, ms / 100); }; }");
        page.evaluate(HOLD, "POST");
        reply("Never answered");
        assertThat(status()).hasText(UNKNOWN);
        assertThat(page.getByLabel("Your reply")).hasValue("Never answered");
        assertThat(status().locator("a"))
                .hasAttribute(
                        "href", SCENE.site().mount() + "/t/" + SCENE.scene().topic());
        assertThat(page.evaluate("() => Math.max(...patience)")).isEqualTo(60_000);
        assertThat(page.locator("[aria-busy]")).hasCount(0);
    }

    @Test
    void the_same_is_said_when_the_connection_breaks_or_a_proxy_gives_up() {
        window.foresee("ERR_FAILED");
        window.foresee("504");
        page.route("**/replies*", Route::abort);
        reply("Cut off");
        assertThat(status()).hasText(UNKNOWN);
        page.unroute("**/replies*");
        page.route(
                "**/replies*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(504)
                        .setHeaders(Map.of("Access-Control-Allow-Origin", "*"))));
        reply("Given up");
        assertThat(status()).hasText(UNKNOWN);
        assertThat(page.getByLabel("Your reply")).hasValue("Given up");
    }

    @Test
    void a_reply_does_not_wait_for_a_page_that_is_being_asked_for() {
        page.evaluate(HOLD, "GET");
        page.evaluate("() => { document.querySelector('hanse-topic').reload(); }");
        page.waitForFunction("() => held.length > 0");
        reply("Not after you");
        assertThat(article("Not after you")).isFocused();
    }
}
