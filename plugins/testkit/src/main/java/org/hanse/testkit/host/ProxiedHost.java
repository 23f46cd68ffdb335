package org.hanse.testkit.host;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;

/**
 * Trust a proxy that is not there: whoever the header names is signed in, and nobody administers.
 *
 * @param home the folder of Hanse's data
 * @since 0.1
 */
public record ProxiedHost(Path home) implements Host {

    /** Where Hanse is mounted below the context path. */
    public static final String MOUNT = "/guild";

    /** The header that names who is signed in. */
    public static final String HEADER = "X-Remote-User";

    @Override
    public Optional<HostUser> user(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .map(name -> new HostUser(
                        "proxy", name, name, Optional.empty(), Locale.ENGLISH, ZoneOffset.UTC, Set.of(), false));
    }

    @Override
    public String mount() {
        return MOUNT;
    }

    /** A first call on a busy machine is slow, and here to be seen all the same. */
    @Override
    public Map<String, String> configuration() {
        return Map.of("hanse.render.budget", "30000");
    }
}
