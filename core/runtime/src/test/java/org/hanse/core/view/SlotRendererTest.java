package org.hanse.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Fragment;
import org.hanse.api.view.FragmentSource;
import org.hanse.api.view.Slot;
import org.hanse.api.view.SlotContext;
import org.hanse.api.view.Slots;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.GuardLimits;
import org.hanse.core.plugin.Incident;
import org.hanse.core.plugin.Incidents;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlotRendererTest {

    /** Stands in the plan; the tests give the object. */
    abstract static class Source implements FragmentSource {}

    @TempDir
    Path folder;

    private final Incidents incidents = new Incidents(Clock.systemUTC());
    private final List<List<SlotContext>> loads = new ArrayList<>();
    private final Map<Long, Long> versions = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private String text = "<";

    private final FragmentSource source = new FragmentSource() {
        @Override
        public Map<Long, Fragment> load(Caller caller, List<SlotContext> contexts) {
            loads.add(contexts);
            return contexts.stream().collect(Collectors.toMap(SlotContext::subject, c -> Fragment.of("text", text)));
        }

        @Override
        public Map<Long, Long> versions(List<SlotContext> contexts) {
            return versions;
        }
    };

    @Test
    void all_places_of_a_page_are_loaded_in_one_call() throws IOException {
        Map<Long, SafeHtml> footers =
                tool(slots("$text$subject", source)).all("forum.post-footer", List.of(1L, 2L, 3L));

        assertThat(footers.get(2L)).hasToString("&lt;2");
        assertThat(loads)
                .singleElement()
                .satisfies(contexts -> assertThat(contexts).hasSize(3));
    }

    @Test
    void more_places_than_a_source_takes_come_in_several_calls() throws IOException {
        List<Long> posts = LongStream.range(0, 250).boxed().toList();

        assertThat(tool(slots("$text", source)).all("forum.post-footer", posts)).hasSize(250);
        assertThat(loads).extracting(List::size).containsExactly(100, 100, 50);
    }

    @Test
    void a_template_asks_for_one_place_or_for_all_of_its_page() throws IOException {
        LoadedPlugin page = Sample.plugin("page", folder)
                .file(
                        "templates/p.vm",
                        "#set($all = $slots.all('forum.post-footer', $ids))"
                                + "#foreach($id in $ids)$all.get($id)#end$slots.show('forum.post-footer', 3)")
                .load();
        List<LoadedPlugin> plugins = List.of(plugin("sample", "<i>$subject</i>", Slots.POST_FOOTER), page);

        SafeHtml html = TemplateEngine.build(plugins, Optional.empty())
                .render("page:p.vm", Map.of("slots", tool(slots(plugins, source)), "ids", List.of(1L, 2L)), 1000);
        assertThat(html).hasToString("<i>1</i><i>2</i><i>3</i>");
    }

    @Test
    void a_fragment_that_turns_out_to_run_something_is_left_out_and_its_plugin_named() throws IOException {
        text = "x onclick=go()";
        assertThat(tool(slots("<b class=$text>", source))
                        .show("forum.post-footer", 1)
                        .isEmpty())
                .isTrue();
        assertThat(incidents.list()).singleElement().satisfies(incident -> {
            assertThat(incident.plugin()).hasToString("sample");
            assertThat(incident.message()).contains("<b onclick=…> stands in what it shows");
        });
    }

    @Test
    void sources_show_in_plugin_order() throws IOException {
        LoadedPlugin b = plugin("bb", "b", Slots.POST_FOOTER);
        LoadedPlugin a = plugin("aa", "a", Slots.POST_FOOTER);

        assertThat(tool(slots(List.of(b, a), source)).show("forum.post-footer", 1))
                .hasToString("ba");
    }

    @Test
    void a_kept_fragment_is_not_loaded_again_until_its_version_rises() throws IOException {
        SlotsTool tool = tool(slots("$text", source));
        versions.put(1L, 1L);
        tool.show("forum.post-footer", 1);
        text = "new";

        assertThat(tool.show("forum.post-footer", 1)).hasToString("&lt;");
        assertThat(loads).hasSize(1);
        versions.put(1L, 2L);
        assertThat(tool.show("forum.post-footer", 1)).hasToString("new");
        assertThat(loads).hasSize(2);
    }

    @Test
    void a_kept_fragment_does_not_know_who_looks_nor_keep_a_form() throws IOException {
        versions.put(1L, 1L);

        assertThat(tool(slots("$caller.name()", source))
                        .show("forum.post-footer", 1)
                        .isEmpty())
                .isTrue();
        assertThat(incidents.list())
                .singleElement()
                .satisfies(i -> assertThat(i.message()).contains("caller"));
        SlotsTool forms = tool(slots("$form.token()$text", source));
        forms.show("forum.post-footer", 1);
        forms.show("forum.post-footer", 1);
        assertThat(loads).hasSize(3);
    }

    @Test
    void a_source_that_throws_leaves_an_empty_place_and_an_incident() throws IOException {
        assertContained("$text", (caller, contexts) -> {
            throw new NoClassDefFoundError("gone");
        });
        assertThat(incident().message()).contains("gone");
    }

    @Test
    void null_is_an_incident() throws IOException {
        assertContained("$text", (caller, contexts) -> null);
        assertThat(incident().message()).contains("null");
    }

    @Test
    void a_huge_fragment_is_an_incident() throws IOException {
        assertContained("$text", (caller, contexts) -> Map.of(1L, Fragment.of("text", "x".repeat(200_001))));
        assertThat(incident().message()).contains("200000");
    }

    @Test
    void a_misspelt_variable_is_an_incident_with_file_and_line() throws IOException {
        assertContained("\n$tekst", source);
        assertThat(incident().message()).contains("sample:a.vm", "line 2", "tekst");
    }

    @Test
    void a_failing_fragment_leaves_a_comment_with_the_incident() throws IOException {
        SlotsTool tool = tool(slots("$text", (caller, contexts) -> null));

        assertThat(tool.show("forum.post-footer", 1))
                .hasToString("<!-- incident %s -->".formatted(incident().id()));
    }

    @Test
    void a_fragment_without_its_template_is_refused_when_the_generation_is_built() throws IOException {
        LoadedPlugin plugin = Sample.plugin("sample", folder)
                .file("templates/a.vm", "")
                .fragment(Slots.POST_FOOTER, "b.vm")
                .load();

        assertThatThrownBy(() -> slots(List.of(plugin), source))
                .isInstanceOf(BuildFault.class)
                .hasMessage("fragment b.vm in forum.post-footer: there is no templates/b.vm");
    }

    @Test
    void a_source_that_refuses_its_caller_shows_nothing_and_is_no_incident() throws IOException {
        SlotsTool tool = tool(slots("$text", (caller, contexts) -> {
            throw new HanseException(ErrorCode.NOT_FOUND, "no such topic");
        }));

        assertThat(tool.show("forum.post-footer", 1).isEmpty()).isTrue();
        assertThat(incidents.list()).isEmpty();
    }

    @Test
    void a_page_of_the_host_gets_the_slot_with_its_parameters_in_one_root() throws IOException {
        SlotRenderer slots = slots(List.of(plugin("sample", "$parameters.get('uri')", Slots.HOST_DISCUSSION)), source);

        assertThat(slots.render(Slots.HOST_DISCUSSION, Map.of("uri", "<x>"), context())
                        .markup())
                .isEqualTo("<div class=\"hanse\" lang=\"en\">&lt;x&gt;</div>");
        assertThat(slots.render(Slots.HOST_NEXT_EVENTS, Map.of(), context()).markup())
                .isEmpty();
    }

    @Test
    void a_fragment_that_a_policy_closes_to_the_reader_is_neither_loaded_nor_shown() throws IOException {
        SlotRenderer slots = slots("$text", source);
        closed.add("sample:a.vm");

        assertThat(tool(slots).show("forum.post-footer", 1).isEmpty()).isTrue();
        assertThat(loads).isEmpty();
    }

    @Test
    void an_unknown_slot_is_answered_with_the_known_ones() throws IOException {
        SlotRenderer slots = slots(List.of(plugin("sample", "x", new Slot("sample.own"))), source);

        assertThatThrownBy(() -> slots.render(new Slot("nope"), Map.of(), context()))
                .isInstanceOfSatisfying(
                        HanseException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND))
                .hasMessageContaining(
                        "host.badges, host.counter, host.discussion, host.latest-topics, host.next-events,"
                                + " host.notifications, host.unanswered, host.who-knows, sample.own");
    }

    @Test
    void a_slot_of_a_page_of_core_cannot_be_asked_for_from_outside() throws IOException {
        SlotRenderer slots = slots("$text", source);

        assertThatThrownBy(() -> slots.render(Slots.POST_FOOTER, Map.of(), context()))
                .isInstanceOf(HanseException.class);
    }

    private void assertContained(String template, FragmentSource broken) throws IOException {
        assertThat(tool(slots(template, broken)).show("forum.post-footer", 1).isEmpty())
                .isTrue();
    }

    private Incident incident() {
        assertThat(incidents.list()).hasSize(1);
        return incidents.list().get(0);
    }

    private SlotRenderer slots(String template, FragmentSource given) throws IOException {
        return slots(List.of(plugin("sample", template, Slots.POST_FOOTER)), given);
    }

    private LoadedPlugin plugin(String id, String template, Slot slot) throws IOException {
        return Sample.plugin(id, folder)
                .file("templates/a.vm", template)
                .fragment(slot, "a.vm", Source.class)
                .load();
    }

    private SlotRenderer slots(List<LoadedPlugin> plugins, FragmentSource given) {
        PluginGuard guard = new PluginGuard(GuardLimits.DEFAULT, incidents, new Inline());
        return new SlotRenderer(
                plugins,
                type -> given,
                caller -> caller.signedIn() ? Set.of() : closed,
                TemplateEngine.build(plugins, Optional.empty()),
                Messages.load(plugins, Clock.systemUTC()),
                guard);
    }

    private SlotsTool tool(SlotRenderer slots) {
        return SlotsTool.ofPage(slots, context(), new Freshness());
    }

    private RenderContext context() {
        MountLinks links = new MountLinks("", Assets.load(List.of(), new AssetStore(folder)));
        return RenderContext.of(Sample.reader(Locale.ENGLISH), links);
    }
}
