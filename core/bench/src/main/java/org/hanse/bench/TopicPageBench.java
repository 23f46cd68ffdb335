package org.hanse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;

/** The topic page against the same rows by JDBC, and against a constant page; then pages of a long topic. */
final class TopicPageBench {

    private static final int POPULAR = 50;

    private TopicPageBench() {}

    static void run(Postgres postgres, Path folder) throws Exception {
        String address = postgres.database();
        Path guard = GeneratedPlugin.guard(folder);
        try (Served served = Served.start(address, folder.resolve("pages"), List.of(guard));
                HikariDataSource database = new HikariDataSource()) {
            database.setJdbcUrl(address);
            Rows.insert(database);
            contest(served, postgres).run("The topic page: 20 posts, 100,000 in the table", "jdbc");
            Rows.insertLongTopic(database);
            new Contest(served, postgres)
                    .with("first", i -> longTopic(0))
                    .with("middle", i -> longTopic(Rows.POSTS / 2))
                    .with("last", i -> longTopic(Rows.POSTS - Rows.PAGE))
                    .run("Pages of a topic of 100,000 posts", "first");
        }
    }

    static Contest contest(Served served, Postgres postgres) {
        return new Contest(served, postgres)
                .with("hanse", i -> BenchHost.MOUNT + "/t/" + Rows.topic(i))
                .with("hanse, 50 topics", i -> BenchHost.MOUNT + "/t/" + Rows.topic(i % POPULAR))
                .with("jdbc", i -> "/jdbc/" + Rows.topic(i))
                .with("constant", i -> "/constant/");
    }

    private static String longTopic(int first) {
        return BenchHost.MOUNT + "/t/" + Rows.LONG_TOPIC + "?after=" + Rows.keyInLongTopic(first);
    }
}
