package org.hanse.core.host;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;

/** A host that believes headers: whoever one names is signed in. */
record SiteHost(Path home, Optional<DataSource> dataSource, Map<String, String> configuration) implements Host {

    static final String PERSON = "X-Person";
    static final String NONCE = "X-Nonce";

    @Override
    public Optional<HostUser> user(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(PERSON))
                .filter(name -> !name.isEmpty())
                .map(name -> new HostUser(
                        "https://host.test",
                        name,
                        name,
                        Optional.of(name + "@host.test"),
                        Locale.ENGLISH,
                        ZoneOffset.UTC,
                        Set.of(),
                        name.equals("admin")));
    }

    /** A host has a policy of its own, and names the secret of each document. */
    @Override
    public Optional<String> nonce(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(NONCE));
    }

    /** Tests ask more in a minute than people do. */
    @Override
    public Map<String, String> configuration() {
        Map<String, String> all = new HashMap<>(Map.of("hanse.limits", "off"));
        all.putAll(configuration);
        return all;
    }

    @Override
    public String mount() {
        return Site.MOUNT;
    }

    @Override
    public Locale locale(HttpServletRequest request) {
        return Locale.ENGLISH;
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }
}
