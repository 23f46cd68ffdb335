package org.hanse.core.host;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;

/** A host that believes a header: whoever it names is signed in. */
record SiteHost(Path home, Optional<DataSource> dataSource, Map<String, String> configuration) implements Host {

    static final String PERSON = "X-Person";

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
