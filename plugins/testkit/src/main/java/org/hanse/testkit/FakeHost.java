package org.hanse.testkit;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;
import org.hanse.api.host.MailTransport;

/** A host that believes a header: whoever it names is signed in. */
final class FakeHost implements Host {

    static final String HEADER = "X-Test-Person";

    private final Path home;
    private final Optional<DataSource> database;
    private final Map<String, String> configuration;
    private final Map<String, HostUser> users = new ConcurrentHashMap<>();

    private final Mailbox mailbox = new Mailbox();

    FakeHost(Path home, Optional<DataSource> database, Map<String, String> configuration) {
        this.home = home;
        this.database = database;
        // Tests ask more in a minute than people do.
        Map<String, String> all = new HashMap<>(Map.of("hanse.limits", "off"));
        all.putAll(configuration);
        this.configuration = Map.copyOf(all);
    }

    /** Know somebody, whom the header names by the subject. */
    void know(HostUser user) {
        users.put(user.subject(), user);
    }

    @Override
    public Optional<HostUser> user(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER)).map(users::get);
    }

    @Override
    public String mount() {
        return TestServer.MOUNT;
    }

    @Override
    public Path home() {
        return home;
    }

    @Override
    public Optional<DataSource> dataSource() {
        return database;
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
    public Optional<MailTransport> mail() {
        return Optional.of(mailbox);
    }

    Mailbox mailbox() {
        return mailbox;
    }

    @Override
    public Map<String, String> configuration() {
        return configuration;
    }
}
