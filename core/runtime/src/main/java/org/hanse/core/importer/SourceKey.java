package org.hanse.core.importer;

/** What something is called at the source of an import. */
record SourceKey(Kind kind, String key) {

    static final int LONGEST = 200;

    @Override
    public String toString() {
        return kind.word() + " " + key;
    }
}
