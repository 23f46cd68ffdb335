package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.host.Page;
import org.hanse.core.origin.EmbedOrigins;
import org.hanse.core.plugin.GuardLimits;
import org.hanse.core.plugin.Incidents;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginGuard;
import org.hanse.core.plugin.RequestContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageRendererTest {

    private static final View ERROR = new View(
            "error.vm",
            Map.of(
                    "status", 404,
                    "titleKey", "error.conflict",
                    "detail", "<gone>",
                    "incident", "",
                    "violations", List.of()));

    @TempDir
    Path folder;

    @Test
    void a_page_has_title_language_style_sheet_and_one_root() throws Exception {
        Page page = page(ERROR, Locale.FRENCH);

        assertThat(page.title()).isEqualTo("Quelqu’un vous a devancé");
        assertThat(page.language()).isEqualTo("fr");
        assertThat(page.head())
                .matches("<link rel=\"stylesheet\" href=\"/a/assets/core/[0-9a-f]{16}/hanse.css\" nonce=\"n&quot;1\">");
        assertThat(page.body().strip())
                .startsWith("<div class=\"hanse\" lang=\"fr\">")
                .endsWith("</div>")
                .contains("href=\"/a/\"", "href=\"#hanse-main\"", "&lt;gone&gt;");
    }

    @Test
    void an_unknown_language_is_answered_in_english() throws Exception {
        assertThat(page(ERROR, Locale.JAPANESE).language()).isEqualTo("en");
    }

    @Test
    void the_style_guide_shows_every_part_without_inline_style_or_script() throws Exception {
        Page page = page(new StyleGuide(new Markdown(), Clock.systemUTC()).show(), Locale.ENGLISH);

        assertThat(page.body())
                .contains("hanse-post", "hanse-event", "hanse-award", "hanse-empty", "hanse-avatar", "hanse-pager")
                .doesNotContain("style=", "<script", "<style", "onclick");
    }

    private Page page(View view, Locale locale) throws Exception {
        List<LoadedPlugin> plugins = List.of(Sample.core());
        Assets assets = Assets.load(plugins, new AssetStore(folder));
        RequestContext here = new Inline();
        PluginGuard guard = new PluginGuard(GuardLimits.DEFAULT, new Incidents(Clock.systemUTC()), here);
        TemplateEngine engine = TemplateEngine.build(plugins, Optional.empty());
        Messages messages = Messages.load(plugins, Clock.systemUTC());
        SlotRenderer slots = new SlotRenderer(
                plugins, type -> (caller, contexts) -> Map.of(), caller -> Set.of(), engine, messages, guard);
        RenderContext context = new RenderContext(
                Sample.reader(locale),
                new MountLinks("/a", assets),
                Optional.empty(),
                Optional.of("n\"1"),
                Optional.empty(),
                Placement.PAGE);
        return new PageRenderer(engine, messages, slots, new PagePolicy(EmbedOrigins.NONE)).render(view, context);
    }
}
