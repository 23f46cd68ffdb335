package org.hanse.sample.tiers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two people, one after the other, before one screen. */
class PersonTest {

    private static final String CARVER = "carver";
    private static final String SECRET = "What only masons know";

    @RegisterExtension
    static final SceneExtension SCENE = SceneExtension.at("/a/b");

    private final List<String> sent = new ArrayList<>();
    private final List<Route> held = new ArrayList<>();

    private Window window;
    private Page page;

    @BeforeAll
    static void begin() throws Exception {
        new Client(SCENE.site(), Scene.MASON)
                .post(
                        "/communities/new",
                        Map.of("name", SECRET, "slug", "lodge", "visibility", "SECRET", "language", "en"));
        new Client(SCENE.site(), CARVER).post("/c/masons/join", Map.of());
    }

    @BeforeEach
    void open() {
        window = SCENE.scene().window(true, 1000);
        page = window.newPage();
        for (String name : List.of(Scene.MASON, CARVER)) {
            Client client = new Client(SCENE.site(), name);
            page.exposeFunction(
                    name, ignored -> client.token(SCENE.scene().elsewhere().origin()));
        }
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.add(String.valueOf(request.postData()));
            }
        });
    }

    @AfterEach
    void close() {
        window.close();
    }

    /** Show something to the mason; return what people see of the element. */
    private Locator show(String element, String path, String attributes, String seen) {
        page.navigate(SCENE.scene()
                .page("<%s id=\"shown\" src=\"%s/%s\" %s></%s>"
                        .formatted(element, SCENE.site().mount(), path, attributes, element)));
        page.waitForFunction("() => !!customElements.get('hanse-frame')");
        give("() => mason()");
        Locator view =
                element.equals("hanse-frame") ? page.frameLocator("iframe").locator("body") : page.locator(".place");
        view.locator(seen).first().waitFor();
        return view;
    }

    private void give(String token) {
        page.evaluate("async () => { document.querySelector('#shown').token = %s; }".formatted(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "isolated"})
    void nothing_of_what_one_was_shown_stays_when_another_comes(String attributes) {
        window.foresee("404");
        Locator view = show("hanse-view", "c/lodge", attributes, "h2:has-text('" + SECRET + "')");
        page.route("**/embed/**", held::add);
        page.evaluate("() => addEventListener('hanse:cleared', () => { window.cleared = true; })");
        give("await carver()");
        page.waitForFunction("() => window.cleared");
        page.waitForCondition(() -> !held.isEmpty());
        assertThat(view).not().containsText(SECRET);
        held.get(0).resume();
        assertThat(view.locator(".hanse-status[data-hanse-seen]")).isVisible();
        assertThat(view).not().containsText(SECRET);
    }

    @Test
    void nothing_of_what_one_was_shown_in_a_frame_stays_when_another_comes() {
        window.foresee("404");
        Locator view = show("hanse-frame", "c/masons", "", "hanse-view .hanse-item");
        page.evaluate("() => document.querySelector('#shown').navigate('c/lodge')");
        assertThat(view).containsText(SECRET);
        page.route("**/embed/**", held::add);
        give("() => carver()");
        page.waitForCondition(() -> !held.isEmpty());
        assertThat(view).not().containsText(SECRET);
        assertThat(page.frames().get(1).title()).isEmpty();
        held.get(0).resume();
        assertThat(view).containsText("Which wall bears the roof?");
        page.unroute("**/embed/**");
        page.evaluate("() => document.querySelector('#shown').navigate('c/lodge')");
        assertThat(view.locator(".hanse-status[data-hanse-seen]")).isVisible();
        assertThat(view).not().containsText(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanse-view", "hanse-frame"})
    void what_one_wrote_is_neither_shown_to_nor_sent_by_another(String element) {
        Locator view = show(element, "t/" + SCENE.scene().topic(), "", "textarea");
        page.evaluate("() => { window.who = mason; }");
        give("() => who()");
        view.getByLabel("Your reply").fill("From the mason only");
        page.evaluate("() => { window.who = carver; }");
        // Its token has ended: the next one is somebody else's.
        page.clock().setFixedTime(Instant.now().plusSeconds(285).toEpochMilli());
        view.getByText("Send the reply").click();
        assertThat(view.getByLabel("Your reply")).hasValue("");
        assertThat(sent).noneMatch(body -> body.contains("mason"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanse-view", "hanse-frame"})
    void when_the_token_is_taken_away_what_is_public_shows(String element) {
        Locator view = show(element, "t/" + SCENE.scene().topic(), "", "textarea");
        give("undefined");
        assertThat(view.locator("textarea")).hasCount(0);
        assertThat(view).containsText("two walls");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanse-view", "hanse-frame"})
    void another_token_of_the_same_person_leaves_what_is_being_written(String element) {
        Locator view = show(element, "t/" + SCENE.scene().topic(), "", "textarea");
        view.getByLabel("Your reply").fill("Half a sent");
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        give("await mason()");
        give("() => mason()");
        view.getByLabel("Your reply").pressSequentially("ence");
        assertThat(view.getByLabel("Your reply")).hasValue("Half a sentence");
        assertThat(asked).isEmpty();
    }

    @Test
    void a_token_that_comes_after_that_of_another_is_not_used() {
        List<String> bearers = new ArrayList<>();
        show("hanse-view", "c/masons", "", ".hanse-item");
        page.evaluate("async () => { window.ofMason = await mason(); window.ofCarver = await carver(); }");
        page.onRequest(request -> bearers.add(request.headers().get("authorization")));
        give("() => new Promise(done => { window.late = () => done(ofMason); })");
        page.waitForFunction("() => window.late");
        give("() => ofCarver");
        page.locator(".hanse-item").first().waitFor();
        page.evaluate("async () => { late(); await document.querySelector('#shown').reload(); }");
        assertThat(bearers).hasSizeGreaterThanOrEqualTo(2).containsOnly("Bearer " + page.evaluate("() => ofCarver"));
    }

    @Test
    void somebody_whose_session_has_ended_keeps_the_text_and_is_asked_to_sign_in() {
        Locator view = show("hanse-view", "t/" + SCENE.scene().topic(), "", "textarea");
        page.evaluate("() => { window.who = mason; }");
        give("() => who()");
        view.getByLabel("Your reply").fill("Before the session ended");
        page.evaluate("() => { window.who = () => undefined; }");
        page.clock().setFixedTime(Instant.now().plusSeconds(285).toEpochMilli());
        view.getByText("Send the reply").click();
        assertThat(view.locator(".hanse-status"))
                .hasText("Sign in to send this. Your text is still in the form. Open the page");
        assertThat(view.getByLabel("Your reply")).hasValue("Before the session ended");
        assertThat(sent).isEmpty();
    }
}
