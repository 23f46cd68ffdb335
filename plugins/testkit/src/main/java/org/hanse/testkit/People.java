package org.hanse.testkit;

import java.net.http.HttpClient;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hanse.api.host.HostUser;

/** Who uses a runtime. */
final class People implements AutoCloseable {

    private static final String ISSUER = "testkit";

    private final RunningHanse hanse;
    private final FakeHost host;
    private final String origin;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Person> known = new ConcurrentHashMap<>();

    People(RunningHanse hanse, FakeHost host, String origin) {
        this.hanse = hanse;
        this.host = host;
        this.origin = origin;
    }

    Person person(String name, Locale language, boolean administrator) {
        return known.computeIfAbsent(name, key -> {
            String subject = "person-" + (known.size() + 1);
            HostUser user = new HostUser(
                    ISSUER,
                    subject,
                    name,
                    Optional.of(subject + "@example.org"),
                    language,
                    ZoneOffset.UTC,
                    Set.of(),
                    administrator);
            host.know(user);
            return new Person(hanse, new Browser(client, origin, subject), Optional.of(user));
        });
    }

    Person anonymous() {
        return new Person(hanse, new Browser(client, origin, ""), Optional.empty());
    }

    @Override
    public void close() {
        known.clear();
    }
}
