package org.hanse.sample.tiers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of tokens that end, or are refused, while somebody writes. */
class TokenTest {

    /** Claims to be one of ours, and is not. */
    private static final String BAD = "eyJhbGciOiJIUzI1NiIsInR5cCI6ImhhbnNlK2p3dCJ9.e30.bad";

    @RegisterExtension
    static final SceneExtension SCENE = SceneExtension.at("/a/b");

    private final List<String> given = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();

    private Window window;
    private Page page;

    @BeforeEach
    void open() {
        window = SCENE.scene().window(true, 1000);
        page = window.newPage();
        Client client = new Client(SCENE.site(), Scene.MASON);
        page.exposeFunction("fresh", ignored -> {
            given.add(client.token(SCENE.scene().elsewhere().origin()));
            return last(given);
        });
        page.addInitScript("addEventListener('hanse:ready', () => { window.ready = true; })");
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.add(request.headers().get("authorization"));
            }
        });
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** Show a topic, and give the element that does a function that gets tokens; return what people see of it. */
    private Locator show(String element, String token) {
        page.navigate(SCENE.scene()
                .page("<%s id=\"shown\" src=\"%s/t/%s\"></%s>"
                        .formatted(element, SCENE.site().mount(), SCENE.scene().topic(), element)));
        Locator view =
                element.equals("hanse-frame") ? page.frameLocator("iframe").locator("body") : page.locator("body");
        page.waitForFunction("() => window.ready");
        give(token);
        view.locator("textarea").waitFor();
        return view;
    }

    private void give(String token) {
        page.evaluate("() => { const bad = ['" + BAD + "']; document.querySelector('#shown').token = " + token + "; }");
    }

    private static void reply(Locator view, String text) {
        view.getByLabel("Your reply").fill(text);
        view.getByText("Send the reply").click();
        Locator reply = view.locator("article", new Locator.LocatorOptions().setHasText(text));
        assertThat(reply).isFocused();
        assertThat(reply).hasCount(1);
    }

    private static String last(List<String> tokens) {
        return tokens.get(tokens.size() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanse-view", "hanse-frame"})
    void a_token_that_is_about_to_end_is_replaced_before_a_reply_goes_out(String element) {
        Locator view = show(element, "() => fresh()");
        String old = last(given);
        page.clock().setFixedTime(Instant.now().plus(Duration.ofSeconds(285)).toEpochMilli());
        reply(view, "In time, from a " + element);
        assertThat(last(given)).isNotEqualTo(old);
        assertThat(sent).containsExactly("Bearer " + last(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanse-view", "hanse-frame"})
    void a_reply_whose_token_is_refused_goes_out_again_with_another(String element) {
        window.foresee("401");
        Locator view = show(element, "() => fresh()");
        give("() => bad.pop() ?? fresh()");
        reply(view, "Once more, from a " + element);
        assertThat(sent).containsExactly("Bearer " + BAD, "Bearer " + last(given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanse-view", "hanse-frame"})
    void a_view_whose_token_is_refused_is_asked_for_again_with_another(String element) {
        window.foresee("401");
        Locator view = show(element, "() => bad.pop() ?? fresh()");
        assertThat(view.getByLabel("Your reply")).isVisible();
        assertThat(given).hasSize(1);
    }
}
