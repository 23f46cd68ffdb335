package org.hanse.core.search;

import jakarta.inject.Inject;
import org.hanse.api.privacy.MemberErased;
import org.hanse.core.search.index.Index;
import org.hanse.core.signal.SlowListener;

/** Takes the words of whoever was forgotten out of the files of the index too. */
class ErasedWords implements SlowListener<MemberErased> {

    private final Index index;

    @Inject
    ErasedWords(Index index) {
        this.index = index;
    }

    @Override
    public void on(MemberErased erased) {
        index.purge();
    }
}
