package org.hanse.core.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** A node in a JVM of its own, which says where it serves and goes on until it is killed or its parent goes. */
final class DoomedNode {

    private DoomedNode() {}

    /** Serve on the database of a JDBC address, or on an H2 file if that is empty. */
    public static void main(String[] arguments) throws IOException {
        SiteHost host = new SiteHost(Path.of(arguments[0]), database(arguments[1]), Map.of());
        try (Site site = Site.open(host, Path.of(arguments[2]))) {
            System.out.println("origin " + site.origin());
            while (System.in.read() >= 0) {
                continue;
            }
        }
    }

    private static Optional<DataSource> database(String address) {
        if (address.isEmpty()) {
            return Optional.empty();
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setUsername("postgres");
        config.setMaximumPoolSize(20);
        return Optional.of(new HikariDataSource(config));
    }
}
