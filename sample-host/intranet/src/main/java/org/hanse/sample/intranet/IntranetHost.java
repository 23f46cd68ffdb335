package org.hanse.sample.intranet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;
import org.hanse.api.host.Page;

/** All that the intranet does to embed Hanse: say who is signed in, where to mount it, and wrap its pages. */
final class IntranetHost implements Host {

    static final String MOUNT = "/community";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Layout layout;
    private final Path home;
    private final Map<String, String> configuration;

    IntranetHost(Layout layout, Path home, Map<String, String> configuration) {
        this.layout = layout;
        this.home = home;
        this.configuration = configuration;
    }

    @Override
    public Optional<HostUser> user(HttpServletRequest request) {
        return Accounts.current(request)
                .map(account -> new HostUser(
                        "https://intranet.rivage.example",
                        account.login(),
                        account.name(),
                        Optional.of(account.login() + "@rivage.example"),
                        account.locale(),
                        PARIS,
                        account.groups(),
                        account.administrator()));
    }

    @Override
    public Map<String, String> profile(HostUser user) {
        return Map.of("core:department", Accounts.department(user.subject()));
    }

    @Override
    public String mount() {
        return MOUNT;
    }

    @Override
    public Path home() {
        return home;
    }

    @Override
    public Locale locale(HttpServletRequest request) {
        return Language.of(request).locale();
    }

    @Override
    public ZoneId zone() {
        return PARIS;
    }

    @Override
    public Map<String, String> configuration() {
        return configuration;
    }

    @Override
    public void layout(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        layout.wrap(page.title(), page.head(), page.body(), request, response);
    }
}
