package org.hanse.cli;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;

/**
 * A host that serves nobody.
 *
 * @param home the folder of Hanse's data
 * @param dataSource the database, if it is not in that folder
 * @param configuration settings
 */
record ShellHost(Path home, Optional<DataSource> dataSource, Map<String, String> configuration) implements Host {

    @Override
    public Optional<HostUser> user(HttpServletRequest request) {
        return Optional.empty();
    }

    @Override
    public String mount() {
        return "";
    }
}
