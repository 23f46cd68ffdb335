package org.hanse.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.hanse.api.forum.Forum;
import org.hanse.core.data.Database;
import org.hanse.core.data.Databases;
import org.hanse.core.data.Product;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A node is killed while two hundred replies come in at once: what it acknowledged is there, and is heard of once. */
class KilledNodeTest {

    private static final int REPLIES = 200;
    private static final int BEFORE_THE_END = 60;
    private static final int PEOPLE = 10;

    @RegisterExtension
    static final Databases DATABASES = new Databases();

    @TempDir
    Path folder;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

    @ParameterizedTest
    @EnumSource(Product.class)
    void every_acknowledged_reply_is_there_after_a_kill_with_its_signals_and_none_twice(Product product)
            throws Exception {
        Path home = folder.resolve(product.name());
        String topic;
        try (Fork node = Fork.of(folder, List.of("-Xmx512m"), DoomedNode.class, home, address(product), tally())) {
            String origin = node.await("origin ").substring("origin ".length());
            topic = replies(origin, node);
        }
        assertThat(surprises).isEmpty();
        assertThat(acknowledged).hasSizeBetween(BEFORE_THE_END, REPLIES);
        try (Reopened after = reopen(product, home);
                Site site = Site.open(home, Optional.of(after.source()))) {
            Crowd readers = new Crowd(site, "doomed", topic);
            assertThat(readers.stored()).doesNotHaveDuplicates().containsAll(acknowledged);
            List<String> texts = after.texts("select source from hanse_post where source like 'reply %'");
            assertThat(texts).doesNotHaveDuplicates().hasSize(readers.stored().size());
            after.awaitEmpty("hanse_signal_delivery");
            Map<String, Integer> heard = after.counts("select post, times from hanse_tally_heard");
            assertThat(heard.keySet()).containsAll(readers.stored());
            if (product != Product.H2) {
                // H2 shows a commit to other transactions a moment before it is on the disk: killed between the two, it
                // keeps what a listener wrote about a reply that nobody was told is there, and loses the reply.
                assertThat(heard.keySet()).hasSameSizeAs(readers.stored());
            }
            assertThat(heard.values()).containsOnly(1);
        }
    }

    private String replies(String origin, Fork node) throws InterruptedException {
        Visitor ada = new Visitor(origin, Optional.of("person-0"));
        String community = ada.community("doomed");
        String topic = ada.topic(community, Forum.DISCUSSION, "Doomed");
        List<Visitor> people = new ArrayList<>(List.of(ada));
        for (int i = 1; i < PEOPLE; i++) {
            people.add(new Visitor(origin, Optional.of("person-" + i)));
            people.get(i).join(community);
        }
        CountDownLatch enough = new CountDownLatch(BEFORE_THE_END);
        List<CompletableFuture<?>> replies = new ArrayList<>();
        for (int i = 0; i < REPLIES; i++) {
            String text = "reply " + i;
            replies.add(
                    people.get(i % PEOPLE).replyLater(topic, text).handle((answer, cut) -> answered(answer, enough)));
        }
        enough.await();
        node.kill();
        CompletableFuture.allOf(replies.toArray(CompletableFuture[]::new)).join();
        return topic;
    }

    /** A connection that is cut acknowledges nothing. */
    private boolean answered(HttpResponse<String> answer, CountDownLatch enough) {
        if (answer != null) {
            Crowd.post(answer).ifPresentOrElse(acknowledged::add, () -> surprises.add(answer + ": " + answer.body()));
        }
        enough.countDown();
        return true;
    }

    private static String address(Product product) throws SQLException {
        if (product == Product.H2) {
            return "";
        }
        try (Connection connection = DATABASES.of(product).source().getConnection()) {
            return connection.getMetaData().getURL();
        }
    }

    private static Reopened reopen(Product product, Path home) {
        return product == Product.H2
                ? new Reopened(Database.open(Optional.empty(), home))
                : new Reopened(DATABASES.of(product));
    }

    /** The database after the restart. */
    private record Reopened(Database database) implements AutoCloseable {

        DataSource source() {
            return database.source();
        }

        List<String> texts(String query) throws SQLException {
            List<String> texts = new ArrayList<>();
            try (Connection connection = source().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }

        Map<String, Integer> counts(String query) throws SQLException {
            Map<String, Integer> counts = new TreeMap<>();
            try (Connection connection = source().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getInt(2));
                }
            }
            return counts;
        }

        /** Threads of the site deliver: look until they are done. */
        void awaitEmpty(String table) throws SQLException, InterruptedException {
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (!texts("select listener from " + table).isEmpty() && System.nanoTime() < end) {
                Thread.sleep(50);
            }
            assertThat(texts("select listener from " + table)).isEmpty();
        }

        @Override
        public void close() {
            database.close();
        }
    }

    /** Counts how often it hears of each reply, in a table of its own. */
    private Path tally() {
        return PluginJars.plugin("tally", "1.0")
                .contributes("to.on(PostWritten.class, Tally.class);")
                .resource(
                        "db/001-heard.sql",
                        "create table if not exists hanse_tally_heard (post bigint primary key, times int not null);")
                .source(
                        "test.tally.Tally",
                        "public class Tally implements SignalListener<PostWritten> {\n"
                                + " private final jakarta.persistence.EntityManager entities;\n"
                                + " @jakarta.inject.Inject Tally(jakarta.persistence.EntityManager entities) {"
                                + " this.entities = entities; }\n"
                                + " @Override public void on(PostWritten signal) {\n"
                                + "  if (run(\"update hanse_tally_heard set times = times + 1 where post = ?\", signal) == 0)"
                                + " run(\"insert into hanse_tally_heard (post, times) values (?, 1)\", signal); }\n"
                                + " private int run(String sql, PostWritten signal) { return entities"
                                + ".createNativeQuery(sql).setParameter(1, signal.subject()).executeUpdate(); } }")
                .build(folder);
    }
}
