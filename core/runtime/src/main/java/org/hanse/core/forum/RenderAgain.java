package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.hanse.api.job.Job;
import org.hanse.api.view.HtmlRenderer;
import org.hanse.core.view.Markdown;

/** Renders posts again, some at a time, whose HTML was made by an earlier version of the renderer. */
class RenderAgain implements Job {

    private static final int SOME = 200;

    private final EntityManager entities;
    private final HtmlRenderer renderer;
    private final Revisions revisions;

    @Inject
    RenderAgain(EntityManager entities, HtmlRenderer renderer, Revisions revisions) {
        this.entities = entities;
        this.renderer = renderer;
        this.revisions = revisions;
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        List<PostEntity> stale = entities.createNamedQuery("core_post.stale", PostEntity.class)
                .setParameter("version", Markdown.VERSION)
                .setMaxResults(SOME)
                .getResultList();
        stale.forEach(post -> post.renderAgain(renderer));
        stale.stream().map(PostEntity::topic).distinct().sorted().forEach(revisions::changed);
    }
}
