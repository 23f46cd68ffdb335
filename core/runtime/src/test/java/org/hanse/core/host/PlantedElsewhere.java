package org.hanse.core.host;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** What comes of others about somebody: an identity provider, an import, mail servers that refuse for good. */
record PlantedElsewhere(DataSource database, UnaryOperator<String> word) {

    private static final Timestamp LATER = Timestamp.from(Instant.parse("2099-01-01T00:00:00Z"));
    private static final int MIDDLE = 40;

    /** Leave the words: about a member, and about letters whose text has a word in it. */
    void plant(long member, String... letters) throws SQLException {
        update(
                "insert into hanse_session (id, issuer, subject, claims, expires_at) values (?, 'test', ?, ?, ?)",
                "session-of-rosalind",
                PlantedMarkers.PERSON,
                "{\"department\":\"%s\"}".formatted(word.apply("claim of a session")),
                LATER);
        update(
                "insert into hanse_badge_elsewhere (id, member_id, name, source, awarded_at) values (1, ?, ?, ?, ?)",
                member,
                "Order of " + word.apply("badge elsewhere"),
                "Guild of " + word.apply("giver of a badge"),
                LATER);
        update(
                "insert into hanse_export (id, member_id, asked_by, reason, state, asked_at, expires_at, size, version)"
                        + " values (1, ?, 0, ?, 'FAILED', ?, ?, 0, 1)",
                member,
                "Asked for because of " + word.apply("reason of an export"),
                LATER,
                LATER);
        for (String letter : letters) {
            update(
                    "insert into hanse_signal_delivery (signal_id, listener, attempts, due_at, dead, failure)"
                            + " select s.id, 'a listener of a test', 12, ?, true, ? from hanse_signal s"
                            + " where s.payload like ?",
                    LATER,
                    "550 " + PlantedMarkers.PERSON + "@example.org is unknown",
                    "%" + letter + "%");
        }
    }

    /** Return some bytes from the middle of a picture of a member as it is kept, a character for each. */
    String picture(long member) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select content from hanse_avatar where member_id = ? order by size desc")) {
            statement.setLong(1, member);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                byte[] content = row.getBytes(1);
                return new String(content, content.length / 2, MIDDLE, StandardCharsets.ISO_8859_1);
            }
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
