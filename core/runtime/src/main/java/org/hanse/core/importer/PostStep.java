package org.hanse.core.importer;

import java.util.List;
import org.hanse.api.forum.Post;
import org.hanse.api.importer.ImportedPost;
import org.hanse.core.forum.ForumArchive.ArchivedPost;
import org.jspecify.annotations.Nullable;

/** A post. */
record PostStep(ImportedPost post) implements Step {

    static final int LONGEST_TEXT = 1_000_000;

    @Override
    public SourceKey key() {
        return new SourceKey(Kind.POST, post.key());
    }

    @Override
    public List<SourceKey> references() {
        return List.of(
                new SourceKey(Kind.MEMBER, post.author()),
                new SourceKey(Kind.TOPIC, post.topic()),
                new SourceKey(Kind.POST, post.inReplyTo()));
    }

    @Override
    public int weight() {
        return post.html().length();
    }

    @Override
    public Write prepare(Batch batch) throws LostItem {
        Known reply = post.inReplyTo().isEmpty()
                ? null
                : batch.require(Kind.POST, post.inReplyTo(), "the post that it replies to is unknown");
        long topic = topic(batch, reply);
        String html = html(batch);
        Author author = batch.author(post.author(), post.authorName());
        Long replyTo = reply == null ? null : reply.id();
        return to -> {
            long id = post.kind() == Post.Kind.POST
                    ? to.places().place(post.created(), at -> store(to, at, topic, replyTo, author, html))
                    : to.places().after(topic, post.created(), at -> store(to, at, topic, replyTo, author, html));
            return new Known(id, topic);
        };
    }

    private long topic(Batch batch, @Nullable Known reply) throws LostItem {
        if (!post.topic().isEmpty()) {
            return batch.require(Kind.TOPIC, post.topic(), "its topic is unknown")
                    .id();
        }
        if (reply == null) {
            throw new LostItem("it names no topic");
        }
        return reply.topic();
    }

    private String html(Batch batch) throws LostItem {
        String html = post.html().length() > LONGEST_TEXT
                ? post.html()
                : batch.destination().html().sanitize(post.html()).markup();
        if (html.length() > LONGEST_TEXT) {
            throw new LostItem("its text is longer than %,d characters".formatted(LONGEST_TEXT));
        }
        return html;
    }

    private boolean store(Destination to, long id, long topic, @Nullable Long replyTo, Author author, String html) {
        return to.forum()
                .post(new ArchivedPost(
                        id,
                        topic,
                        post.kind(),
                        replyTo,
                        author.id(),
                        author.name(),
                        html,
                        post.score(),
                        post.accepted(),
                        post.created(),
                        post.edited()));
    }
}
