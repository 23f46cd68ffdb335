package org.hanse.core.forum;

import jakarta.inject.Inject;
import org.hanse.api.ErrorCode;
import org.hanse.api.Extension;
import org.hanse.api.HanseException;
import org.hanse.api.forum.Forum;
import org.hanse.api.forum.PostDraft;
import org.hanse.api.forum.PostTransform;
import org.hanse.api.security.Caller;
import org.hanse.api.view.HtmlRenderer;
import org.hanse.core.attachment.AttachedPlugins;
import org.hanse.core.view.CoreWords;
import org.hanse.core.view.Writing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what a person submits into what is stored: through the transforms of plugins, then into safe HTML, once. */
class Composer {

    private static final Logger LOG = LoggerFactory.getLogger(Composer.class);
    private static final int LONGEST_HTML = 1_000_000;

    private final AttachedPlugins attached;
    private final HtmlRenderer renderer;

    @Inject
    Composer(AttachedPlugins attached, HtmlRenderer renderer) {
        this.attached = attached;
        this.renderer = renderer;
    }

    Written write(Caller caller, long community, long author, String source) {
        PostDraft draft = new PostDraft(community, author, source);
        for (Extension<PostTransform> transform : attached.of(Forum.POST_TRANSFORM, community)) {
            draft = apply(transform, draft);
        }
        TopicRule.check(caller, draft.source());
        String html = Writing.rendered(renderer, caller, draft.source()).markup();
        if (html.length() > LONGEST_HTML) {
            throw new HanseException(ErrorCode.INVALID, CoreWords.to(caller, "view.refused.text"));
        }
        return new Written(draft.source(), html);
    }

    /** A transform that fails must not cost people their text: what it was given is handed on. */
    private static PostDraft apply(Extension<PostTransform> transform, PostDraft draft) {
        try {
            return transform.value().apply(draft);
        } catch (HanseException e) {
            if (e.code() != ErrorCode.PLUGIN_FAILED) {
                throw e;
            }
            LOG.warn("Post stored without transform {} of plugin {}", transform.name(), transform.plugin(), e);
            return draft;
        }
    }
}
