package org.hanse.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationCheckTest {

    private static final PluginId MENTORING = new PluginId("mentoring");

    @TempDir
    Path plugin;

    @Test
    void a_script_that_cannot_run_twice_is_named() throws IOException {
        assertThat(problems("create table hanse_mentoring_pair (id bigint primary key);"))
                .singleElement()
                .asString()
                .contains("db/001-pairs.sql fails the second time on H2", "if not exists");
    }

    @Test
    void a_table_of_another_name_is_named() throws IOException {
        assertThat(problems("create table if not exists pair (id bigint primary key);"))
                .singleElement()
                .asString()
                .contains("table pair", "hanse_mentoring_");
    }

    @Test
    void a_script_that_runs_twice_is_fine() throws IOException {
        assertThat(problems("create table if not exists hanse_mentoring_pair (id bigint primary key);"
                        + "alter table hanse_mentoring_pair add column if not exists since date;"))
                .isEmpty();
    }

    private List<String> problems(String sql) throws IOException {
        Files.createDirectories(plugin.resolve("db"));
        Files.writeString(plugin.resolve("db/001-pairs.sql"), sql);
        try (HikariDataSource database = TestDatabase.H2.open();
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {plugin.toUri().toURL()})) {
            LoadedPlugin loaded = new LoadedPlugin(
                    PluginManifest.of(MENTORING, "1.0", "[0.1,0.2)"),
                    new PluginPlan(MENTORING, "1.0", List.of()),
                    loader,
                    plugin,
                    "");
            return new MigrationCheck(TestDatabase.H2, database).problems(loaded);
        }
    }
}
