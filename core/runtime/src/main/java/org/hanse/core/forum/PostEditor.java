package org.hanse.core.forum;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Slice;
import org.hanse.api.Window;
import org.hanse.api.community.Communities;
import org.hanse.api.search.DocumentChanged;
import org.hanse.api.security.Caller;
import org.hanse.api.signal.Signals;
import org.hanse.core.data.Ids;
import org.hanse.core.data.Keyset;
import org.hanse.core.forum.ForumArchive.ArchivedRevision;
import org.hanse.core.security.Access;
import org.hanse.core.view.CoreWords;
import org.jspecify.annotations.Nullable;

/** Changes posts and keeps what they said before. */
class PostEditor {

    private final EntityManager entities;
    private final Communities communities;
    private final PostReader posts;
    private final Composer composer;
    private final Ids ids;
    private final Clock clock;
    private final Revisions revisions;
    private final Signals signals;

    @Inject
    PostEditor(
            EntityManager entities,
            Communities communities,
            PostReader posts,
            Composer composer,
            Ids ids,
            Clock clock,
            Revisions revisions,
            Signals signals) {
        this.entities = entities;
        this.communities = communities;
        this.posts = posts;
        this.composer = composer;
        this.ids = ids;
        this.clock = clock;
        this.revisions = revisions;
        this.signals = signals;
    }

    /** Return the text of one's own post, to change it. */
    Source source(Caller caller, TopicRow topic, long post) {
        return own(caller, topic, entities.find(PostEntity.class, post)).text();
    }

    /** Replace the text of one's own post, unless it has changed since the given version. */
    @Transactional
    public void edit(Caller caller, TopicRow topic, long post, long version, String source) {
        // The topic is locked before the post, as replies and imports do.
        revisions.changed(topic.id());
        PostEntity entity = own(caller, topic, entities.find(PostEntity.class, post, LockModeType.PESSIMISTIC_WRITE));
        if (entity.version() != version) {
            throw new HanseException(ErrorCode.CONFLICT, CoreWords.to(caller, "forum.refused.changed"));
        }
        communities.demandOpen(caller, topic.community());
        TopicRule.check(caller, source);
        Written text = composer.write(caller, topic.community(), entity.author(), source);
        entities.persist(new RevisionEntity(new ArchivedRevision(
                ids.next(), post, entity.author(), "body", entity.text().source(), "", entity.lastWritten())));
        Instant now = clock.instant();
        entity.rewrite(text, now);
        signals.send(new DocumentChanged(post, version, "core:posts"));
        signals.send(new DocumentChanged(topic.id(), topic.version(), "core:topics"));
    }

    private static PostEntity own(Caller caller, TopicRow topic, @Nullable PostEntity post) {
        Access.member(caller);
        if (post == null || post.topic() != topic.id()) {
            throw new HanseException(ErrorCode.NOT_FOUND, "There is no such post in this topic.");
        }
        if (!PostAcl.isEditable(caller, post)) {
            throw new HanseException(ErrorCode.FORBIDDEN, CoreWords.to(caller, "forum.refused.author"));
        }
        return post;
    }

    /** Return earlier texts of a post, the latest first. */
    Slice<Revision> history(TopicRow topic, long post, OptionalLong after, int limit) {
        posts.demand(topic, post);
        Window window = after.isPresent() ? Window.after(after.getAsLong(), limit) : Window.first(limit);
        return Keyset.<Revision>falling(Revision::id)
                .read(
                        window,
                        (key, most) -> entities.createNamedQuery("core_post_revision.of-post", Revision.class)
                                .setParameter("post", post)
                                .setParameter("key", key.orElse(Long.MAX_VALUE))
                                .setMaxResults(most)
                                .getResultList(),
                        (key, most) -> List.of());
    }

    /** A text and the version of the post that has it. */
    record Source(String source, long version) {}
}
