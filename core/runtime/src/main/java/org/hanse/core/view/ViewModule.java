package org.hanse.core.view;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;

/** What the machinery of pages contributes to core. */
public final class ViewModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.resource(AssetResource.class)
                .resource(EmbedScript.class)
                .resource(SlotResource.class)
                .resource(StyleGuide.class);
    }
}
