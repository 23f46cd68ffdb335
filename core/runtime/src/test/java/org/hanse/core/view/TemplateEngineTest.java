package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.view.Html;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateEngineTest {

    record Secret(String title) {}

    @TempDir
    Path folder;

    @Test
    void all_five_characters_are_escaped() throws IOException {
        assertThat(render("<a title='$x'>$x</a>", Map.of("x", "<b>\"Tom & 'Jerry'\"</b>")))
                .isEqualTo("<a title='&lt;b&gt;&quot;Tom &amp; &#39;Jerry&#39;&quot;&lt;/b&gt;'>"
                        + "&lt;b&gt;&quot;Tom &amp; &#39;Jerry&#39;&quot;&lt;/b&gt;</a>");
    }

    @Test
    void references_inside_macros_blocks_and_loops_are_escaped_once() throws IOException {
        String template = "#macro(box $t)<i>$t $bodyContent</i>#end#foreach($y in [$x])#@box($y)$y#end#end";

        assertThat(render(template, Map.of("x", "<"))).isEqualTo("<i>&lt; &lt;</i>");
    }

    @Test
    void only_the_safe_html_of_core_passes() throws IOException {
        Html forged = () -> "<script>";

        assertThat(render("$safe$forged", Map.of("safe", new SafeHtml("<b>"), "forged", forged)))
                .isEqualTo("<b>&lt;script&gt;");
    }

    @Test
    void null_is_nothing() throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("x", null);

        assertThat(render("[$x]", model)).isEqualTo("[]");
    }

    @Test
    void components_of_a_package_private_record_read_as_properties_and_methods() throws IOException {
        assertThat(render("$s.title $s.title()", Map.of("s", new Secret("x")))).isEqualTo("x x");
    }

    @Test
    void a_misspelt_name_is_an_error_with_file_and_line() {
        assertThatThrownBy(() -> render("\n\n$nmae", Map.of("name", "x")))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.PLUGIN_FAILED))
                .hasMessageContaining("nmae")
                .hasMessageContaining("a.vm")
                .hasMessageContaining("line 3");
    }

    @Test
    void a_template_that_does_not_parse_names_plugin_file_and_line() {
        assertThatThrownBy(() -> render("fine\n#if($x)\nno end", Map.of()))
                .isInstanceOfSatisfying(BuildFault.class, fault -> {
                    assertThat(fault.phase()).isEqualTo(Phase.TEMPLATES);
                    assertThat(fault.plugin()).hasToString("sample");
                })
                .hasMessageContaining("sample:a.vm, line 3");
    }

    @Test
    void reflection_is_out_of_reach() {
        for (String attempt : List.of(
                "$x.getClass().forName('java.lang.Runtime')",
                "$x.class.classLoader",
                "$x.getClass().getProtectionDomain()")) {
            assertThatThrownBy(() -> render(attempt, Map.of("x", "text")))
                    .as(attempt)
                    .isInstanceOf(HanseException.class);
        }
    }

    @Test
    void evaluate_and_include_are_unknown() {
        assertThatThrownBy(() -> render("#evaluate('$x')", Map.of("x", "1"))).hasMessageContaining("not defined");
        assertThatThrownBy(() -> render("#include('a.vm')", Map.of())).hasMessageContaining("not defined");
    }

    @Test
    void parse_stays_in_its_plugin() throws IOException {
        Sample other = Sample.plugin("other", folder).file("templates/o.vm", "theirs");
        Sample own = Sample.plugin("sample", folder)
                .file("templates/part.vm", "part of $x")
                .file("templates/a.vm", "#parse('part.vm')")
                .file("templates/b.vm", "#parse('other:o.vm')");
        TemplateEngine engine = TemplateEngine.build(List.of(other.load(), own.load()), Optional.empty());

        assertThat(engine.render("sample:a.vm", Map.of("x", "<"), 1000)).hasToString("part of &lt;");
        assertThatThrownBy(() -> engine.render("sample:b.vm", Map.of(), 1000))
                .hasMessageContaining("leaves the plugin");
    }

    @Test
    void a_macro_of_one_plugin_is_unknown_to_another() throws IOException {
        Sample one = Sample.plugin("one", folder).file("templates/a.vm", "#macro(hi)hi#end#hi()");
        Sample two = Sample.plugin("two", folder).file("templates/a.vm", "#hi()");
        TemplateEngine engine = TemplateEngine.build(List.of(one.load(), two.load()), Optional.empty());

        assertThat(engine.render("one:a.vm", Map.of(), 1000)).hasToString("hi");
        assertThatThrownBy(() -> engine.render("two:a.vm", Map.of(), 1000))
                .hasMessageContaining("'#hi' is not defined");
    }

    @Test
    void the_host_overrides_a_template_by_name() throws IOException {
        Path overrides = folder.resolve("overrides");
        Files.createDirectories(overrides.resolve("sample"));
        Files.writeString(overrides.resolve("sample/a.vm"), "the host's");
        Sample plugin = Sample.plugin("sample", folder).file("templates/a.vm", "the plugin's");

        assertThat(TemplateEngine.build(List.of(plugin.load()), Optional.of(overrides))
                        .render("sample:a.vm", Map.of(), 1000))
                .hasToString("the host's");
    }

    @Test
    void too_much_output_is_refused() {
        assertThatThrownBy(() -> render("#foreach($i in [1..9999])xxxxxxxxxx#end", Map.of()))
                .hasMessageContaining("sample:a.vm writes more than");
    }

    private String render(String template, Map<String, Object> model) throws IOException {
        Sample plugin = Sample.plugin("sample", folder).file("templates/a.vm", template);
        try (TemplateEngine engine = TemplateEngine.build(List.of(plugin.load()), Optional.empty())) {
            return engine.render("sample:a.vm", model, 10_000).markup();
        }
    }
}
