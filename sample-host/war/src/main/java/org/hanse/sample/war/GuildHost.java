package org.hanse.sample.war;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.host.ContainerPrincipal;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;
import org.hanse.api.host.IdentitySource;

/**
 * Trusts its container, and the reverse proxy before it: whoever either of them names is signed in.
 *
 * @param home the folder of Hanse's data
 */
record GuildHost(Path home) implements Host {

    static final String MOUNT = "/guild";

    private static final IdentitySource CONTAINER = new ContainerPrincipal(
            "container", Set.of("staff", "hydraulics"), Optional.of("operators"), ZoneOffset.UTC);

    @Override
    public Optional<HostUser> user(HttpServletRequest request) {
        return CONTAINER.user(request).or(() -> proxied(request));
    }

    private static Optional<HostUser> proxied(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("X-Remote-User"))
                .map(name -> new HostUser(
                        "proxy", name, name, Optional.empty(), Locale.ENGLISH, ZoneOffset.UTC, Set.of(), false));
    }

    @Override
    public String mount() {
        return MOUNT;
    }
}
