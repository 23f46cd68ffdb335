package org.hanse.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The topic page as somebody would write it for this one purpose: two queries and a {@code StringBuilder}. */
final class JdbcPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String TOPIC = """
            select t.id, t.title, t.replies, t.topic_type, c.slug, c.name, c.language, a.name as author
            from hanse_topic t join hanse_community c on c.id = t.community_id
            left join hanse_member a on a.id = t.author_id
            where t.id = ? and (c.openness >= 2 or exists (select 1 from hanse_membership m
              where m.community_id = c.id and m.member_id = ? and m.left_at is null))
            """;

    private static final String POSTS = """
            select p.id, p.post_kind, p.author_id, coalesce(a.name, p.author_name) as author, p.reply_to, p.html,
              p.score, p.accepted, p.created_at, p.edited_at
            from hanse_post p left join hanse_member a on a.id = p.author_id
            where p.topic_id = ? and p.id > ? order by p.id limit ?
            """;

    private final transient DataSource database;

    JdbcPage(DataSource database) {
        this.database = database;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long topic = Long.parseLong(request.getPathInfo().substring(1));
        JdbcMarkup out = new JdbcMarkup(topic);
        try (Connection connection = database.getConnection()) {
            topic(connection, topic, out);
            posts(connection, topic, out);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        response.setContentType("text/html;charset=utf-8");
        response.getWriter().write(out.page());
    }

    private static void topic(Connection connection, long topic, JdbcMarkup out) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(TOPIC)) {
            query.setLong(1, topic);
            query.setLong(2, Rows.READER);
            try (ResultSet row = query.executeQuery()) {
                if (row.next()) {
                    out.head(row);
                }
            }
        }
    }

    private static void posts(Connection connection, long topic, JdbcMarkup out) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(POSTS)) {
            query.setLong(1, topic);
            query.setLong(2, Long.MIN_VALUE);
            query.setInt(3, Rows.PAGE + 1);
            try (ResultSet row = query.executeQuery()) {
                for (int i = 0; i < Rows.PAGE && row.next(); i++) {
                    out.post(row);
                }
            }
        }
    }
}
