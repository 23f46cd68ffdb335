package org.hanse.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.BuildFault;
import org.hanse.core.plugin.LoadedPlugin;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationsTest {

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    @TempDir
    Path folder;

    private final PluginId id = new PluginId("p" + UUID.randomUUID().toString().substring(0, 8));
    private final String table = id.tablePrefix() + "note";

    private PluginFolder plugin(String name) {
        return new PluginFolder(id, folder.resolve(name));
    }

    @ParameterizedTest
    @EnumSource
    void scripts_run_once_in_the_order_of_their_numbers(Product product) {
        LoadedPlugin plugin = plugin("a")
                .script("000-notes.sql", "create table if not exists %s (id bigint primary key);".formatted(table))
                .script("010-text.sql", "alter table %s add column if not exists body varchar(10);".formatted(table))
                .load();
        Database database = DATABASES.of(product);
        new Migrations(database).run(plugin);
        new Migrations(database).run(plugin);
        assertThat(new Sql(database).number("select count(body) from " + table)).isZero();
        assertThat(new Sql(database)
                        .number("select count(*) from \"%sschema_history\" where \"version\" > '0'"
                                .formatted(id.tablePrefix())))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void an_older_plugin_accepts_the_history_of_a_newer_one(Product product) {
        String create = "create table if not exists %s (id bigint);".formatted(table);
        PluginFolder older = plugin("old").script("010-notes.sql", create);
        PluginFolder newer = plugin("new")
                .script("005-early.sql", "create table if not exists %s_early (id bigint);".formatted(table))
                .script("010-notes.sql", create)
                .script("020-more.sql", "alter table %s add column if not exists more bigint;".formatted(table));
        Migrations migrations = new Migrations(DATABASES.of(product));
        migrations.run(older.load());
        migrations.run(newer.load());
        migrations.run(older.load());
        migrations.run(newer.load());
        assertThat(new Sql(DATABASES.of(product)).number("select count(more) from " + table))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_failing_script_is_named_with_its_line_and_without_its_sql(Product product) {
        LoadedPlugin plugin = plugin("broken")
                .script(
                        "010-broken.sql",
                        "create table if not exists %s (id bigint);\n\ninsert into nowhere values (1);"
                                .formatted(table))
                .load();
        assertThatThrownBy(() -> new Migrations(DATABASES.of(product)).run(plugin))
                .isInstanceOfSatisfying(
                        BuildFault.class, fault -> assertThat(fault.plugin()).isEqualTo(id))
                .hasMessageContaining("db/010-broken.sql, line 3")
                .hasMessageNotContaining("insert")
                .hasMessageNotContaining("nowhere");
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_script_is_refused(Product product) {
        Migrations migrations = new Migrations(DATABASES.of(product));
        migrations.run(plugin("a")
                .script("010-a.sql", "create table %s (id bigint);".formatted(table))
                .load());
        LoadedPlugin changed = plugin("b")
                .script("010-a.sql", "create table %s (id int);".formatted(table))
                .load();
        assertThatThrownBy(() -> migrations.run(changed)).hasMessageContaining("was changed since");
    }

    @ParameterizedTest
    @EnumSource
    void another_start_leaves_flyway_asleep_only_while_its_history_tells_of_every_script_as_it_stands(Product product) {
        String create = "create table if not exists %s (id bigint);".formatted(table);
        LoadedPlugin plugin = plugin("a").script("010-a.sql", create).load();
        LoadedPlugin grown = plugin("b")
                .script("010-a.sql", create)
                .script("020-b.sql", "alter table %s add column if not exists more bigint;".formatted(table))
                .load();
        LoadedPlugin changed = plugin("c").script("010-a.sql", create + " ").load();
        Database database = DATABASES.of(product);
        MigrationHistory history = new MigrationHistory(database, id);
        assertThat(history.holds(scripts(plugin, product))).isFalse();
        new Migrations(database).run(plugin);
        assertThat(history.holds(scripts(plugin, product))).isTrue();
        assertThat(history.holds(scripts(grown, product))).isFalse();
        assertThat(history.holds(scripts(changed, product))).isFalse();
        new Migrations(database).run(grown);
        assertThat(history.holds(scripts(grown, product))).isTrue();
        assertThat(history.holds(scripts(plugin, product))).isTrue();
        assertThatThrownBy(() -> new Migrations(database).run(changed)).hasMessageContaining("was changed since");
    }

    @ParameterizedTest
    @EnumSource
    void a_script_that_has_failed_is_tried_again_and_runs_once_it_is_corrected(Product product) {
        String create = "create table if not exists %s (id bigint);".formatted(table);
        Database database = DATABASES.of(product);
        LoadedPlugin broken = plugin("a")
                .script("010-a.sql", create + "insert into nowhere values (1);")
                .load();
        LoadedPlugin corrected = plugin("b").script("010-a.sql", create).load();
        assertThatThrownBy(() -> new Migrations(database).run(broken)).hasMessageContaining("refuses the statement");
        assertThatThrownBy(() -> new Migrations(database).run(broken)).hasMessageContaining("refuses the statement");
        assertThat(new MigrationHistory(database, id).holds(scripts(broken, product)))
                .isFalse();
        new Migrations(database).run(corrected);
        assertThat(new Sql(database).number("select count(*) from " + table)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_failure_is_forgotten_where_connections_of_the_host_do_not_commit_by_themselves(Product product) {
        Database database = DATABASES.of(product);
        new Migrations(database)
                .run(plugin("a")
                        .script("010-a.sql", "create table if not exists %s (id bigint);".formatted(table))
                        .load());
        String history = "\"%sschema_history\"".formatted(id.tablePrefix());
        new Sql(database).execute("update %s set \"success\" = false where \"version\" > '0'".formatted(history));
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(database.source());
            pool.setAutoCommit(false);
            new MigrationHistory(Database.open(Optional.of(pool), folder), id).forgetFailures();
        }
        assertThat(new Sql(database).number("select count(*) from %s where \"success\" = false".formatted(history)))
                .isZero();
    }

    private static List<MigrationScript> scripts(LoadedPlugin plugin, Product product) {
        return MigrationScript.of(plugin, product);
    }

    @ParameterizedTest
    @EnumSource
    void a_table_of_somebody_else_is_refused(Product product) {
        LoadedPlugin plugin = plugin("a")
                .script(
                        "010-a.sql",
                        "-- create table hanse_x\ncreate table if not exists hanse_topic_copy (id bigint);")
                .load();
        assertThatThrownBy(() -> new Migrations(DATABASES.of(product)).run(plugin))
                .hasMessage("db/010-a.sql: table hanse_topic_copy is not the plugin's own");
    }

    @ParameterizedTest
    @EnumSource
    void a_script_for_postgresql_replaces_its_namesake_there(Product product) {
        LoadedPlugin plugin = plugin("a")
                .script("010-a.sql", "create table if not exists %s (common bigint);".formatted(table))
                .script("postgresql/010-a.sql", "create table if not exists %s (special bigint);".formatted(table))
                .load();
        new Migrations(DATABASES.of(product)).run(plugin);
        String column = product == Product.H2 ? "common" : "special";
        assertThat(new Sql(DATABASES.of(product)).number("select count(%s) from %s".formatted(column, table)))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_pending_is_printed_and_not_run(Product product) {
        String sql = "create table if not exists %s (id bigint);".formatted(table);
        LoadedPlugin plugin = plugin("a").script("010-a.sql", sql).load();
        Migrations migrations = new Migrations(DATABASES.of(product));
        assertThat(migrations.pending(plugin)).contains(sql, "db/010-a.sql");
        migrations.run(plugin);
        assertThat(migrations.pending(plugin)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nodes_that_start_together_run_a_script_once(Product product) throws Exception {
        LoadedPlugin plugin = plugin("a")
                .script("010-a.sql", "create table %s (id bigint); insert into %s values (1);".formatted(table, table))
                .load();
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Migrations alone = new Migrations(DATABASES.of(product));
            // An H2 file has one node, with several threads at most.
            List<Future<?>> runs = Stream.generate(
                            () -> product == Product.H2 ? alone : new Migrations(DATABASES.of(product)))
                    .limit(4)
                    .<Future<?>>map(node -> nodes.submit(() -> node.run(plugin)))
                    .toList();
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(new Sql(DATABASES.of(product)).number("select count(*) from " + table))
                .isOne();
    }

    @ParameterizedTest
    @EnumSource
    void a_badly_named_script_is_refused(Product product) {
        LoadedPlugin plugin = plugin("a").script("1-Notes.sql", "select 1;").load();
        assertThatThrownBy(() -> new Migrations(DATABASES.of(product)).run(plugin))
                .hasMessageContaining("db/1-Notes.sql: not the name of a migration");
    }
}
