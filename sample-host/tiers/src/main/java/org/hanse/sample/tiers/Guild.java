package org.hanse.sample.tiers;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;
import org.hanse.api.host.Page;

/**
 * A host as plain as can be: whoever a cookie names is signed in, and its pages are a box of one width.
 *
 * @param mount where Hanse is mounted, empty for all
 * @param home where Hanse keeps its data
 * @param configuration of Hanse
 */
record Guild(String mount, Path home, Map<String, String> configuration) implements Host {

    static final String COOKIE = "guild";

    static final String ADMINISTRATOR = "ada";

    @Override
    public Optional<HostUser> user(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .map(name -> new HostUser(
                        "https://guild.example",
                        name,
                        name,
                        Optional.empty(),
                        Locale.ENGLISH,
                        ZoneOffset.UTC,
                        Set.of(),
                        name.equals(ADMINISTRATOR)));
    }

    @Override
    public Locale locale(HttpServletRequest request) {
        return Locale.ENGLISH;
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public void layout(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=utf-8");
        response.getWriter().write(Sheet.page(page.head(), page.body()));
    }
}
