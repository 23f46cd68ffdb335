package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;
import org.hanse.api.view.Slots;
import org.hanse.core.plugin.GuardLimits;
import org.hanse.core.plugin.Incidents;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginGuard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PieceTest {

    /** Stands in the plan; the tests give the object. */
    abstract static class Source implements FragmentSource {}

    @TempDir
    Path folder;

    private final AtomicInteger loads = new AtomicInteger();
    private boolean kept = true;
    private boolean broken;
    private List<LoadedPlugin> plugins = List.of();
    private PageRenderer pages;

    private final FragmentSource source = new FragmentSource() {
        @Override
        public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
            int load = loads.incrementAndGet();
            if (broken) {
                throw new IllegalStateException("broken");
            }
            return Map.of(7L, Fragment.of("text", "note " + load));
        }

        @Override
        public boolean keptWithSubject() {
            return kept;
        }
    };

    @BeforeEach
    void create() throws IOException {
        plugins = List.of(
                Sample.plugin("core", folder)
                        .file("templates/page.vm", """
                                #set($live = $slots.part("forum.post-footer", $piece.subjects()))
                                #foreach($gap in $piece.gaps)$gap.before|$live.get($gap.subject) $gap.owner|#end$piece.rest""")
                        .file("templates/layout.vm", "$main")
                        .file("assets/hanse.css", "")
                        .file("templates/piece.vm", """
                                $word #foreach($kept in $slots.part("forum.post-footer", $ids).values())$kept#end before $gap.at(7, 3) after""")
                        .load(),
                Sample.plugin("sample", folder)
                        .file("templates/note.vm", "$text")
                        .fragment(Slots.POST_FOOTER, "note.vm", Source.class)
                        .load());
        TemplateEngine engine = TemplateEngine.build(plugins, Optional.empty());
        Messages messages = Messages.load(plugins, Clock.systemUTC());
        PluginGuard guard = new PluginGuard(GuardLimits.DEFAULT, new Incidents(Clock.systemUTC()), new Inline());
        SlotRenderer slots = new SlotRenderer(plugins, type -> source, engine, messages, guard);
        pages = new PageRenderer(engine, messages, slots);
    }

    @Test
    void a_piece_is_rendered_once_for_a_version_with_the_fragments_that_are_kept_with_it() {
        assertThat(page(1, "one")).contains("one note 1 before | 3| after");
        assertThat(page(1, "two")).contains("one note 1 before | 3| after");
        assertThat(page(2, "three")).contains("three note 2 before | 3| after");
    }

    @Test
    void other_fragments_stand_in_its_gaps_and_are_loaded_each_time() {
        kept = false;

        assertThat(page(1, "one")).contains("one  before |note 1 3| after");
        assertThat(page(1, "two")).contains("one  before |note 2 3| after");
    }

    @Test
    void what_was_rendered_while_a_plugin_failed_is_not_kept() {
        broken = true;
        assertThat(page(1, "one")).contains("one <!-- incident");
        broken = false;

        assertThat(page(1, "two")).contains("two note 2 before");
    }

    @Test
    void each_language_has_its_own() {
        assertThat(page(1, "one", Locale.ENGLISH)).contains("one");
        assertThat(page(1, "un", Locale.FRENCH)).contains("un");
        assertThat(page(1, "two", Locale.ENGLISH)).contains("one");
    }

    private String page(long version, String word) {
        return page(version, word, Locale.ENGLISH);
    }

    private String page(long version, String word, Locale language) {
        Piece piece = new Piece("piece.vm", "about", version, () -> Map.of("word", word, "ids", List.of(7L)));
        MountLinks links = new MountLinks("", Assets.load(plugins, new AssetStore(folder)));
        View view = new View("page.vm", new HashMap<>(Map.of("piece", piece)));
        return pages.render(view, RenderContext.of(Sample.reader(language), links))
                .body();
    }
}
