package org.hanse.api.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What Hanse asks of the application that embeds it. All methods are called from request threads and must be safe for
 * use by several of them.
 *
 * @since 0.1
 */
public interface Host extends IdentitySource {

    /** Return who is signed in, if anybody is. */
    @Override
    Optional<HostUser> user(HttpServletRequest request);

    /**
     * Return what the host knows of a user for fields of profiles that the host fills in, values by full names such as
     * {@code core:organisation}; asked when the user comes, not for each request. A field that is absent keeps what it
     * has, an empty value empties it.
     */
    default Map<String, String> profile(HostUser user) {
        return Map.of();
    }

    /** Return where the servlet of Hanse is mounted below the context path, such as {@code /community}; empty for all. */
    String mount();

    /** Return a folder that Hanse may write to and that survives a restart: database, work files, plugin inbox. */
    Path home();

    /** Return the database to use; without one, Hanse keeps an H2 database in {@link #home()}. */
    default Optional<DataSource> dataSource() {
        return Optional.empty();
    }

    /** Return the language for somebody who is not signed in. */
    default Locale locale(HttpServletRequest request) {
        return request.getLocale();
    }

    /** Return the time zone for somebody who is not signed in. */
    default ZoneId zone() {
        return ZoneId.systemDefault();
    }

    /** Return the nonce that the host's Content-Security-Policy allows for this request, if there is one. */
    default Optional<String> nonce(HttpServletRequest request) {
        return Optional.empty();
    }

    /**
     * Return the name and value of the hidden field that the host's own protection against forged requests expects in
     * forms, if it has one.
     */
    default Optional<Map.Entry<String, String>> formToken(HttpServletRequest request) {
        return Optional.empty();
    }

    /** Return the host's way to send mail; without one, Hanse speaks to the SMTP server that is configured, if any is. */
    default Optional<MailTransport> mail() {
        return Optional.empty();
    }

    /** Return configuration, keys {@code hanse.…}; system properties and environment variables win over it. */
    default Map<String, String> configuration() {
        return Map.of();
    }

    /**
     * Write a page of Hanse in the host's layout. Status and headers are already set. By default, the page stands alone,
     * with {@link Page#headers()} except those that the host has set.
     *
     * @throws IOException if the response cannot be written
     */
    default void layout(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String document = "<!doctype html>\n<html lang=\"" + page.language()
                + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<title>" + page.title().replace("&", "&amp;").replace("<", "&lt;") + "</title>" + page.head()
                + "</head><body class=\"hanse-alone\">" + page.body() + "</body></html>";
        page.headers().forEach((name, value) -> {
            if (!response.containsHeader(name)) {
                response.setHeader(name, value);
            }
        });
        // Characters one by one through a writer cost more than all of them at once.
        response.getOutputStream().write(document.getBytes(StandardCharsets.UTF_8));
    }
}
