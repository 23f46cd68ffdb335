package org.hanse.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hanse.core.search.index.Entry;
import org.hanse.core.search.index.Index;

/** Builds the index again while it serves: everything is indexed once more, and what nobody has seen then vanishes. */
@ApplicationScoped
class Rebuilding {

    private static final int SOME = 500;

    private final Index index;
    private final Kinds kinds;
    private final Indexing indexing;

    @Inject
    Rebuilding(Index index, Kinds kinds, Indexing indexing) {
        this.index = index;
        this.kinds = kinds;
        this.indexing = indexing;
    }

    /** Return whether the index lacks something. */
    boolean isDue() {
        return !index.build().complete();
    }

    /** Go on until everything is done or it is time for a pause; return whether everything is done. */
    boolean goOn(long nanos) {
        long start = System.nanoTime();
        while (isDue()) {
            if (System.nanoTime() - start > nanos) {
                return false;
            }
            step();
        }
        return true;
    }

    private void step() {
        Optional<Kind> next = kinds.all().stream()
                .sorted(Comparator.comparing(Kind::name))
                .filter(kind -> !index.progress().isDone(kind.name()))
                .findFirst();
        if (next.isPresent()) {
            some(next.get());
        } else if (!forget()) {
            index.finish();
        }
    }

    private void some(Kind kind) {
        List<Long> ids = kind.source().ids(index.progress().reached(kind.name()), SOME);
        if (ids.isEmpty()) {
            index.progress().done(kind.name());
        } else {
            indexing.again(kind, ids);
            index.progress().reach(kind.name(), ids.get(ids.size() - 1));
        }
    }

    /** Look at some entries that this build has not seen: what is really gone vanishes; return whether there were any. */
    private boolean forget() {
        List<Entry.Key> unseen = index.unseen(SOME);
        unseen.stream()
                .collect(Collectors.groupingBy(Entry.Key::kind, Collectors.mapping(Entry.Key::id, Collectors.toList())))
                .forEach((name, ids) -> kinds.named(name)
                        .ifPresentOrElse(
                                kind -> indexing.again(kind, ids), () -> index.write(List.of(), keys(name, ids))));
        return !unseen.isEmpty();
    }

    private static List<Entry.Key> keys(String kind, List<Long> ids) {
        return ids.stream().map(id -> new Entry.Key(kind, id)).toList();
    }
}
