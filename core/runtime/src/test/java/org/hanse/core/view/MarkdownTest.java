package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.stream.Stream;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @Test
    void common_mark_with_tables_strikethrough_and_autolinks_renders() {
        assertThat(render("# T\n\n**b** ~~s~~ `c` https://example.org\n\n|a|b|\n|-|:-:|\n|1|2|"))
                .contains("<h1>T</h1>", "<strong>b</strong>", "<del>s</del>", "<code>c</code>")
                .contains("<a href=\"https://example.org\" rel=\"nofollow ugc noopener\">")
                .contains("<th>a</th>", "<td align=\"center\">2</td>");
    }

    @Test
    void html_in_markdown_is_shown_as_text() {
        assertThat(render("<b>x</b> <script>alert(1)</script>"))
                .contains("&lt;b&gt;")
                .doesNotContain("<script", "<b>");
    }

    @Test
    void a_picture_from_elsewhere_is_a_link() {
        assertThat(render("![a cat](https://example.org/cat.png)"))
                .contains("<a href=\"https://example.org/cat.png\" rel=\"nofollow ugc noopener\">a cat</a>")
                .doesNotContain("<img");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt&colon;alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "![x](x\"onerror=alert(1))",
                "[x](https://e.org \"onmouseover=alert(1)\")",
                "[a]\n\n[a]: javascript:alert(1)",
                "<img src=x onerror=alert(1)>",
                "```html\n<script>alert(1)</script>\n```",
                "`<svg onload=alert(1)>`",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<https://e.org/\"onclick=alert(1)>",
                "|<script>|\n|-|\n|<img src=x onerror=y>|"
            })
    void nothing_in_markdown_runs(String source) {
        assertHarmless(render(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mtext></p><style><img src onerror=alert(1)>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<p style=\"background:url(javascript:1)\" class=hanse-button id=x name=y data-x=1 hx-get=/>t</p>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\"//e.org\" onclick=alert(1) target=_blank>x</a>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<form action=//e.org><input name=x><button>y</button></form>",
                "<base href=//e.org><meta http-equiv=refresh content=0><link rel=stylesheet href=//e.org>",
                "<object data=x><embed src=x><template><script>1</script></template>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<table><td background=javascript:alert(1)>x"
            })
    void nothing_in_sanitized_html_runs(String html) {
        assertHarmless(markdown.sanitize(html).markup());
    }

    private static void assertHarmless(String html) {
        // Attributes in tags only: the same words are harmless as text.
        assertThat(html.replaceAll(">[^<]*<", "><").replaceAll(" title=\"[^\"<>]*\"", ""))
                .doesNotContainIgnoringCase("<script", "<img", "<svg", "<math", "<style", "<iframe", "<form", "<input")
                .doesNotContainIgnoringCase("javascript:", "vbscript:", "data:", " on", "style=", "class=", "id=")
                .doesNotContainIgnoringCase("name=", "data-", "hx-", "target=", "<base", "<meta", "<link", "<object");
    }

    static Stream<String> bombs() {
        return Stream.of(
                        "[",
                        "[](",
                        "*a ",
                        "**a *b ",
                        "![",
                        "> ",
                        "- ",
                        "`a``",
                        "<a ",
                        "a**b",
                        "~~a ",
                        "|",
                        "\\",
                        "&#",
                        "[a][",
                        "](",
                        "_a*",
                        "1. ",
                        "\t",
                        "http://a.",
                        "<!-",
                        "<?",
                        "[a]: b\n",
                        "# \n",
                        "a\n",
                        "a@b.")
                .map(piece -> piece.repeat(Markdown.LONGEST / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void a_bomb_renders_fast_or_is_refused(String bomb) {
        assertWithinASecond(bomb);
    }

    @Test
    void a_wide_table_of_short_rows_is_refused() {
        String bomb = "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n" + "|\n".repeat(35_000);

        assertThatThrownBy(() -> render(bomb))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID))
                .hasMessageContaining("cells");
    }

    @Test
    void many_references_to_a_long_address_are_refused() {
        String bomb = "[a]: http://" + "x".repeat(50_000) + "\n\n" + "[a] ".repeat(12_000);

        assertThatThrownBy(() -> render(bomb)).hasMessageContaining("becomes longer");
    }

    @Test
    void the_search_for_tables_is_no_bomb_itself() {
        assertWithinASecond("|" + "-".repeat(90_000) + "x");
        assertWithinASecond("|-\n".repeat(33_000));
    }

    @Test
    void quotes_and_lists_in_each_other_render_fast() {
        assertWithinASecond("> - 1. ".repeat(14_000));
        assertWithinASecond(Stream.iterate("", indent -> indent + " ")
                .limit(400)
                .map(indent -> indent + "- a\n")
                .reduce("", String::concat));
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        assertThatThrownBy(() -> render("a".repeat(Markdown.LONGEST + 1))).hasMessageContaining("100000");
    }

    @Test
    void a_real_table_is_no_bomb() {
        String table = "|a|b|c|\n|-|-|-|\n" + "|1|2|3|\n".repeat(300);

        assertThat(render(table)).contains("<td>3</td>");
    }

    private void assertWithinASecond(String bomb) {
        // CPU, so that neighbours on the machine do not count.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        try {
            render(bomb);
        } catch (HanseException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.INVALID);
        }
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    private String render(String source) {
        return markdown.markdown(source).markup();
    }
}
