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
 * A host that believes a cookie: whoever it names is signed in.
 *
 * @param application where Hanse is mounted, and what its pages lie in
 * @param home where Hanse keeps its data
 * @param configuration of Hanse
 */
record Guild(Application application, Path home, Map<String, String> configuration) implements Host {

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
    public String mount() {
        return application.mount();
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
        application.layout(page, request, response);
    }
}
