package org.hanse.core.importer;

import java.util.List;

/** Something to import. */
interface Step {

    /** Return what it is called at its source. */
    SourceKey key();

    /** Return what it may refer to. */
    List<SourceKey> references();

    /** Return about how many characters it keeps in memory. */
    default int weight() {
        return 0;
    }

    /**
     * Check it and resolve what it refers to; a dry run ends here.
     *
     * @throws LostItem if it cannot be stored
     */
    Write prepare(Batch batch) throws LostItem;

    /** A checked item, ready to be stored. */
    @FunctionalInterface
    interface Write {

        /** Store it and return what it is from now on. */
        Known store(Destination to);
    }
}
