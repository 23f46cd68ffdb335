package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupCheckTest {

    @Test
    void a_scheme_is_found_however_far_away_it_stands() {
        for (String gap : new String[] {"\n", " ", "&Tab;", "&#10;", "&#x" + "0".repeat(500) + "a;"}) {
            assertThat(MarkupCheck.find("<a href=\"" + gap.repeat(401) + "javascript:go()\">"))
                    .as(gap)
                    .isPresent();
            assertThat(MarkupCheck.find("<a href=\"java" + gap.repeat(401) + "script:go()\">"))
                    .as(gap)
                    .isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT src=x>",
                "<script/x>",
                "<script",
                "<svg><script>1</script></svg>",
                "<style>",
                "<p style='color: red'>",
                "<p\nstyle>",
                "<p/style=x>",
                "<p title='>' style=x>",
                "<p title=\"a\"style=x>",
                "<p a=b ' style=x>",
                "<p ==style style = x>",
                "<a onclick=go()>",
                "<a\tONCLICK = 'go()'>",
                "<img/src='x'/onerror=alert(1)>",
                "<svg onload=alert(1)//",
                "<a href=javascript:go()>",
                "<a href=' java\nscript:go()'>",
                "<a href=\"&#106;avascript&colon;go()\">",
                "<a href='&#x6A;avascript:go()'>",
                "<a href='&#0000106avascript:go()'>",
                "<a href='&Tab;javascript&#58;go()'>",
                "<form action=\"JavaScript:go()\">",
                "<button formaction=vbscript:go>",
                "<svg><a xlink:href=javascript:go()></a></svg>",
                "<iframe srcdoc='&lt;script>'>",
                "<base href=//elsewhere.example>",
                "<meta http-equiv=refresh content='0;url=x'>",
                "<object data=x>",
                "<embed src=x>",
                "<link rel=preload href=x>",
                "<link href=x>",
                "<!-- <a title=' --> <script>alert(1)</script>",
                "<textarea><!-- </textarea><script>alert(1)</script>",
                "<p title='<script>'>",
                "<p title=\"unclosed <a onclick=x>"
            })
    void what_runs_styles_or_moves_a_page_is_found(String markup) {
        assertThat(MarkupCheck.find(markup)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "a < b and <3, <!doctype html> <!-- note -->",
                "&lt;script&gt; style= onclick= javascript:",
                "<p class=\"hanse-lead\" title=\"style=x onclick=y\" lang=en>on = style</p>",
                "<a href=\"/once?on=1&amp;style=2#javascript:\">x</a>",
                "<a href='https://example.org/javascript:x'>x</a>",
                "<p title='javascript: the good parts'>",
                "<input value='javascript:'>",
                "<styled-x scripted><metadata><linkage>",
                "<iframe src=https://video.example loading=lazy></iframe>",
                "<svg viewBox='0 0 1 1'><path d='M0 0'/></svg>",
                "<link rel=\"stylesheet\" href='/a/x.css'>",
                "</script></style>"
            })
    void what_is_text_or_harmless_is_left_alone(String markup) {
        assertThat(MarkupCheck.find(markup)).isEmpty();
    }

    @Test
    void what_is_found_is_named_with_its_line_and_its_cure() {
        assertThat(MarkupCheck.find("<p>\n\n<b onclick='go()'>"))
                .hasValue(new MarkupCheck.Fault(3, "<b onclick=…>", "use a link or a form, which work without script"));
    }
}
