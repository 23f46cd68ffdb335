package org.hanse.bench;

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

/**
 * A host that believes a header: whoever it names is signed in.
 *
 * @param home where Hanse keeps its files
 * @param database what all pages read
 */
record BenchHost(Path home, DataSource database) implements Host {

    static final String PERSON = "X-Bench-Person";
    static final String ISSUER = "bench";
    static final String MOUNT = "/hanse";

    @Override
    public Optional<HostUser> user(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(PERSON))
                .map(person -> new HostUser(
                        ISSUER,
                        person,
                        Rows.name(Rows.READER),
                        Optional.empty(),
                        Locale.ENGLISH,
                        zone(),
                        Set.of(),
                        false));
    }

    @Override
    public String mount() {
        return MOUNT;
    }

    @Override
    public Optional<DataSource> dataSource() {
        return Optional.of(database);
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
    public Map<String, String> configuration() {
        // A budget that a busy machine does not overrun: what runs apart would be measured as something else.
        // And no limits: a bench asks more in a minute than people do.
        return Map.of("hanse.guard.budget", "5000", "hanse.limits", "off");
    }
}
