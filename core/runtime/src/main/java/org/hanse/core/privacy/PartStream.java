package org.hanse.core.privacy;

import jakarta.persistence.EntityManager;
import java.io.OutputStream;
import java.util.Arrays;

/** Writes an export into the database, part by part. */
final class PartStream extends OutputStream {

    private static final int PART = 256 << 10;

    private final EntityManager entities;
    private final long export;
    private final byte[] buffer = new byte[PART];
    private int filled;
    private int parts;

    PartStream(EntityManager entities, long export) {
        this.entities = entities;
        this.export = export;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int from = offset;
        int left = length;
        while (left > 0) {
            int some = Math.min(left, PART - filled);
            System.arraycopy(bytes, from, buffer, filled, some);
            filled += some;
            from += some;
            left -= some;
            if (filled == PART) {
                store();
            }
        }
    }

    private void store() {
        entities.persist(new ExportPartEntity(export, parts++, Arrays.copyOf(buffer, filled)));
        entities.flush();
        entities.clear();
        filled = 0;
    }

    @Override
    public void close() {
        if (filled > 0) {
            store();
        }
    }

    long size() {
        return (long) parts * PART + filled;
    }
}
