package org.hanse.core.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** The one database: the host's, or an H2 file in the host's folder. It lives longer than any generation. */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 20;

    private final DataSource source;
    private final Optional<HikariDataSource> own;
    private final Product product;

    private Database(DataSource source, Optional<HikariDataSource> own) {
        this.source = source;
        this.own = own;
        this.product = Product.of(source);
    }

    /** Open the host's database, or the file {@code hanse} in a folder if there is none. */
    public static Database open(Optional<DataSource> ofHost, Path home) {
        if (ofHost.isPresent()) {
            return new Database(ofHost.get(), Optional.empty());
        }
        HikariDataSource pool = new HikariDataSource(pool(file(home)));
        return new Database(pool, Optional.of(pool));
    }

    /** Return where connections come from. */
    public DataSource source() {
        return source;
    }

    /** Return the database product. */
    public Product product() {
        return product;
    }

    /** Close the pool, unless it is the host's. */
    @Override
    public void close() {
        own.ifPresent(HikariDataSource::close);
    }

    private static HikariConfig pool(DataSource file) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("hanse");
        config.setDataSource(file);
        config.setMaximumPoolSize(CONNECTIONS);
        return config;
    }

    private static DataSource file(Path home) {
        JdbcDataSource source = new JdbcDataSource();
        // Without WRITE_DELAY=0 a kill loses commits of the last half second. With a plain file, a thread that is
        // interrupted while it reads closes the file for all.
        source.setURL("jdbc:h2:async:" + home.toAbsolutePath().resolve("hanse")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000");
        source.setUser("hanse");
        source.setPassword("");
        return source;
    }
}
