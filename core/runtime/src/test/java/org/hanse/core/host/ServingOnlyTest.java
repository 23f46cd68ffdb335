package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.PluginId;
import org.hanse.api.forum.Forum;
import org.hanse.core.data.Database;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.generation.BuildReport;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Lease;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What works behind the pages belongs to the serving generation, and nodes agree on what that is. */
class ServingOnlyTest {

    private static final PluginId CLERK = new PluginId("clerk");

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    @TempDir
    Path folder;

    @Test
    void signals_and_jobs_are_those_of_the_serving_generation_though_the_one_before_is_still_held() throws Exception {
        Database database = DATABASES.of(Product.H2);
        try (Site site = Site.open(folder.resolve("one"), Optional.of(database.source()), clerk("1.0"))) {
            Visitor ada = site.visitor("ada");
            String topic = ada.topic(ada.community("office"), Forum.DISCUSSION, "Office");
            ada.reply(topic, "one");
            await(() -> count(database, "heard 1.0") == 1 && count(database, "ran 1.0") > 0);
            try (Lease<Generation> held = site.generations().switchboard().lease()) {
                assertThat(held.generation().number()).isEqualTo(1);
                published(site.generations().install(clerk("2.0"), "ada"));
                ada.reply(topic, "two");
                await(() -> count(database, "heard 2.0") == 1 && count(database, "ran 2.0") > 0);
                int before = count(database, "ran 1.0");
                int now = count(database, "ran 2.0");
                await(() -> count(database, "ran 2.0") > now + 1);
                assertThat(count(database, "ran 1.0")).isEqualTo(before);
                assertThat(count(database, "heard 1.0")).isEqualTo(1);
            }
        }
    }

    @Test
    void two_nodes_on_one_database_converge_on_what_either_is_told() throws Exception {
        try (Site one = node("node-one");
                Site two = node("node-two")) {
            published(one.generations().install(clerk("1.0"), "ada"));
            long first = one.generations().revisions(1).get(0).revision();
            await(() -> two.outsider().get("/p/clerk/version").body().equals("1.0"));
            published(two.generations().install(clerk("2.0"), "bob"));
            // For a moment two versions serve side by side.
            assertThat(one.outsider().status("/")).isEqualTo(200);
            await(() -> one.outsider().get("/p/clerk/version").body().equals("2.0"));
            published(one.generations().disable(CLERK, "ada"));
            await(() -> two.outsider().status("/p/clerk/version") == 410);
            assertThat(two.generations().conditions())
                    .isEqualTo(one.generations().conditions());
            published(two.generations().rollBack(first, "bob"));
            await(() -> one.outsider().get("/p/clerk/version").body().equals("1.0"));
        }
        try (Site third = node("node-three")) {
            assertThat(third.outsider().get("/p/clerk/version").body()).isEqualTo("1.0");
        }
    }

    @Test
    void a_plugin_goes_back_to_a_version_that_does_not_know_its_newer_tables() throws Exception {
        Database database = DATABASES.of(Product.POSTGRESQL);
        try (Site site = Site.open(folder.resolve("back"), Optional.of(database.source()))) {
            published(site.generations().install(diary("1.0", ""), "ada"));
            long first = site.generations().revisions(1).get(0).revision();
            published(site.generations()
                    .install(
                            diary("2.0", "create table if not exists hanse_diary_page (id bigint primary key);"),
                            "ada"));
            execute(database, "insert into hanse_diary_page (id) values (7)");
            published(site.generations().rollBack(first, "ada"));
            published(site.generations()
                    .install(
                            diary("2.0", "create table if not exists hanse_diary_page (id bigint primary key);"),
                            "ada"));
            assertThat(number(database, "select id from hanse_diary_page")).isEqualTo(7);
        }
    }

    private Site node(String home) {
        Optional<javax.sql.DataSource> shared =
                Optional.of(DATABASES.of(Product.POSTGRESQL).source());
        return Site.open(new SiteHost(folder.resolve(home), shared, Map.of("hanse.cluster.poll", "1")));
    }

    private interface Condition {
        boolean holds() throws SQLException;
    }

    /** Threads of the runtime do the work: look until it is done. */
    private static void await(Condition condition) throws SQLException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static int count(Database database, String what) throws SQLException {
        return number(database, "select coalesce(sum(times), 0) from hanse_clerk_note where what = '" + what + "'");
    }

    private static int number(Database database, String query) throws SQLException {
        try (Connection connection = database.source().getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.source().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private static void published(BuildReport report) {
        assertThat(report.problems()).isEmpty();
        assertThat(report.published()).isTrue();
    }

    private Path diary(String version, String further) {
        PluginJars jar = PluginJars.plugin("diary", version)
                .contributes("")
                .resource("db/001-day.sql", "create table if not exists hanse_diary_day (id bigint primary key);");
        return (further.isEmpty() ? jar : jar.resource("db/002-page.sql", further)).build(folder);
    }

    private Path clerk(String version) {
        return PluginJars.plugin("clerk", version)
                .contributes(
                        "to.on(PostWritten.class, Ear.class).add(org.hanse.api.job.Job.POINT, \"round\", Round.class)"
                                + ".beans(Notes.class).resource(Version.class);")
                .resource(
                        "db/001-note.sql",
                        "create table if not exists hanse_clerk_note (what varchar(30) primary key, times int not null);")
                .source(
                        "test.clerk.Version",
                        "@org.hanse.api.security.Requires(\"anybody\") @jakarta.ws.rs.Path(\"version\") public class Version {"
                                + " @jakarta.ws.rs.GET public String get() { return \"" + version + "\"; } }")
                .source("test.clerk.Notes", """
                        public class Notes {
                          private final jakarta.persistence.EntityManager entities;
                          @jakarta.inject.Inject Notes(jakarta.persistence.EntityManager entities) { this.entities = entities; }
                          void note(String what) {
                            if (run("update hanse_clerk_note set times = times + 1 where what = ?", what) == 0)
                              run("insert into hanse_clerk_note (what, times) values (?, 1)", what);
                          }
                          private int run(String sql, String what) {
                            return entities.createNativeQuery(sql).setParameter(1, what).executeUpdate();
                          }
                        }
                        """)
                .source("test.clerk.Ear", """
                        public class Ear implements SignalListener<PostWritten> {
                          private final Notes notes;
                          @jakarta.inject.Inject Ear(Notes notes) { this.notes = notes; }
                          @Override public void on(PostWritten signal) { notes.note("heard VERSION"); }
                        }
                        """.replace("VERSION", version))
                .source("test.clerk.Round", """
                        public class Round implements org.hanse.api.job.Job {
                          private final Notes notes;
                          @jakarta.inject.Inject Round(Notes notes) { this.notes = notes; }
                          @Override public java.time.Duration every() { return java.time.Duration.ofSeconds(1); }
                          @Override public void run() { notes.note("ran VERSION"); }
                        }
                        """.replace("VERSION", version))
                .build(folder);
    }
}
