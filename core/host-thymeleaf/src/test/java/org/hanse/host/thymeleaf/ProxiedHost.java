package org.hanse.host.thymeleaf;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;

/** A host that believes a header: whoever it names is signed in. */
record ProxiedHost(Path home) implements Host {

    static final String MOUNT = "/guild";
    static final String HEADER = "X-Remote-User";

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
