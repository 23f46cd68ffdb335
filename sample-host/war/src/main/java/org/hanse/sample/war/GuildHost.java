package org.hanse.sample.war;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;

/**
 * Trusts the reverse proxy before it: whoever it names in a header is signed in.
 *
 * @param home the folder of Hanse's data
 */
record GuildHost(Path home) implements Host {

    static final String MOUNT = "/guild";

    @Override
    public Optional<HostUser> user(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("X-Remote-User"))
                .map(name -> new HostUser(
                        "proxy", name, name, Optional.empty(), Locale.ENGLISH, ZoneOffset.UTC, Set.of(), false));
    }

    @Override
    public String mount() {
        return MOUNT;
    }
}
