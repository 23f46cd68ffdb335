package org.hanse.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What lies in the tables: topics of twenty posts each, and one topic that is very long. */
final class Rows {

    static final int PAGE = 20;
    static final int POSTS = 100_000;
    static final int TOPICS = POSTS / PAGE;
    static final long READER = 1;
    static final long LONG_TOPIC = 900_000;

    private static final int MEMBERS = 500;
    private static final int COMMUNITIES = 10;
    private static final long FIRST_TOPIC = 100_000;
    private static final long FIRST_POST = 1_000_000;
    private static final long FIRST_LONG_POST = 50_000_000;

    private static final String TEXT = """
            <p>The gauge at the lock reads 2.41 m since Tuesday, and the pumps have run for six hours a day. We\
             <em>lowered</em> the sill by four centimetres, which the model had not foreseen, and the inflow fell by a\
             tenth.</p><ul><li>Ask the harbour office before you open the sluice.</li><li>Note the time, the wind and\
             who was there.</li></ul><p>See <a href="https://example.org/tides" rel="nofollow">the table of tides</a>\
             for the rest of the month; it is revised every Friday.</p>""";

    private Rows() {}

    static String name(long member) {
        return "Member No. " + member;
    }

    static long topic(int number) {
        return FIRST_TOPIC + number % TOPICS;
    }

    /** Return the key before the page that begins with a post of the long topic, counted from 0. */
    static long keyInLongTopic(int number) {
        return FIRST_LONG_POST + number - 1;
    }

    /** Fill the tables that a runtime has made; the reader belongs to half of the communities. */
    static void insert(DataSource database) throws SQLException {
        execute(
                database,
                """
                insert into hanse_member (id, name, headline, created, version)
                select i, 'Member No. ' || i, 'Hydraulic engineer', now(), 1 from generate_series(1, %d) i
                """.formatted(MEMBERS),
                """
                insert into hanse_member_identity (id, issuer, subject, member_id)
                select i, '%s', 'member-' || i, i from generate_series(1, %d) i
                """.formatted(BenchHost.ISSUER, MEMBERS),
                """
                insert into hanse_community (id, slug, name, summary, language, openness, members, created_at, version)
                select i, 'community-' || i, 'Community ' || i, 'About water', 'en', 1, 250, now(), 1
                from generate_series(1, %d) i
                """.formatted(COMMUNITIES),
                """
                insert into hanse_membership (id, community_id, member_id, member_role, joined_at, active, version)
                select c * 1000 + m, c, m, 'MEMBER', now(), true, 1
                from generate_series(1, %d) c, generate_series(1, %d) m where m = 1 or (c + m) %% 2 = 0
                """.formatted(COMMUNITIES, MEMBERS),
                """
                insert into hanse_topic (id, community_id, topic_type, title, author_id, author_name, replies,
                  created_at, active_at, last_post, first_post, version)
                select %1$d + i, 1 + i %% %2$d, 'core:discussion', 'Levels at the lock, week ' || i, 1 + i %% %3$d, '',
                  %4$d - 1, timestamptz '2026-01-05 09:00Z' + i * interval '1 minute',
                  timestamptz '2026-01-05 09:00Z' + i * interval '1 minute', %5$d + i * %4$d + %4$d - 1,
                  %5$d + i * %4$d, 1 from generate_series(0, %6$d - 1) i
                """.formatted(FIRST_TOPIC, COMMUNITIES, MEMBERS, PAGE, FIRST_POST, TOPICS),
                posts("%d + i / %d".formatted(FIRST_TOPIC, PAGE), FIRST_POST),
                "insert into hanse_topic_tag (id, topic_id, name, tag_position)"
                        + " select id * 2 + n, id, 'tag-' || n, n from hanse_topic, generate_series(0, 1) n",
                "analyze");
    }

    /** Add the long topic. */
    static void insertLongTopic(DataSource database) throws SQLException {
        execute(
                database,
                """
                insert into hanse_topic (id, community_id, topic_type, title, author_id, author_name, replies,
                  created_at, active_at, last_post, first_post, version)
                values (%d, 1, 'core:discussion', 'Levels, all of them', 1, '', %d, now(), now(), %d, %d, 1)
                """.formatted(LONG_TOPIC, POSTS - 1, FIRST_LONG_POST + POSTS - 1, FIRST_LONG_POST),
                posts(Long.toString(LONG_TOPIC), FIRST_LONG_POST),
                "analyze");
    }

    private static String posts(String topic, long first) {
        return """
                insert into hanse_post (id, topic_id, post_kind, author_id, author_name, source, source_format, html,
                  html_version, score, accepted, created_at, version)
                select %d + i, %s, 'POST', 1 + i %% %d, '', 'The gauge at the lock', 'MARKDOWN', '%s', 1000, i %% 4,
                  false, timestamptz '2026-01-05 09:00Z' + i * interval '1 minute', 1
                from generate_series(0, %d - 1) i
                """.formatted(first, topic, MEMBERS, TEXT.replace("'", "''"), POSTS);
    }

    static void execute(DataSource database, String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
