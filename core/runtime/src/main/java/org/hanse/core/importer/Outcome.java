package org.hanse.core.importer;

import java.util.List;

/**
 * What became of a step.
 *
 * @param reasons why it was lost, or what of it
 */
record Outcome(SourceKey key, Fate fate, List<String> reasons) {

    /** What can become of a step. */
    enum Fate {
        WRITTEN,
        UNCHANGED,
        LOST
    }
}
