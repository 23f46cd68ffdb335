package org.hanse.core.importer;

import java.util.List;
import java.util.Optional;
import org.hanse.api.importer.ImportedLink;

/** A link from a topic to another; that of a post is one of its topic. */
record LinkStep(ImportedLink link) implements Step {

    @Override
    public SourceKey key() {
        return new SourceKey(Kind.LINK, link.key());
    }

    @Override
    public List<SourceKey> references() {
        return List.of(
                new SourceKey(Kind.TOPIC, link.from()),
                new SourceKey(Kind.POST, link.from()),
                new SourceKey(Kind.TOPIC, link.to()),
                new SourceKey(Kind.POST, link.to()));
    }

    @Override
    public Write prepare(Batch batch) throws LostItem {
        Known from = topic(batch, link.from());
        Known to = topic(batch, link.to());
        if (from.equals(to) && !from.equals(Known.READ)) {
            throw new LostItem("it links posts of the same topic");
        }
        return destination -> {
            long stored = destination
                    .places()
                    .place(
                            link.created(),
                            id -> destination.forum().link(id, from.id(), to.id(), link.duplicate(), link.created()));
            return new Known(stored, from.id());
        };
    }

    private static Known topic(Batch batch, String key) throws LostItem {
        Optional<Known> topic = batch.find(Kind.TOPIC, key);
        if (topic.isPresent()) {
            return topic.get();
        }
        long ofPost = batch.require(Kind.POST, key, "a topic that it links is unknown")
                .topic();
        return new Known(ofPost, ofPost);
    }
}
