package org.hanse.core.profile;

import jakarta.inject.Inject;
import org.hanse.api.search.DocumentChanged;
import org.hanse.api.signal.SignalListener;

/** Gives those who arrive, or have another name, their place in the directory. */
class ListChanged implements SignalListener<DocumentChanged> {

    private final Listings listings;

    @Inject
    ListChanged(Listings listings) {
        this.listings = listings;
    }

    @Override
    public void on(DocumentChanged changed) {
        if (changed.kind().equals(PersonDocuments.KIND)) {
            listings.place(changed.subject());
        }
    }
}
