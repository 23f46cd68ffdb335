package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.LoadedPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartsTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void a_person_is_initials_name_and_one_line() throws Exception {
        assertThat(render("#person(7 \"Zoé <b> d'Arc\" 'answers on hydraulics')"))
                .contains("<svg class=\"hanse-avatar hanse-avatar-", ">ZA</text>", "href=\"/m/7\"")
                .contains("Zoé &lt;b&gt; d&#39;Arc", "answers on hydraulics")
                .doesNotContain("style=");
    }

    @Test
    void a_field_is_labelled_and_its_error_is_tied_to_it() throws Exception {
        assertThat(render("#field('title' 'Title' $x 'Short' 'Too long' true)"))
                .contains("<label class=\"hanse-label\" for=\"hanse-title\">Title</label>")
                .contains("value=\"&lt;&quot;&gt;\" required aria-invalid=\"true\"")
                .contains("aria-describedby=\"hanse-title-hint hanse-title-error\"");
        assertThat(render("#field('title' 'Title' '' '' '' false)"))
                .contains("(optional)")
                .doesNotContain("aria-");
    }

    @Test
    void a_missing_value_is_an_empty_one() throws Exception {
        assertThat(render("#field('title' 'Title' $options.missing $options.missing $options.missing true)"))
                .contains("value=\"\" required>")
                .doesNotContain("$");
    }

    @Test
    void all_other_parts_render() throws Exception {
        assertThat(render("#area('body' 'Text' $x '' '' 8)")).contains("rows=\"8\"", "&lt;&quot;&gt;</textarea>");
        assertThat(render("#select('v' 'Who' $options 'b')")).contains("<option value=\"b\" selected>B</option>");
        assertThat(render("#button('Send')#button2('Cancel')#badge('New')")).contains("Send", "Cancel", "New");
        assertThat(render("#message('error' 'No')#message('info' 'Yes')"))
                .contains("role=\"alert\"", "role=\"status\"");
        assertThat(render("#empty('None' 'Start one' '/x' 'Start')")).contains("href=\"/x\"");
        assertThat(render("#pager('' '?after=1')")).contains("Load more").doesNotContain("Earlier");
        assertThat(render("#tabs('Views' [{'href': '/x', 'text': 'X', 'current': true}, {'href': '/y', 'text': 'Y'}])"))
                .contains("<a href=\"/x\" aria-current=\"page\">X</a>", "<a href=\"/y\">Y</a>");
        assertThat(render("#time($then)"))
                .contains("datetime=\"2026-03-01T10:00:00Z\"", "title=\"1 March 2026, 11:00\"", ">2 hours ago<");
    }

    private String render(String template) throws Exception {
        LoadedPlugin plugin =
                Sample.plugin("sample", folder).file("templates/a.vm", template).load();
        List<LoadedPlugin> plugins = List.of(Sample.core(), plugin);
        Assets assets = Assets.load(plugins, new AssetStore(folder.resolve("assets")));
        Map<String, Object> model = new HashMap<>();
        model.put("m", Messages.load(plugins, NOON).words(new PluginId("sample"), Locale.ENGLISH, Sample.PARIS));
        model.put("links", new MountLinks("", assets));
        model.put("parts", PartsTool.INSTANCE);
        model.put("x", "<\">");
        model.put("options", Map.of("a", "A", "b", "B"));
        model.put("then", Instant.parse("2026-03-01T10:00:00Z"));
        return TemplateEngine.build(plugins, Optional.empty())
                .render("sample:a.vm", model, 100_000)
                .markup();
    }
}
