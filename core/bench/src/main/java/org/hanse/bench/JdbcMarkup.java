package org.hanse.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes the markup of the topic page, with as much in it as Hanse's own. */
final class JdbcMarkup {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final long topic;
    private final StringBuilder out = new StringBuilder(48_000);

    JdbcMarkup(long topic) {
        this.topic = topic;
    }

    void head(ResultSet row) throws SQLException {
        out.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
        text(row.getString("title"));
        out.append(
                        "</title><link rel=\"stylesheet\" href=\"/hanse.css\"></head><body><div class=\"hanse\" lang=\"en\">")
                .append("<nav class=\"hanse-crumbs\"><ol><li><a href=\"/hanse/\">Home</a></li><li><a href=\"/hanse/c/");
        text(row.getString("slug"));
        out.append("\">");
        text(row.getString("name"));
        out.append("</a></li></ol></nav><main class=\"hanse-main\"><h1 class=\"hanse-title\" lang=\"");
        text(row.getString("language"));
        out.append("\">");
        text(row.getString("title"));
        out.append("</h1><p class=\"hanse-lead hanse-small\">")
                .append(row.getInt("replies"))
                .append(" replies</p>\n");
    }

    void post(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        out.append("<article class=\"hanse-post").append(row.getBoolean("accepted") ? " hanse-post-accepted" : "");
        out.append("\" id=\"post-").append(id).append("\">\n<header class=\"hanse-post-head\">\n");
        person(row.getLong("author_id"), row.getString("author"));
        out.append("<span class=\"hanse-row\">\n");
        if (row.getInt("score") != 0) {
            out.append("<span class=\"hanse-muted\">")
                    .append(row.getInt("score"))
                    .append("</span>\n");
        }
        permalink(id).append("#post-").append(id).append("\">");
        time(row.getObject("created_at", OffsetDateTime.class));
        out.append("</a>\n</span>\n</header>\n<div class=\"hanse-prose\" lang=\"en\">")
                .append(row.getString("html"))
                .append("</div>\n<footer class=\"hanse-post-foot\">\n");
        permalink(id).append("?reply=true#reply\">Reply<span class=\"hanse-hidden\"> – ");
        text(row.getString("author"));
        out.append("</span></a>\n</footer>\n</article>\n");
    }

    private StringBuilder permalink(long id) {
        return out.append("<a href=\"/hanse/t/").append(topic).append('/').append(id);
    }

    private void person(long id, String name) {
        out.append("<div class=\"hanse-person\"><svg class=\"hanse-avatar hanse-avatar-")
                .append(id % 8)
                .append("\" viewBox=\"0 0 40 40\" width=\"40\" height=\"40\" aria-hidden=\"true\" focusable=\"false\">")
                .append("<circle cx=\"20\" cy=\"20\" r=\"20\"></circle><text x=\"20\" y=\"20\" dy=\"0.36em\"")
                .append(" text-anchor=\"middle\">");
        text(name.substring(0, 1));
        out.append("</text></svg><div class=\"hanse-person-text\"><a class=\"hanse-person-name\" href=\"/hanse/m/")
                .append(id)
                .append("\">");
        text(name);
        out.append("</a></div></div>\n");
    }

    private void time(OffsetDateTime time) {
        OffsetDateTime there = time.withOffsetSameInstant(ZoneOffset.UTC);
        out.append("<time class=\"hanse-time\" datetime=\"").append(there.toInstant());
        out.append("\" title=\"")
                .append(DATE.format(there))
                .append("\">")
                .append(DAY.format(there))
                .append("</time>");
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    String page() {
        return out.append("<form class=\"hanse-form\" method=\"post\" action=\"/hanse/t/")
                .append(topic)
                .append("/replies\"><textarea name=\"source\" rows=\"6\" required></textarea>")
                .append("<button type=\"submit\">Reply</button></form></main></div></body></html>")
                .toString();
    }
}
