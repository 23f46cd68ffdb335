package org.hanse.sample.tiers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Components on pages of the host's own origin, where its session counts; over plain HTTP too. */
class OwnOriginTest {

    @RegisterExtension
    static final SceneExtension SCENE = SceneExtension.at("/a/b");

    private static void reply(String origin, String text) {
        try (Window window = SCENE.scene().window(true, 1000)) {
            window.signIn(SCENE.site(), Scene.MASON);
            Page page = window.newPage();
            page.navigate(origin + "/own/component?path=t/" + SCENE.scene().topic());
            page.getByLabel("Your reply").fill(text);
            page.click("text=Send the reply");
            assertThat(page.locator("article", new Page.LocatorOptions().setHasText(text)))
                    .isFocused();
        }
    }

    @Test
    void whoever_is_signed_in_at_the_host_replies_in_a_component_of_its_own_page() {
        reply(SCENE.site().origin(), "At home");
    }

    @Test
    void the_same_over_plain_http_where_browsers_do_not_say_where_a_script_comes_from() {
        List<Request> asked = new ArrayList<>();
        try (Window window = SCENE.scene().window(true, 1000)) {
            Page page = window.newPage();
            page.onRequest(asked::add);
            page.navigate(SCENE.site().plainOrigin() + "/own/component?path=c/masons");
            page.locator("hanse-view .hanse").waitFor();
            assertThat(asked.stream().flatMap(request -> request.allHeaders().keySet().stream()))
                    .contains("hanse-script")
                    .doesNotContain("sec-fetch-site");
        }
        reply(SCENE.site().plainOrigin(), "In the open");
    }

    @Test
    void over_plain_http_a_script_of_another_site_reads_nothing_by_the_session_of_the_host() {
        try (Window window = SCENE.scene().window(true, 1000)) {
            window.foresee("has been blocked by CORS policy");
            window.foresee("ERR_FAILED");
            window.signIn(SCENE.site(), Scene.MASON);
            String mount = SCENE.site().plainOrigin() + "/a/b";
            Page page = window.newPage();
            page.navigate(SCENE.scene().elsewhere().page(Sheet.PLAIN, mount, "", ""));
            assertThat(page.evaluate(
                            "address => fetch(address, { headers: { 'Hanse-Script': '1' } }).then(() => 'read', () => 'refused')",
                            mount + "/embed/t/" + SCENE.scene().topic()))
                    .isEqualTo("refused");
            assertThat(page.evaluate(
                            "address => fetch(address, { credentials: 'include' }).then(() => 'read', () => 'refused')",
                            mount + "/embed/t/" + SCENE.scene().topic()))
                    .isEqualTo("refused");
            assertThat((String) page.evaluate(
                            "address => fetch(address).then(answer => answer.text())",
                            mount + "/embed/t/" + SCENE.scene().topic()))
                    .contains("Reply number 1:")
                    .doesNotContain("<textarea");
        }
    }
}
