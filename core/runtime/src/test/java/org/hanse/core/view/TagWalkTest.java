package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagWalkTest {

    private static String walked(String markup) {
        return new TagWalk(
                        Set.of("a"),
                        tag -> {
                            tag.change("href", address -> "/b" + address);
                            return tag.as(tag.name());
                        },
                        name -> name)
                .over(markup);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a href=\"/x\">x</a> | <a href=\"/b/x\">x</a>",
                "<a href = \"/x\">x</a> | <a href=\"/b/x\">x</a>",
                "<a href= '/x' class = y>x</a> | <a href=\"/b/x\" class=\"y\">x</a>",
                "<a download href=/x>x</a> | <a download href=\"/b/x\">x</a>",
                "<a download = href=/x>x</a> | <a download=\"href=/x\">x</a>",
                "<a href=>x</a> | <a href=\"/b\">x</a>",
                "<a href=/x href=/y>x</a> | <a href=\"/b/x\">x</a>",
                "<a title='\"'>x</a> | <a title='\"'>x</a>",
                "<a title=\"'\">x</a> | <a title=\"'\">x</a>",
                "<a title=a\"'onclick=b>x</a> | <a title=\"a&quot;'onclick=b\">x</a>",
                "<a-b href=/x>x</a-b> | <a-b href=/x>x</a-b>",
                "<a title=\"1>2\">x</a > | <a title=\"1>2\">x</a >",
                "1<2<a href=/x>x</a> | 1<2<a href=\"/b/x\">x</a>"
            })
    void a_tag_is_read_as_browsers_read_it_and_written_so_that_nothing_breaks_out(String markup, String expected) {
        assertThat(walked(markup)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"<a\u000bhref=/x>x", "<a title=x\u000bhref=/x>x"})
    void what_html_does_not_call_white_space_separates_nothing(String markup) {
        assertThat(walked(markup)).doesNotContain("/b/x");
    }
}
