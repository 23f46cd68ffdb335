package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.SlotContext;
import org.hanse.api.view.Slots;
import org.hanse.core.origin.EmbedOrigins;
import org.hanse.core.plugin.GuardLimits;
import org.hanse.core.plugin.Incidents;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PieceTest {

    /** Stands in the plan; the tests give the object. */
    abstract static class Source implements FragmentSource {}

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    Path folder;

    private final AtomicInteger loads = new AtomicInteger();
    private boolean kept = true;
    private boolean broken;
    private List<LoadedPlugin> plugins = List.of();
    private Instant now = START;
    private String template = "$text";
    private Caller reader = member(Locale.ENGLISH);
    private String base = "";
    private Set<String> closed = Set.of();
    private PageRenderer pages;
    private Freshness freshness = new Freshness();

    private final FragmentSource source = new FragmentSource() {
        @Override
        public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
            int load = loads.incrementAndGet();
            if (broken) {
                throw new IllegalStateException("broken");
            }
            return Map.of(7L, new Fragment(Map.of("text", "note " + load, "who", caller, "then", START)));
        }

        @Override
        public boolean keptWithSubject() {
            return kept;
        }
    };

    private void create() throws IOException {
        plugins = List.of(
                Sample.plugin("core", folder)
                        .file("templates/page.vm", """
                                #set($live = $slots.part("forum.post-footer", $piece.subjects(), 5))
                                #foreach($gap in $piece.gaps)$gap.before|$live.get($gap.subject) $gap.owner|#end$piece.rest""")
                        .file("templates/layout.vm", "$main")
                        .file("assets/hanse.css", "")
                        .file("templates/piece.vm", """
                                $word #foreach($kept in $slots.part("forum.post-footer", $ids, 5).values())$kept#end before $gap.at(7, 3) after""")
                        .load(),
                Sample.plugin("sample", folder)
                        .file("templates/note.vm", template)
                        .fragment(Slots.POST_FOOTER, "note.vm", Source.class)
                        .load());
        TemplateEngine engine = TemplateEngine.build(plugins, Optional.empty());
        Messages messages = Messages.load(plugins, new Ticking());
        PluginGuard guard = new PluginGuard(GuardLimits.DEFAULT, new Incidents(Clock.systemUTC()), new Inline());
        SlotRenderer slots = new SlotRenderer(
                plugins, type -> source, caller -> caller.signedIn() ? Set.of() : closed, engine, messages, guard);
        pages = new PageRenderer(engine, messages, slots, new PagePolicy(EmbedOrigins.NONE, plugins));
    }

    @Test
    void a_piece_is_rendered_once_for_a_version_with_the_fragments_that_are_kept_with_it() throws IOException {
        assertThat(page(1, "one")).contains("one note 1 before | 3| after");
        assertThat(page(1, "two")).contains("one note 1 before | 3| after");
        assertThat(page(2, "three")).contains("three note 2 before | 3| after");
    }

    @Test
    void other_fragments_stand_in_its_gaps_and_are_loaded_each_time() throws IOException {
        kept = false;

        assertThat(page(1, "one")).contains("one  before |note 1 3| after");
        assertThat(page(1, "two")).contains("one  before |note 2 3| after");
    }

    @Test
    void what_was_rendered_while_a_plugin_failed_is_tried_again_after_half_a_minute() throws IOException {
        broken = true;
        assertThat(page(1, "one")).contains("one <!-- incident");
        assertThat(freshness.whole()).isFalse();
        broken = false;
        assertThat(page(1, "two")).contains("one <!-- incident");
        assertThat(freshness.whole()).as("what lacks something is kept as such").isFalse();

        now = now.plusSeconds(30);

        assertThat(page(1, "three")).contains("three note 2 before");
        assertThat(freshness.whole()).isTrue();
    }

    @Test
    void a_kept_fragment_does_not_know_who_looks() throws IOException {
        template = "$who.signedIn()";

        assertThat(page(1, "one")).contains("one false before");
    }

    @Test
    void a_fragment_that_is_closed_to_guests_is_not_kept_but_shown_to_whom_it_is_open() throws IOException {
        closed = Set.of("sample:note.vm");

        assertThat(page(1, "one")).contains("one  before |note 1 3| after");
        reader = Caller.anonymous(Locale.ENGLISH, ZoneOffset.UTC);
        assertThat(page(1, "guest")).contains("guest  before | 3| after");
    }

    @Test
    void a_fragment_with_a_form_is_an_incident_where_it_would_be_kept() throws IOException {
        template = "$form.token()";

        assertThat(page(1, "one")).contains("<!-- incident");
    }

    @Test
    void a_relative_time_in_a_kept_fragment_ends_the_piece() throws IOException {
        template = "$m.relative($then) $text";
        assertThat(page(1, "one")).contains("one time.now note 1");
        assertThat(page(1, "two")).contains("one time.now note 1");

        now = now.plusSeconds(61);

        assertThat(page(1, "three")).contains("three time.ago.minutes note 2");
    }

    @Test
    void each_language_place_zone_and_kind_of_reader_has_its_own() throws IOException {
        assertThat(page(1, "one")).contains("one");
        reader = member(Locale.FRENCH);
        assertThat(page(1, "un")).contains("un");
        reader = member(Locale.ENGLISH);
        base = "/b";
        assertThat(page(1, "below")).contains("below");
        base = "";
        reader = Caller.anonymous(Locale.ENGLISH, reader.zone());
        assertThat(page(1, "guest")).contains("guest");
        reader = Caller.anonymous(Locale.ENGLISH, ZoneId.of("Pacific/Auckland"));
        assertThat(page(1, "elsewhere")).contains("elsewhere");
        reader = member(Locale.ENGLISH);
        assertThat(page(1, "two")).contains("one");
    }

    private static Caller member(Locale language) {
        return new Caller(OptionalLong.of(1), "Ada", language, ZoneOffset.UTC, Map.of(), Set.of(), false);
    }

    private String page(long version, String word) throws IOException {
        if (plugins.isEmpty()) {
            create();
        }
        Piece piece = new Piece("piece.vm", "about", version, () -> Map.of("word", word, "ids", List.of(7L)));
        MountLinks links = new MountLinks(base, Assets.load(plugins, new AssetStore(folder)));
        View view = new View("page.vm", new HashMap<>(Map.of("piece", piece)));
        freshness = new Freshness();
        return pages.render(view, RenderContext.of(reader, links), freshness).body();
    }

    private final class Ticking extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
