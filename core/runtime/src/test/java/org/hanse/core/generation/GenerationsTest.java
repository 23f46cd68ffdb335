package org.hanse.core.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.Phase;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationsTest {

    private static final PluginId HELLO = new PluginId("hello");

    @TempDir
    Path folder;

    @Test
    void a_plugin_is_installed_upgraded_disabled_and_rolled_back_while_core_serves() {
        try (Rig rig = new Rig(folder)) {
            Generations generations = rig.generations();
            assertThat(generations.boot(List.of()).published()).isTrue();
            assertThat(rig.get("/p/hello/greet")).isEqualTo(404);
            assertThat(generations.install(hello("1.0").build(folder), "ada")).satisfies(GenerationsTest::published);
            assertThat(rig.get("/p/hello/greet")).isEqualTo(200);
            assertThat(generations.install(hello("2.0").build(folder), "ada")).satisfies(GenerationsTest::published);
            assertThat(conditions(generations)).isEqualTo("hello 2.0 RUNNING");
            assertThat(generations.rollBack(1, "ada")).satisfies(GenerationsTest::published);
            assertThat(conditions(generations)).isEqualTo("hello 1.0 RUNNING");
            assertThat(generations.disable(HELLO, "ada")).satisfies(GenerationsTest::published);
            assertThat(rig.get("/p/hello/greet")).isEqualTo(404);
            assertThat(conditions(generations)).isEqualTo("hello 1.0 DISABLED");
            assertThat(generations.enable(HELLO, "ada")).satisfies(GenerationsTest::published);
            assertThat(generations.audit().latest(10)).hasSize(5);
            assertThat(generations.reports(10)).hasSize(6);
        }
    }

    @Test
    void the_desired_set_and_its_jars_survive_a_restart() throws IOException {
        try (Rig rig = new Rig(folder)) {
            rig.generations().boot(List.of());
            rig.generations().install(hello("1.0").build(folder), "ada");
        }
        Files.delete(folder.resolve("hello-1.0.jar"));
        try (Rig rig = new Rig(folder)) {
            assertThat(rig.generations().boot(List.of()).published()).isTrue();
            assertThat(rig.get("/p/hello/greet")).isEqualTo(200);
            assertThat(rig.generations().reports(10))
                    .as("builds before and after the restart")
                    .extracting(BuildReport::generation)
                    .containsExactly(3L, 2L, 1L);
        }
    }

    @Test
    void plugins_that_come_with_the_host_are_installed_at_boot_and_stay_disabled_if_they_were() {
        Path jar = hello("1.0").build(folder);
        try (Rig rig = new Rig(folder)) {
            rig.generations().boot(List.of(jar));
            assertThat(rig.get("/p/hello/greet")).isEqualTo(200);
            rig.generations().disable(HELLO, "ada");
        }
        try (Rig rig = new Rig(folder)) {
            rig.generations().boot(List.of(hello("2.0").build(folder)));
            assertThat(conditions(rig.generations())).isEqualTo("hello 2.0 DISABLED");
        }
    }

    @Test
    void a_preview_shows_the_plan_and_installs_nothing() {
        try (Rig rig = new Rig(folder)) {
            rig.generations().boot(List.of());
            assertThat(rig.generations().preview(hello("1.0").build(folder)))
                    .hasToString("hello 1.0\n  resource test.hello.Greeting");
            assertThat(rig.generations().conditions()).isEmpty();
        }
    }

    @Test
    void a_dry_run_prints_the_sql_of_a_plugin_and_runs_none_of_it() {
        String sql = "create table if not exists hanse_hello_note (id bigint primary key);";
        Path jar = hello("1.0").resource("db/001-note.sql", sql).build(folder);
        try (Rig rig = new Rig(folder)) {
            rig.generations().boot(List.of());
            assertThat(rig.generations().pendingMigrations(jar))
                    .startsWith("-- hello: db/001-note.sql")
                    .contains(sql);
            assertThat(rig.generations().install(jar, "ada")).satisfies(GenerationsTest::published);
            assertThat(rig.generations().pendingMigrations(jar)).isEmpty();
        }
    }

    @Test
    void a_plugin_that_others_require_cannot_be_disabled() {
        try (Rig rig = new Rig(folder)) {
            Generations generations = rig.generations();
            generations.boot(List.of(hello("1.0").build(folder), other().build(folder)));
            BuildReport report = generations.disable(HELLO, "ada");
            assertThat(report.published()).isFalse();
            assertThat(report.problems().get(0).cause()).contains("it requires plugin hello");
            assertThat(rig.get("/p/hello/greet")).isEqualTo(200);
            assertThat(generations.revisions(10)).hasSize(1);
        }
    }

    @Test
    void a_cold_boot_quarantines_the_plugin_at_fault_and_what_requires_it() {
        Path broken = hello("1.0").resource("templates/hello.vm", "#if(").build(folder);
        Path bystander = PluginJars.plugin("zebra", "1.0").contributes("").build(folder);
        try (Rig rig = new Rig(folder)) {
            BuildReport report = rig.generations().boot(List.of(broken, other().build(folder), bystander));
            assertThat(report.published()).isTrue();
            assertThat(report.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.plugin()).isEqualTo(HELLO);
                assertThat(problem.phase()).isEqualTo(Phase.TEMPLATES);
            });
            assertThat(conditions(rig.generations()))
                    .isEqualTo("hello 1.0 QUARANTINED, other 1.0 BLOCKED, zebra 1.0 RUNNING");
            assertThat(rig.generations().install(hello("1.1").build(folder), "ada"))
                    .satisfies(GenerationsTest::published);
            assertThat(conditions(rig.generations()))
                    .isEqualTo("hello 1.1 RUNNING, other 1.0 RUNNING, zebra 1.0 RUNNING");
        }
    }

    @Test
    void a_required_plugin_aborts_the_boot_instead() {
        Path broken = hello("1.0").resource("templates/hello.vm", "#if(").build(folder);
        try (Rig rig = new Rig(folder, PluginRules.of("hello", ""), List.of())) {
            assertThatThrownBy(() -> rig.generations().boot(List.of(broken)))
                    .isInstanceOf(HanseException.class)
                    .hasMessageContaining("Hanse cannot start: hello at TEMPLATES");
        }
        try (Rig rig = new Rig(folder.resolve("two"), PluginRules.of("absent", ""), List.of())) {
            assertThatThrownBy(() -> rig.generations().boot(List.of()))
                    .hasMessage("Hanse cannot start without plugin absent (hanse.required): install it");
        }
    }

    @Test
    void safe_mode_leaves_out_all_or_some_plugins() {
        List<Path> jars = List.of(hello("1.0").build(folder), other().build(folder));
        try (Rig rig = new Rig(folder, PluginRules.of("", "all"), List.of())) {
            rig.generations().boot(jars);
            assertThat(conditions(rig.generations())).isEqualTo("hello 1.0 SAFE_MODE, other 1.0 SAFE_MODE");
        }
        try (Rig rig = new Rig(folder, PluginRules.of("", "hello"), List.of())) {
            rig.generations().boot(jars);
            assertThat(conditions(rig.generations())).isEqualTo("hello 1.0 SAFE_MODE, other 1.0 BLOCKED");
        }
    }

    @Test
    void a_node_converges_on_what_another_one_wanted() {
        try (Rig rig = new Rig(folder)) {
            Generations generations = rig.generations();
            generations.boot(List.of(hello("1.0").build(folder)));
            assertThat(generations.converge()).isEmpty();
            rig.wantElsewhere(List.of());
            assertThat(generations.converge()).get().satisfies(GenerationsTest::published);
            assertThat(rig.get("/p/hello/greet")).isEqualTo(404);
            assertThat(generations.converge()).isEmpty();
        }
    }

    private static void published(BuildReport report) {
        assertThat(report.problems()).isEmpty();
        assertThat(report.published()).isTrue();
    }

    private static String conditions(Generations generations) {
        return generations.conditions().stream()
                .map(c -> c.plugin() + " " + c.version() + " " + c.state())
                .collect(Collectors.joining(", "));
    }

    static PluginJars hello(String version) {
        return PluginJars.plugin("hello", version)
                .contributes("to.resource(Greeting.class);")
                .source(
                        "test.hello.Greeting",
                        "package test.hello; import jakarta.ws.rs.*;\n@org.hanse.api.security.Requires(\"anybody\") @Path(\"greet\") public class Greeting {"
                                + " @GET @Produces(\"text/plain\") public String greet() { return \"hello\"; } }");
    }

    private static PluginJars other() {
        return PluginJars.plugin("other", "1.0").requires("hello").contributes("");
    }
}
