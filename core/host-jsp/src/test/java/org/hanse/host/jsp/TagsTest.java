package org.hanse.host.jsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hanse.testkit.host.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tags in pages that Jasper compiles. */
class TagsTest {

    private static JspServer server;
    private static Visitor visitor;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = new JspServer(folder);
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
        HttpResponse<String> page = visitor.get("/a/slots.jsp?title=Guide");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(head(page.body())).contains("<link rel=\"stylesheet\" href=\"/a/guild/assets/core/");
        assertThat(place(page.body(), "discussion")).startsWith("<div class=\"hanse\" lang=\"en\">");
        assertThat(place(page.body(), "latest")).startsWith("<div class=\"hanse\" lang=\"en\">");
    }

    @Test
    void a_parameter_is_text_that_hanse_escapes_once() throws Exception {
        String title = URLEncoder.encode("Iron & \"steel\" <script>", StandardCharsets.UTF_8);
        assertThat(place(visitor.get("/a/slots.jsp?title=" + title).body(), "discussion"))
                .contains("name=\"uri\" value=\"/guide\"")
                .contains("name=\"title\" value=\"Iron &amp; &quot;steel&quot; &lt;script&gt;\"")
                .doesNotContain("<script");
    }

    @Test
    void an_unknown_slot_shows_nothing_and_the_page_goes_on() throws Exception {
        String page = visitor.get("/a/slots.jsp").body();
        assertThat(place(page, "unknown")).isEmpty();
        assertThat(page).contains("<p>The end</p>");
    }

    @Test
    void a_view_takes_its_path_the_level_of_its_headings_and_its_theme() throws Exception {
        String page = visitor.get("/a/views.jsp?community=smiths&theme=dark").body();
        assertThat(place(page, "open"))
                .startsWith("<div class=\"hanse\" lang=\"en\" data-hanse-path=\"c/smiths\"")
                .contains("data-hanse-theme=\"dark\"", "<h3 ", "Iron and fire")
                .doesNotContain("<h2");
        assertThat(place(page, "isolated")).contains("<template shadowrootmode=\"open\">", "<h2 ", "Iron and fire");
    }

    @Test
    void an_option_that_an_expression_leaves_empty_is_none() throws Exception {
        assertThat(place(visitor.get("/a/views.jsp?community=smiths").body(), "open"))
                .contains("Iron and fire")
                .doesNotContain("data-hanse-theme=\"\"");
    }

    @Test
    void an_application_that_keeps_no_hanse_is_told_what_to_do() throws Exception {
        HttpResponse<String> page = visitor.get("/bare/slots.jsp");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("no Hanse in the servlet context of", "setAttribute(Hanse.ATTRIBUTE, hanse)");
    }

    @Test
    void a_parameter_outside_of_a_slot_is_an_error_that_says_where_it_belongs() throws Exception {
        HttpResponse<String> page = visitor.get("/a/alone.jsp");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("put it into the body of a &lt;hanse:slot&gt;");
    }

    private static String head(String page) {
        return between(page, "<head>", "</head>");
    }

    private static String place(String page, String name) {
        return between(page, "<!-- " + name + " -->", "<!-- end of " + name + " -->")
                .strip();
    }

    private static String between(String page, String start, String end) {
        assertThat(page).contains(start);
        int from = page.indexOf(start) + start.length();
        return page.substring(from, page.indexOf(end, from));
    }
}
