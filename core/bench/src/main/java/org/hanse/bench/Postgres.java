package org.hanse.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL of this run, with its processes. */
final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final Processes processes;
    private final AtomicInteger databases = new AtomicInteger();

    private Postgres(EmbeddedPostgres server, Processes processes) {
        this.server = server;
        this.processes = processes;
    }

    static Postgres start(Path folder) throws IOException {
        Path data = folder.resolve("postgresql");
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(true)
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "512MB")
                .start();
        long process = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        return new Postgres(server, new Processes(process));
    }

    /** Create an empty database and return its JDBC address. */
    String database() throws SQLException {
        String name = "bench" + databases.incrementAndGet();
        Rows.execute(server.getPostgresDatabase(), "create database " + name);
        return server.getJdbcUrl("postgres", name);
    }

    Processes processes() {
        return processes;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
