package org.hanse.core.host;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;

/** A host whose form token and nonce are others in each round. */
record MaskingHost(SiteHost host, AtomicInteger round) implements Host {

    @Override
    public Optional<HostUser> user(HttpServletRequest request) {
        return host.user(request);
    }

    @Override
    public String mount() {
        return host.mount();
    }

    @Override
    public Path home() {
        return host.home();
    }

    @Override
    public ZoneId zone() {
        return host.zone();
    }

    @Override
    public Optional<String> nonce(HttpServletRequest request) {
        return Optional.of("nonce-" + round);
    }

    @Override
    public Optional<Map.Entry<String, String>> formToken(HttpServletRequest request) {
        return Optional.of(Map.entry("_csrf", "<token-" + round));
    }
}
