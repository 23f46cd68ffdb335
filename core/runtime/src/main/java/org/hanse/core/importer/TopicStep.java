package org.hanse.core.importer;

import java.util.List;
import org.hanse.api.forum.Forum;
import org.hanse.api.importer.ImportedTopic;
import org.hanse.core.forum.ForumArchive.ArchivedTopic;

/** A topic without its posts. */
record TopicStep(ImportedTopic topic) implements Step {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TAG = 35;

    @Override
    public SourceKey key() {
        return new SourceKey(Kind.TOPIC, topic.key());
    }

    @Override
    public List<SourceKey> references() {
        return List.of(new SourceKey(Kind.MEMBER, topic.author()));
    }

    @Override
    public Write prepare(Batch batch) throws LostItem {
        if (topic.title().isBlank()) {
            throw new LostItem("its title is empty");
        }
        Author author = batch.author(topic.author(), topic.authorName());
        String type = type(batch);
        String title = title(batch);
        List<String> tags = tags(batch);
        return to -> {
            long stored = to.places()
                    .place(
                            topic.created(),
                            id -> to.forum()
                                    .topic(new ArchivedTopic(
                                            id,
                                            to.community(),
                                            type,
                                            title,
                                            author.id(),
                                            author.name(),
                                            tags,
                                            topic.closed(),
                                            topic.created())));
            return new Known(stored, stored);
        };
    }

    private String type(Batch batch) {
        if (batch.destination().topicTypes().contains(topic.type())) {
            return topic.type();
        }
        batch.note("its type is unknown: it is kept as a discussion");
        return Forum.DISCUSSION;
    }

    private String title(Batch batch) {
        if (topic.title().strip().length() > LONGEST_TITLE) {
            batch.note("the end of a title beyond %d characters".formatted(LONGEST_TITLE));
        }
        return Texts.cut(topic.title(), LONGEST_TITLE);
    }

    private List<String> tags(Batch batch) {
        List<String> tags =
                topic.tags().stream().filter(tag -> tag.length() <= LONGEST_TAG).toList();
        if (tags.size() < topic.tags().size()) {
            batch.note("tags of more than %d characters".formatted(LONGEST_TAG));
        }
        return tags;
    }
}
