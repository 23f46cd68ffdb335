package org.hanse.core.search;

import jakarta.inject.Inject;
import java.util.Set;
import org.hanse.api.search.DocumentChanged;
import org.hanse.api.signal.Signal;
import org.hanse.api.signal.SignalListener;

/** Indexes again whatever a signal touches: after the commit that caused it, and again until it has worked. */
class ChangedDocuments implements SignalListener<Signal> {

    private static final String PEOPLE = "core:people";

    private final Kinds kinds;
    private final Indexing indexing;

    @Inject
    ChangedDocuments(Kinds kinds, Indexing indexing) {
        this.kinds = kinds;
        this.indexing = indexing;
    }

    @Override
    public void on(Signal signal) {
        for (Kind kind : kinds.all()) {
            Set<Long> touched = touched(kind, signal);
            if (!touched.isEmpty()) {
                indexing.again(kind, touched);
            }
        }
        if (signal instanceof DocumentChanged changed && changed.kind().equals(PEOPLE)) {
            indexing.by(changed.subject());
        }
        if (signal.getClass().getName().startsWith("org.hanse.api.community.")) {
            indexing.follow();
        }
    }

    private static Set<Long> touched(Kind kind, Signal signal) {
        if (signal instanceof DocumentChanged changed) {
            return changed.kind().equals(kind.name()) ? Set.of(changed.subject()) : Set.of();
        }
        return kind.source().touched(signal);
    }
}
