package org.hanse.testkit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** Where a fresh database comes from. */
enum TestDatabase {
    H2 {
        @Override
        DataSource create(String name) {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
            source.setUser("hanse");
            source.setPassword("");
            return source;
        }
    },
    POSTGRESQL {
        @Override
        DataSource create(String name) {
            try (Connection connection = Server.POSTGRESQL.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new HanseException(ErrorCode.BAD_HOST, "no fresh database: " + e.getMessage(), e);
            }
            return Server.POSTGRESQL.getDatabase("postgres", name);
        }
    };

    /** One server for a process, because its start costs seconds; it ends with the process. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRESQL = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("the PostgreSQL of the tests does not start", e);
            }
        }
    }

    abstract DataSource create(String name);

    /** Return a pool over a database that nobody else has. */
    HikariDataSource open() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(create("hanse" + UUID.randomUUID().toString().substring(0, 8)));
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }
}
