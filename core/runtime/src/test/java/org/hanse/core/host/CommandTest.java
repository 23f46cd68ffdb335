package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hanse.core.fixture.RunningHanse;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

    @TempDir
    Path folder;

    private record Outcome(int code, String text) {}

    @Test
    void plugins_are_administered_from_a_shell() throws Exception {
        Path jar = hello("1.0").build(folder);
        try (RunningHanse hanse = RunningHanse.start(folder, Map.of())) {
            assertThat(run(hanse, "plugins").text()).contains("no plugins");
            assertThat(run(hanse, "plan", jar.toString()).text()).contains("hello 1.0", "hello.vm in profile.aside");
            assertThat(run(hanse, "plugins").text()).contains("no plugins");

            assertThat(run(hanse, "install", jar.toString())).satisfies(CommandTest::published);
            assertThat(run(hanse, "plugins").text()).containsPattern("hello +1.0 +RUNNING");
            assertThat(run(hanse, "plan", "hello").text()).contains("hello.vm in profile.aside");
            assertThat(run(hanse, "disable", "hello")).satisfies(CommandTest::published);
            assertThat(run(hanse, "plugins").text()).contains("DISABLED", "by an administrator");
            assertThat(run(hanse, "rollback", "1")).satisfies(CommandTest::published);
            assertThat(run(hanse, "enable", "hello")).satisfies(CommandTest::published);
            assertThat(run(hanse, "revisions").text()).contains("install hello 1.0", "roll back to revision 1");
            assertThat(hanse.page("ada", "/admin/audit").body()).contains("shell (");
        }
    }

    @Test
    void what_cannot_be_done_is_said_with_its_reason() throws Exception {
        Path bad = hello("1.0").manifest("Hanse-Api", "[9,)").build(folder);
        try (RunningHanse hanse = RunningHanse.start(folder, Map.of())) {
            assertThat(run(hanse, "install", bad.toString())).satisfies(outcome -> {
                assertThat(outcome.code()).isEqualTo(1);
                assertThat(outcome.text()).contains("rejected", "hello at MANIFEST", "hanse-api [9,)");
            });
            assertThat(run(hanse, "plan", bad.toString()).text()).contains("hello at MANIFEST", "hanse-api [9,)");
            assertThat(run(hanse, "enable", "absent"))
                    .isEqualTo(new Outcome(1, "there is no plugin absent: install it first\n"));
            assertThat(run(hanse, "rollback", "one")).isEqualTo(new Outcome(1, "'one' is no number\n"));
            assertThat(run(hanse, "install")).isEqualTo(new Outcome(2, "install needs FILE\n"));
            assertThat(run(hanse, "dance").code()).isEqualTo(2);
            assertThat(run(hanse).text()).contains("install FILE", "rollback REVISION");
        }
    }

    @Test
    void migrations_are_printed_and_not_run() throws Exception {
        Path jar = hello("1.0")
                .resource(
                        "db/001-greeting.sql",
                        "create table if not exists hanse_hello_greeting (id bigint primary key);")
                .build(folder);
        try (RunningHanse hanse = RunningHanse.start(folder, Map.of())) {
            assertThat(run(hanse, "migrations", jar.toString()).text())
                    .contains("-- hello: db/001-greeting.sql", "create table if not exists hanse_hello_greeting");
            assertThat(run(hanse, "migrations", jar.toString()).text()).contains("hanse_hello_greeting");
            run(hanse, "install", jar.toString());
            assertThat(run(hanse, "migrations", jar.toString()).text()).contains("nothing to run");
        }
    }

    @Test
    void where_migrations_are_printed_nothing_that_needs_one_is_installed_or_started() throws Exception {
        Path jar = hello("1.0")
                .resource(
                        "db/001-greeting.sql",
                        "create table if not exists hanse_hello_greeting (id bigint primary key);")
                .build(folder);
        Map<String, String> printing = Map.of("hanse.migrations", "print");
        assertThatThrownBy(() -> RunningHanse.start(folder, printing))
                .hasMessageContaining("create table if not exists hanse_");
        RunningHanse.start(folder, Map.of()).close();
        try (RunningHanse hanse = RunningHanse.start(folder, printing)) {
            assertThat(run(hanse, "install", jar.toString())).satisfies(outcome -> {
                assertThat(outcome.code()).isEqualTo(1);
                assertThat(outcome.text())
                        .contains("create table if not exists hanse_hello_greeting", "hanse.migrations=run");
            });
        }
    }

    @Test
    void letters_are_delivered_again() throws Exception {
        try (RunningHanse hanse = RunningHanse.start(folder, Map.of())) {
            assertThat(run(hanse, "letters").text()).contains("everything was delivered");
            assertThat(run(hanse, "retry")).isEqualTo(new Outcome(0, "0 to be delivered again\n"));
            assertThat(run(hanse, "retry", "1", "hello:test.Ear").code()).isEqualTo(1);
        }
    }

    private static void published(Outcome outcome) {
        assertThat(outcome.text()).contains("published");
        assertThat(outcome.code()).isZero();
    }

    private static Outcome run(RunningHanse hanse, String... arguments) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int code = hanse.hanse().run(List.of(arguments), new PrintStream(text, true, StandardCharsets.UTF_8));
        return new Outcome(code, text.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    private static PluginJars hello(String version) {
        return PluginJars.plugin("hello", version)
                .contributes("to.fragment(Slots.PROFILE_ASIDE, \"hello.vm\");")
                .resource("templates/hello.vm", "Hello");
    }
}
