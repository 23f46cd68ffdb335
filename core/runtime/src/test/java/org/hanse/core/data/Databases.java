package org.hanse.core.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fresh database of each product for a test class, opened when it is asked for:
 * {@code @RegisterExtension static final Databases DATABASES = new Databases();}.
 */
public final class Databases implements AfterAllCallback {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Map<Product, Database> open = new EnumMap<>(Product.class);
    private final Map<Product, AutoCloseable> below = new EnumMap<>(Product.class);

    /** One server for all test classes of this process; its starting costs seconds. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Return the database of a product that this test class has for itself. */
    public synchronized Database of(Product product) {
        return open.computeIfAbsent(product, p -> p == Product.H2 ? h2() : postgresql());
    }

    private Database h2() {
        try {
            Path folder = Files.createTempDirectory("hanse-h2-");
            below.put(Product.H2, () -> delete(folder));
            return Database.open(Optional.empty(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Database postgresql() {
        String name = "hanse" + NUMBER.incrementAndGet();
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new HanseException(ErrorCode.INTERNAL, "no fresh database", e);
        }
        HikariConfig config = new HikariConfig();
        config.setDataSource(Server.POSTGRES.getDatabase("postgres", name));
        config.setMaximumPoolSize(20);
        HikariDataSource pool = new HikariDataSource(config);
        below.put(Product.POSTGRESQL, pool);
        return Database.open(Optional.of(pool), Path.of("unused"));
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        open.values().forEach(Database::close);
        for (AutoCloseable each : below.values()) {
            each.close();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
