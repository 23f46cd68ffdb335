package org.hanse.host.thymeleaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.hanse.api.HanseException;
import org.hanse.testkit.host.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thymeleaf.context.Context;

/** The dialect in pages of an application. */
class HanseDialectTest {

    private static PageServer server;
    private static Visitor visitor;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = new PageServer(folder);
        visitor = server.visitor();
        HttpResponse<String> created = visitor.post(
                "/a/guild/communities/new",
                "slug=smiths&name=Smiths&summary=Iron+and+fire&language=en&visibility=PUBLIC");
        assertThat(created.statusCode()).isEqualTo(303);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void a_page_shows_several_slots_and_has_the_style_sheet_in_its_head() throws Exception {
        HttpResponse<String> page = visitor.get("/a/pages/guide?title=Guide");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .containsPattern("<title>Guide</title>\\s*<link rel=\"stylesheet\" href=\"/a/guild/assets/core/")
                .contains("<section id=\"discussion\"><div class=\"hanse\" lang=\"en\">")
                .contains("<section id=\"latest\"><div class=\"hanse\" lang=\"en\">")
                .doesNotContain("hanse:", "data-hanse-slot", "A discussion", "Topics</section>");
    }

    @Test
    void an_attribute_is_an_expression_whose_value_hanse_escapes_once() throws Exception {
        String title = URLEncoder.encode("Iron & \"steel\" <script>", StandardCharsets.UTF_8);
        assertThat(visitor.get("/a/pages/guide?title=" + title).body())
                .contains("name=\"uri\" value=\"/a/guide/7\"")
                .contains("name=\"title\" value=\"Iron &amp; &quot;steel&quot; &lt;script&gt;\"")
                .doesNotContain("<script>");
    }

    @Test
    void an_unknown_slot_shows_nothing_and_the_page_goes_on() throws Exception {
        assertThat(visitor.get("/a/pages/guide").body())
                .contains("<p>The end</p>")
                .doesNotContain("unknown");
    }

    @Test
    void a_view_takes_its_path_the_level_of_its_headings_and_its_theme() throws Exception {
        assertThat(visitor.get("/a/pages/views?theme=dark").body())
                .containsPattern("<section><div class=\"hanse\" lang=\"en\" data-hanse-path=\"c/smiths\"[^>]*"
                        + " data-hanse-theme=\"dark\"[^>]*>")
                .contains("<h3 ", "Iron and fire", "<section id=\"isolated\"><hanse-view ")
                .doesNotContain("hanse:", "A view");
    }

    @Test
    void an_option_that_an_expression_leaves_empty_is_none() throws Exception {
        assertThat(visitor.get("/a/pages/views").body())
                .contains("<section><div class=\"hanse\"")
                .doesNotContain("data-hanse-theme=\"\"");
    }

    @Test
    void an_application_that_keeps_no_hanse_is_told_what_to_do() throws Exception {
        HttpResponse<String> page = visitor.get("/bare/pages/guide");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("setAttribute(Hanse.ATTRIBUTE, hanse)");
    }

    @Test
    void a_page_that_is_made_outside_of_a_request_is_told_what_it_lacks() {
        Context offline = new Context(Locale.ENGLISH, Map.of("guide", Map.of("id", 7, "title", "Guide")));
        assertThatThrownBy(() -> GuideServlet.engine().process("guide", offline))
                .rootCause()
                .isInstanceOf(HanseException.class)
                .hasMessageContaining("JakartaServletWebApplication");
    }
}
