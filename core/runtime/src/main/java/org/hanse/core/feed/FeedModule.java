package org.hanse.core.feed;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;

/** What core tells programs of others, apart from the feeds of its domains. */
public final class FeedModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.beans(PublicPages.class).resource(OEmbedResource.class);
    }
}
