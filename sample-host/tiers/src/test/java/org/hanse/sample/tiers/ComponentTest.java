package org.hanse.sample.tiers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ComponentTest {

    private static final String TITLE = "Which wall bears the roof?";

    @RegisterExtension
    static final SceneExtension SCENE = SceneExtension.at("/a/b");

    private Window window;
    private Page page;

    @BeforeEach
    void open() {
        window = SCENE.scene().window(true, 1000);
        page = window.newPage();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void show(String body) {
        page.navigate(SCENE.scene().page(body));
    }

    private String topic() {
        return "<hanse-topic mount=\"%s\" topic=\"%s\"><a href=\"%s\">Open</a></hanse-topic>"
                .formatted(
                        SCENE.site().mount(),
                        SCENE.scene().topic(),
                        SCENE.site().mount());
    }

    private static String view(String path, String attributes) {
        return "<hanse-view src=\"%s/%s\" %s><a href=\"%s/%s\">Open</a></hanse-view>"
                .formatted(SCENE.site().mount(), path, attributes, SCENE.site().mount(), path);
    }

    @Test
    void pages_are_turned_within_the_component_and_the_focus_goes_to_the_result() {
        show(topic());
        String address = page.url();
        page.click("a[rel=next]");
        assertThat(page.locator("hanse-topic")).containsText("Reply number 22");
        assertThat(page.locator("hanse-topic h2")).isFocused();
        assertThat(page.locator(".hanse-status")).hasText("Shown: " + TITLE);
        page.click("a[rel=prev]");
        assertThat(page.locator("hanse-topic")).containsText("two walls");
        assertThat(page.url()).isEqualTo(address);
    }

    @Test
    void other_links_lead_to_the_community_unless_the_page_takes_them_itself() {
        show(view("c/masons", "heading=\"4\""));
        assertThat(page.locator("hanse-view h4").first()).hasText("Masons");
        page.evaluate("() => addEventListener('hanse:navigate', event => {"
                + " window.asked = event.detail; event.preventDefault(); }, { once: true })");
        page.click("text=" + TITLE);
        assertThat(page.evaluate("() => asked.path + ' ' + asked.stays"))
                .isEqualTo("t/" + SCENE.scene().topic() + " false");
        page.click("text=" + TITLE);
        page.waitForURL(SCENE.site().mount() + "/t/" + SCENE.scene().topic());
    }

    @Test
    void the_page_is_told_the_figures_of_a_view() {
        page.addInitScript("addEventListener('hanse:counters', event => { window.counters = event.detail; })");
        show(topic());
        page.waitForFunction("() => window.counters?.replies >= 24");
    }

    @Test
    void two_components_of_one_topic_share_no_id_and_their_labels_find_their_fields() throws Exception {
        signIn("""
                %s
                %s
                """.formatted(topic(), topic()), Scene.MASON);
        assertThat(page.getByLabel("Your reply")).hasCount(2);
        assertThat(page.evaluate("() => { const ids = [...document.querySelectorAll('[id]')].map(node => node.id);"
                        + " return ids.length - new Set(ids).size; }"))
                .isEqualTo(0);
    }

    @Test
    void somebody_with_a_token_replies_from_another_site_and_arrives_at_the_reply() throws Exception {
        AtomicInteger tokens = signIn(topic(), Scene.MASON);
        page.getByLabel("Your reply").fill("From **elsewhere**.");
        page.click("text=Send the reply");
        Locator reply = page.locator("article", new Page.LocatorOptions().setHasText("From elsewhere."));
        assertThat(reply).isFocused();
        assertThat(tokens.get()).as("tokens asked for").isEqualTo(1);
        window.foresee("422");
        page.getByLabel("Your reply").fill(" ");
        page.click("text=Send the reply");
        assertThat(page.locator("textarea[aria-invalid=true]")).isFocused();
    }

    /** Sign somebody in as a page does whose server has a session with the host's. */
    private AtomicInteger signIn(String body, String name) throws Exception {
        Client client = new Client(SCENE.site(), name);
        AtomicInteger asked = new AtomicInteger();
        page.exposeFunction("fresh", ignored -> {
            asked.incrementAndGet();
            return client.token(SCENE.scene().elsewhere().origin());
        });
        show(body);
        page.locator("hanse-topic .hanse").first().waitFor();
        page.evaluate(
                "() => document.querySelectorAll('hanse-topic').forEach(view => { view.token = () => fresh(); })");
        page.locator("textarea").first().waitFor();
        return asked;
    }

    @Test
    void what_only_members_see_is_not_shown_and_the_link_stays_with_a_line_that_says_so() {
        window.foresee("404");
        show(view("t/1", ""));
        assertThat(page.locator(".hanse-status[data-hanse-seen]")).isVisible();
        assertThat(page.locator("hanse-view > a")).isVisible();
        assertThat(page.locator("[aria-busy]")).hasCount(0);
    }

    @Test
    void when_the_community_is_away_the_component_asks_twice_and_leaves_the_link() {
        window.foresee("ERR_FAILED");
        AtomicInteger asked = new AtomicInteger();
        page.route("**/embed/**", route -> {
            asked.incrementAndGet();
            route.abort();
        });
        show(view("c/masons", ""));
        assertThat(page.locator(".hanse-status")).hasText("The community does not answer at the moment.");
        assertThat(page.locator("hanse-view > a")).isVisible();
        assertThat(asked.get()).isEqualTo(2);
    }

    @Test
    void when_the_community_goes_away_later_what_is_shown_stays_and_what_was_asked_for_can_be_opened() {
        show(topic());
        page.locator("a[rel=next]").waitFor();
        window.foresee("ERR_FAILED");
        page.route("**/embed/**", Route::abort);
        page.click("a[rel=next]");
        assertThat(page.locator(".hanse-status a")).hasText("Open the page");
        assertThat(page.locator("hanse-topic")).containsText("two walls");
    }

    @Test
    void where_the_page_forbids_the_policy_of_the_script_its_link_stays_and_one_message_says_what_to_add() {
        window.foresee("trusted-types");
        List<String> said = new ArrayList<>();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.navigate(SCENE.scene().page(view("c/masons", "")) + "?types=other");
        assertThat(page.locator(".hanse-status[data-hanse-seen]")).isVisible();
        assertThat(page.locator("hanse-view > a")).isVisible();
        assertThat(said.stream().filter(text -> text.startsWith("Hanse:")))
                .singleElement()
                .asString()
                .contains("add 'hanse' to trusted-types");
    }

    @Test
    void nothing_is_fetched_from_elsewhere_whatever_the_attributes_say() {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        show(
                "<hanse-view src=\"https://other.example/community/t/1\"><a href=\"#\">Open</a></hanse-view>"
                        + "<hanse-view mount=\"https://other.example/community\" path=\"t/1\"><a href=\"#\">Open</a></hanse-view>");
        assertThat(page.locator(".hanse-status[data-hanse-seen]")).hasCount(2);
        assertThat(asked).noneMatch(address -> address.contains("other.example"));
    }

    @Test
    void a_changed_attribute_changes_what_is_shown() {
        show(view("c/masons", ""));
        Locator component = page.locator("hanse-view");
        component.locator("h2").first().waitFor();
        component.evaluate("view => view.setAttribute('src', '%s/t/%s')"
                .formatted(SCENE.site().mount(), SCENE.scene().topic()));
        assertThat(component.locator("h2").first()).hasText(TITLE);
        component.evaluate("view => view.setAttribute('heading', '5')");
        assertThat(component.locator("h5").first()).hasText(TITLE);
        component.evaluate("view => view.setAttribute('theme', 'dark')");
        assertThat(component.locator(".hanse")).hasAttribute("data-hanse-theme", "dark");
    }

    @Test
    void what_is_far_below_is_fetched_when_somebody_comes_near() {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        show("<svg width=\"1\" height=\"5000\"></svg>" + view("c/masons", ""));
        assertThat(page.locator("hanse-view[aria-busy]")).hasCount(1);
        assertThat(asked).noneMatch(address -> address.contains("/embed/"));
        page.evaluate("() => scrollTo(0, 4000)");
        assertThat(page.locator("hanse-view .hanse")).isVisible();
    }
}
