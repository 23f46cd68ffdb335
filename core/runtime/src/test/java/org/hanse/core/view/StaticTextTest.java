package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaticTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>$name</p>|<p>x</p>",
                "<p>$!{post.author.name}!</p>|<p>x!</p>",
                "<a href=`$links.page(\"t/1\")`>|<a href=`x`>",
                "<a#if($a > 0 && $b == ')') onclick=$x#end>|<a onclick=x>",
                "$m.text(\"<script>\", $a[0].b(1))s|xs",
                "#set($s = \"<script>\")ok|ok",
                "#foreach ($x in [1, 2])<i>$x</i>#end|<i>x</i>",
                "#{if}($x)a#{else}b#end(c)|ab(c)",
                "#[[<script>]]#|<script>",
                "a#* <script> *#b|ab",
                "a## <script>|a",
                "#@box($x)<b>#end|<b>",
                "5 $ and # 3|5 $ and # 3",
                "<p style=$x>|<p style=x>",
                "on$event=|onx="
            })
    void what_a_template_writes_as_it_stands_is_kept(String template, String text) {
        assertThat(StaticText.of(template)).isEqualTo(text);
    }

    @Test
    void lines_stay_where_they_are() {
        assertThat(StaticText.of("a\n#*\n\n*#b ## c\n#if($x ||\n$y)\nd")).isEqualTo("a\n\n\nb \n\n\nd");
    }
}
