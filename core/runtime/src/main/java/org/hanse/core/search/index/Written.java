package org.hanse.core.search.index;

/** What Hibernate Search maps: an entry, and the number of the build of the index that last saw it. */
public final class Written {

    private final Entry entry;
    private final long build;

    Written(Entry entry, long build) {
        this.entry = entry;
        this.build = build;
    }

    Entry entry() {
        return entry;
    }

    long build() {
        return build;
    }

    /** Return the id of the document; Hibernate Search reads it by this name. */
    public String getId() {
        return entry.key().toString();
    }
}
