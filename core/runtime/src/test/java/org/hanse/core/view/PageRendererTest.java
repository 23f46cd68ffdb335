package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.Contribution;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.api.host.Page;
import org.hanse.api.security.Caller;
import org.hanse.api.view.PageSource;
import org.hanse.core.origin.EmbedOrigins;
import org.hanse.core.plugin.GuardLimits;
import org.hanse.core.plugin.Incidents;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginGuard;
import org.hanse.core.plugin.PluginManifest;
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
        Page page = guide(Locale.ENGLISH);

        assertThat(page.body())
                .contains("hanse-post", "hanse-event", "hanse-award", "hanse-empty", "hanse-avatar", "hanse-pager")
                .doesNotContain("style=", "<script", "<style", "onclick");
    }

    @Test
    void the_style_guide_is_in_french_for_those_who_read_french() throws Exception {
        assertThat(guide(Locale.FRENCH).body())
                .contains("Les éléments de Hanse", "Les mots à lire.", "Fil d’Ariane", "Le glycol ronge le")
                .doesNotContain("style.part", "style.token", "Words to read", "Send the reply");
    }

    private Page guide(Locale locale) throws Exception {
        Caller reader = Caller.anonymous(locale, ZoneOffset.UTC);
        return page(new StyleGuide(new Markdown(), reader, Clock.systemUTC()).show(), locale);
    }

    @Test
    void a_document_that_stands_alone_may_load_what_plugins_have_declared() throws Exception {
        PluginId maps = new PluginId("maps");
        PluginPlan plan = new PluginPlan(
                maps,
                "1",
                List.of(
                        source("img-src", "https://tiles.example"),
                        source("img-src", "https://other.example"),
                        source("frame-src", "https://video.example")));
        PagePolicy policy = new PagePolicy(
                EmbedOrigins.of("https://www.example.org"),
                List.of(new LoadedPlugin(
                        PluginManifest.of(maps, "1", "[0,)"), plan, getClass().getClassLoader(), folder, "")));
        MountLinks links = new MountLinks("/a", Assets.load(List.of(), new AssetStore(folder)));
        RenderContext context = RenderContext.of(Sample.reader(Locale.ENGLISH), links);

        assertThat(policy.headers(context, true).get("Content-Security-Policy"))
                .contains("img-src 'self' https://tiles.example https://other.example;")
                .contains("frame-src https://video.example;")
                .contains("frame-ancestors 'self' https://www.example.org;")
                .contains("script-src 'none';")
                .endsWith("report-uri /a/csp; report-to hanse");
        assertThat(PagePolicy.written(policy.ofSite("https://hanse.example")))
                .isEqualTo("script-src https://hanse.example; style-src https://hanse.example; img-src"
                        + " https://hanse.example https://tiles.example https://other.example; font-src"
                        + " https://hanse.example; connect-src https://hanse.example; frame-src https://hanse.example"
                        + " https://video.example; trusted-types hanse");
    }

    private static Contribution source(String directive, String origin) {
        return new Contribution.Value(PageSource.POINT.key(), Optional.empty(), new PageSource(directive, origin));
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
        return new PageRenderer(engine, messages, slots, new PagePolicy(EmbedOrigins.NONE, plugins))
                .render(view, context);
    }
}
