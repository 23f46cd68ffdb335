package org.hanse.core.generation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.hanse.core.data.Ids;
import org.hanse.core.data.Jdbc;

/** An H2 database in memory with the tables of the kernel. */
final class KernelTables {

    private final JdbcDataSource source = new JdbcDataSource();
    private final AtomicLong lastId = new AtomicLong();

    KernelTables() {
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        try (InputStream in = Jdbc.class.getResourceAsStream("/org/hanse/core/db/000-kernel.sql");
                Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    DataSource source() {
        return source;
    }

    Ids ids() {
        return new Ids() {
            @Override
            public long next() {
                return lastId.incrementAndGet();
            }

            @Override
            public long at(Instant instant) {
                return next();
            }
        };
    }
}
