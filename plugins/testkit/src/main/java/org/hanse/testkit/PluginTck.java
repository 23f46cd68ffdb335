package org.hanse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.hanse.api.PluginPlan;
import org.hanse.core.plugin.LoadedPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every plugin promises, as tests: {@code class HelloTckTest extends PluginTck {}} is all there is to write.
 *
 * <p>A plugin that keeps something overrides {@link #exercise}, so that there is something to keep, to export and to
 * erase. The tests that read the plugin start no runtime; the others share one on H2 and one on PostgreSQL.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class PluginTck {

    private static final int RELOADS = 5;

    @RegisterExtension
    final HanseExtension onH2 = configured(HanseExtension.onH2());

    @RegisterExtension
    final HanseExtension onPostgreSql = configured(HanseExtension.onPostgreSql());

    /** Create the tests. */
    protected PluginTck() {}

    /** Say what the runtime of the tests needs: plugins that this one requires, settings. By default nothing. */
    protected HanseExtension configured(HanseExtension hanse) {
        return hanse;
    }

    /**
     * Let a person do whatever makes the plugin keep something about that person. By default nothing: what core offers
     * (joining, writing, answering, a profile) is done anyway, before this is called.
     */
    protected void exercise(HanseExtension hanse, Person person) {}

    @Test
    void its_manifest_is_complete_and_its_api_range_contains_this_api() {
        assertThat(onH2.subject().manifest().version())
                .as("Hanse-Plugin-Version is a version: plugin-parent writes it from the POM")
                .doesNotContain("$")
                .isNotBlank();
    }

    @Test
    void its_plan_is_printable_and_the_same_whenever_it_is_read() {
        PluginPlan plan = onH2.subject().plan();
        assertThat(plan.contributions())
                .as("contributions: a plugin that contributes nothing does nothing")
                .isNotEmpty();
        assertThat(onH2.subject().plan())
                .as("the plan, read again: contribute the same whatever the time, the environment or a file say")
                .isEqualTo(plan);
        assertThat(plan.toString().lines().toList())
                .as("the printed plan: a heading and a line for each contribution")
                .hasSize(plan.contributions().size() + 1);
    }

    @Test
    void it_says_the_same_things_in_english_and_in_french() {
        requireNone(MessageCheck::gaps);
    }

    @Test
    void every_text_that_it_asks_for_is_written() {
        requireNone(MessageCheck::unwritten);
    }

    @Test
    void its_templates_write_no_absolute_path_no_script_and_no_style() {
        requireNone(TemplateCheck::problems);
    }

    @Test
    void its_templates_parse() {
        requireNone(TemplateCheck::unparsed);
    }

    @Test
    void its_entities_bear_its_id() {
        requireNone(EntityCheck::problems);
    }

    @Test
    void it_keeps_nothing_in_static_fields() {
        requireNone(StaticStateCheck::problems);
    }

    @Test
    void personal_data_comes_with_an_exporter_and_an_eraser() {
        assertThat(PrivacyCheck.undeclared(onH2.subject().plan())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_migration_can_run_twice_and_makes_tables_with_its_prefix_only(TestDatabase database) {
        RunningHanse hanse = on(database).running();
        requireNone(new MigrationCheck(database, hanse.database())::problems);
    }

    @ParameterizedTest
    @EnumSource
    void its_data_outlives_being_disabled(TestDatabase database) {
        HanseExtension hanse = on(database);
        use(hanse, "Ada Lovelace");
        PluginTables tables = PluginTables.of(hanse.running());
        List<String> before = tables.content();
        hanse.disable();
        assertThat(hanse.anonymous().get("/").statusCode())
                .as("the front page without the plugin")
                .isEqualTo(200);
        assertThat(tables.content()).as("its rows while it is disabled").isEqualTo(before);
        hanse.enable();
        assertThat(tables.content())
                .as("its rows once it is enabled again: a plugin that starts changes nothing")
                .isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void what_it_keeps_about_a_person_is_exported_and_erased(TestDatabase database) {
        HanseExtension hanse = on(database);
        Person person = use(hanse, "Rosalind Marker-4711");
        PrivacyCheck check = new PrivacyCheck(hanse.running(), person);
        assertThat(check.exportProblems()).isEmpty();
        check.erase();
        assertThat(check.traces()).isEmpty();
        check.erase();
    }

    @Test
    void a_signal_that_comes_twice_changes_nothing() {
        use(onH2, "Ada Lovelace");
        PluginTables tables = PluginTables.of(onH2.running());
        List<String> before = tables.content();
        new Redelivery(onH2.running()).deliverAgain(onH2.subject().plan());
        onH2.settle();
        assertThat(tables.content())
                .as(
                        "its rows after every signal has come again: a signal comes at least once, so look before you write")
                .isEqualTo(before);
    }

    @Test
    void its_pages_answer_everybody_with_links_inside_the_mount() {
        Person member = use(onH2, "Ada Lovelace");
        Tour tour = new Tour(onH2, Everyday.of(onH2));
        for (Person reader : List.of(onH2.anonymous(), member, onH2.administrator())) {
            assertThat(tour.problems(reader)).isEmpty();
        }
        assertThat(onH2.incidents())
                .as("incidents: see the log for their traces")
                .isEmpty();
    }

    @Test
    void it_shows_two_people_nothing_of_each_other_between_whom_there_is_a_block() {
        Person one = use(onH2, "Grace Marker-2905");
        Person two = use(onH2, "Edith Marker-1309");
        BlockCheck check = new BlockCheck(onH2, one, two);
        BlockCheck reverse = new BlockCheck(onH2, two, one);
        assertThat(check.traces()).as("where one sees the other before").isNotEmpty();
        check.block();
        try {
            assertThat(check.traces())
                    .as("where one sees somebody whom they have blocked: ask Blocks, in the query")
                    .isEmpty();
            assertThat(reverse.traces())
                    .as("where somebody sees who has blocked them: ask Blocks, in the query")
                    .isEmpty();
        } finally {
            check.unblock();
        }
    }

    @Test
    void reloaded_five_times_it_leaves_no_class_loader_and_no_thread_behind() {
        use(onH2, "Ada Lovelace");
        LoaderWatch watch = new LoaderWatch(onH2.running());
        for (int i = 0; i < RELOADS; i++) {
            Everyday.of(onH2).readPages(onH2.administrator());
            watch.note();
            onH2.reload();
        }
        assertThat(watch.threads())
                .as("threads that run its code or its class loader: start none, contribute a job")
                .isEmpty();
        assertThat(watch.alive())
                .as("class loaders of earlier generations that something still holds: look for static fields, thread"
                        + " locals, threads, and registrations with the JDK (drivers, MBeans, shutdown hooks)")
                .isZero();
    }

    private void requireNone(Function<LoadedPlugin, List<String>> check) {
        List<String> problems = onH2.subject().loaded(check);
        assertThat(problems).isEmpty();
    }

    private HanseExtension on(TestDatabase database) {
        return database == TestDatabase.H2 ? onH2 : onPostgreSql;
    }

    private Person use(HanseExtension hanse, String name) {
        Person person = hanse.person(name);
        Everyday.of(hanse).live(person);
        exercise(hanse, person);
        hanse.settle();
        return person;
    }
}
