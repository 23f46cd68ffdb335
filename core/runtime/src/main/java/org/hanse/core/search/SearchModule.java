package org.hanse.core.search;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.job.Job;
import org.hanse.api.privacy.MemberErased;
import org.hanse.api.signal.Signal;

/** What core contributes so that things are found. */
public final class SearchModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.entities(IndexedCommunityEntity.class)
                .beans(Kinds.class, CommunityOpenness.class, Entries.class, Indexing.class, Rebuilding.class)
                .beans(Readers.class, IndexSearch.class, Lookups.class, SearchViews.class, CommunityNames.class)
                .resource(SearchPage.class)
                .resource(SearchApi.class)
                .beans(RebuildCommand.class)
                .resource(RebuildApi.class)
                .on(Signal.class, ChangedDocuments.class)
                .on(MemberErased.class, ErasedWords.class)
                .add(Job.POINT, "build-index", RebuildJob.class);
    }
}
