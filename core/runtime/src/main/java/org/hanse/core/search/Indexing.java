package org.hanse.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.hanse.api.search.Document;
import org.hanse.core.search.index.Entry;
import org.hanse.core.search.index.Index;

/** Indexes objects as they are now. */
@ApplicationScoped
class Indexing {

    private static final int SOME = 200;

    private final Index index;
    private final Entries entries;
    private final CommunityOpenness openness;
    private final Kinds kinds;

    @Inject
    Indexing(Index index, Entries entries, CommunityOpenness openness, Kinds kinds) {
        this.index = index;
        this.entries = entries;
        this.openness = openness;
        this.kinds = kinds;
    }

    /**
     * Index objects of a kind again; those that are gone vanish. Objects are read while nobody else reads to index: the
     * last to write is the last that has read.
     */
    void again(Kind kind, Collection<Long> ids) {
        index.inTurn(() -> {
            List<Document> documents = kind.source().load(ids);
            Set<Long> gone = new HashSet<>(ids);
            List<Entry> written = entries.of(kind.name(), documents);
            written.forEach(entry -> gone.remove(entry.key().id()));
            index.write(
                    written,
                    gone.stream().map(id -> new Entry.Key(kind.name(), id)).toList());
        });
    }

    /** Index what belongs to communities again that have become more open or less. */
    void follow() {
        for (Openness moved : openness.moved(SOME)) {
            kinds.all()
                    .forEach(
                            kind -> all(kind, after -> index.ofCommunity(kind.name(), moved.community(), after, SOME)));
            openness.settle(moved);
        }
    }

    /** Index again what is somebody's: with a person, what they wrote may have changed or gone. */
    void by(long author) {
        kinds.all().forEach(kind -> all(kind, after -> index.by(kind.name(), author, after, SOME)));
    }

    private void all(Kind kind, LongFunction<List<Long>> following) {
        List<Long> some = following.apply(Long.MIN_VALUE);
        while (!some.isEmpty()) {
            again(kind, some);
            some = following.apply(some.get(some.size() - 1));
        }
    }
}
