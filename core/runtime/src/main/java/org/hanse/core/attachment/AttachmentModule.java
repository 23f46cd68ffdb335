package org.hanse.core.attachment;

import org.hanse.api.Contributions;
import org.hanse.api.Plugin;
import org.hanse.api.community.Communities;
import org.hanse.api.job.Job;

/** What core contributes about plugins that communities attach. */
public final class AttachmentModule implements Plugin {

    @Override
    public void contribute(Contributions to) {
        to.entities(AttachmentEntity.class)
                .beans(AttachedPlugins.class, Attaching.class, AttachmentList.class, Hooks.class)
                .resource(AttachmentPage.class)
                .resource(AttachmentsApi.class)
                .resource(SiteAttachmentPages.class)
                .add(Job.POINT, "purge-detached", PurgeDetached.class)
                .permission(Communities.PLUGINS);
    }
}
