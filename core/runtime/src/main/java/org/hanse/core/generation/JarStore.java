package org.hanse.core.generation;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.hanse.core.data.Jdbc;

/** The bytes of plugin jars in the database, by hash, so that every node has them. */
final class JarStore {

    /** H2 keeps binary values of up to a megabyte. */
    private static final int PART = 512 * 1024;

    private final Jdbc jdbc;

    JarStore(DataSource source) {
        this.jdbc = new Jdbc(source);
    }

    boolean has(String sha256) {
        return !jdbc.list("select part from hanse_plugin_jar where sha256 = ? and part = 0", row -> true, sha256)
                .isEmpty();
    }

    void put(String sha256, byte[] bytes) {
        if (has(sha256)) {
            return;
        }
        jdbc.transaction(statements -> {
            for (int part = 0; part * PART < bytes.length; part++) {
                statements.update(
                        "insert into hanse_plugin_jar (sha256, part, bytes) values (?, ?, ?)",
                        sha256,
                        part,
                        Arrays.copyOfRange(bytes, part * PART, Math.min(bytes.length, (part + 1) * PART)));
            }
        });
    }

    Optional<byte[]> get(String sha256) {
        List<byte[]> parts = jdbc.list(
                "select bytes from hanse_plugin_jar where sha256 = ? order by part", row -> row.getBytes(1), sha256);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return parts.isEmpty() ? Optional.empty() : Optional.of(whole.toByteArray());
    }
}
