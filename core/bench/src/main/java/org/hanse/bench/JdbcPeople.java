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

/** The directory as somebody would write it for this one purpose: the same rows by key, and a {@code StringBuilder}. */
final class JdbcPeople extends HttpServlet {

    static final int PAGE = 50;

    private static final long serialVersionUID = 1L;

    private static final String ROWS = """
            select m.id, m.name, m.headline from hanse_listing d join hanse_member m on m.id = d.member_id
            where d.listed and (d.sort_name, d.member_id) > ((select coalesce(max(k.sort_name), '') from hanse_listing k
              where k.member_id = ?), ?) order by d.sort_name, d.member_id limit ?
            """;

    private final transient DataSource database;

    JdbcPeople(DataSource database) {
        this.database = database;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long after = Long.parseLong(request.getPathInfo().substring(1));
        StringBuilder out = new StringBuilder("<!doctype html><title>People</title><ul class=\"hanse-people\">");
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(ROWS)) {
            query.setLong(1, after);
            query.setLong(2, after);
            query.setInt(3, PAGE + 1);
            try (ResultSet row = query.executeQuery()) {
                for (int i = 0; i < PAGE && row.next(); i++) {
                    person(row, out);
                }
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        response.setContentType("text/html;charset=utf-8");
        response.getWriter().write(out.append("</ul>").toString());
    }

    private static void person(ResultSet row, StringBuilder out) throws SQLException {
        long id = row.getLong(1);
        String name = row.getString(2);
        out.append("<li><div class=\"hanse-person\"><svg class=\"hanse-avatar hanse-avatar-")
                .append(id % 8)
                .append("\" viewBox=\"0 0 40 40\" width=\"40\" height=\"40\" aria-hidden=\"true\"><text>")
                .append(name, 0, 1)
                .append("</text></svg><a class=\"hanse-person-name\" href=\"/community/m/")
                .append(id)
                .append("\">")
                .append(escaped(name))
                .append("</a><span class=\"hanse-person-detail\">")
                .append(escaped(row.getString(3)))
                .append("</span></div></li>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
