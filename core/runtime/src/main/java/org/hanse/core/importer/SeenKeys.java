package org.hanse.core.importer;

/**
 * The keys that a dry run has come across, as 64-bit fingerprints: 12 to 24 bytes for each, where the keys themselves
 * would not fit into memory.
 */
final class SeenKeys {

    private long[] table = new long[1 << 10];
    private int size;

    void add(SourceKey key) {
        if (size * 3L > table.length * 2L) {
            grow();
        }
        if (insert(table, fingerprint(key))) {
            size++;
        }
    }

    boolean contains(SourceKey key) {
        long wanted = fingerprint(key);
        int slot = slot(table, wanted);
        while (table[slot] != 0) {
            if (table[slot] == wanted) {
                return true;
            }
            slot = slot + 1 & table.length - 1;
        }
        return false;
    }

    private void grow() {
        long[] larger = new long[table.length * 2];
        for (long fingerprint : table) {
            if (fingerprint != 0) {
                insert(larger, fingerprint);
            }
        }
        table = larger;
    }

    private static boolean insert(long[] table, long fingerprint) {
        int slot = slot(table, fingerprint);
        while (table[slot] != 0) {
            if (table[slot] == fingerprint) {
                return false;
            }
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = fingerprint;
        return true;
    }

    private static int slot(long[] table, long fingerprint) {
        return (int) (fingerprint >>> 32) & table.length - 1;
    }

    /** FNV-1a with a final mix; never 0, which means an empty slot. */
    private static long fingerprint(SourceKey key) {
        long hash = (0xcbf29ce484222325L ^ key.kind().ordinal()) * 0x100000001b3L;
        for (int i = 0; i < key.key().length(); i++) {
            hash = (hash ^ key.key().charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
