package org.hanse.core.search.index;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of an installation, in the folder {@code search} of its home. It outlives generations and keeps nothing of
 * them: it is opened at first use, by a thread of its own that does all writing, and holds plain values only.
 */
public final class Index implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Index.class);

    private final IndexFolder folder;
    private final ExecutorService writer;
    private final AtomicReference<@Nullable Engine> opened = new AtomicReference<>();
    private final ReentrantLock turn = new ReentrantLock();
    private volatile Progress progress = new Progress();
    private volatile Build build = new Build(0, false);

    /**
     * The build that entries are written for.
     *
     * @param number its number; each build has a larger one than those before
     * @param complete whether everything has been seen by it
     */
    public record Build(long number, boolean complete) {}

    /** Create an index in the home of an installation; nothing is opened yet. */
    public Index(Path home) {
        this.folder = new IndexFolder(home.resolve("search"));
        this.writer = Executors.newSingleThreadExecutor(Index::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "hanse-search");
        thread.setDaemon(true);
        // Threads of the engines inherit it, and they stay longer than any generation.
        thread.setContextClassLoader(Index.class.getClassLoader());
        return thread;
    }

    /** Return the build that entries are written for; opens the index. */
    public Build build() {
        engine();
        return build;
    }

    /** Return how far the current build has come. */
    public Progress progress() {
        return progress;
    }

    /** Begin to build the index again; it serves meanwhile. */
    public void begin() {
        run(() -> {
            writable();
            return note(new Build(build.number() + 1, false));
        });
    }

    /** Note that the current build has seen everything. */
    public void finish() {
        run(() -> note(new Build(build.number(), true)));
    }

    private Build note(Build next) {
        folder.note(next);
        progress = new Progress();
        build = next;
        return next;
    }

    /** Store entries and forget others; they are on the disk when this returns. */
    public void write(Collection<Entry> entries, Collection<Entry.Key> gone) {
        if (!entries.isEmpty() || !gone.isEmpty()) {
            run(() -> {
                writable().write(entries, gone, build.number());
                return build;
            });
        }
    }

    /** Drop what is deleted from the files too: until then they keep the words of documents that nobody finds any more. */
    public void purge() {
        run(() -> {
            writable().purge();
            return build;
        });
    }

    /** Do work while nobody else does such work: what is read to be written here is read and written in turn. */
    public void inTurn(Runnable work) {
        turn.lock();
        try {
            work.run();
        } finally {
            turn.unlock();
        }
    }

    /** Search. */
    public Page find(Wanted wanted) {
        return read((session, lookup) -> lookup.find(session, wanted));
    }

    /** Return ids of documents of a kind that belong to a community, rising from one on. */
    public List<Long> ofCommunity(String kind, long community, long after, int some) {
        return read((session, lookup) -> lookup.with(session, kind, Names.COMMUNITY, community, after, some));
    }

    /** Return ids of documents of a kind that are somebody's, rising from one on. */
    public List<Long> by(String kind, long author, long after, int some) {
        return read((session, lookup) -> lookup.with(session, kind, Names.AUTHOR, author, after, some));
    }

    /** Return some documents that the current build has not seen. */
    public List<Entry.Key> unseen(int some) {
        return read((session, lookup) -> lookup.before(session, build.number(), some));
    }

    private <T> T read(Engine.Reading<T> reading) {
        try {
            return engine().read(reading);
        } catch (HanseException e) {
            throw e;
        } catch (RuntimeException e) {
            if (Damage.caused(e)) {
                run(this::replaced);
            }
            throw new HanseException(ErrorCode.UNAVAILABLE, "the index cannot be searched: try again later", e);
        }
    }

    private Engine engine() {
        Engine known = opened.get();
        return known == null ? run(this::writable) : known;
    }

    /** Return the engine, opened now if need be; on the thread of the index only. */
    private Engine writable() {
        Engine known = opened.get();
        if (known != null) {
            return known;
        }
        Engine engine = folder.isReadable() ? openOrReplace() : fresh();
        opened.set(engine);
        return engine;
    }

    private Engine openOrReplace() {
        build = folder.build();
        Engine engine = Engine.open(folder);
        try {
            engine.read((session, lookup) -> lookup.before(session, 0, 1));
            return engine;
        } catch (RuntimeException e) {
            engine.close();
            if (!Damage.caused(e)) {
                throw e;
            }
            LOG.warn("the index is damaged and is built again", e);
            return fresh();
        }
    }

    private Engine fresh() {
        folder.clear();
        note(new Build(build.number() + 1, false));
        return Engine.open(folder);
    }

    private Engine replaced() {
        Engine known = opened.getAndSet(null);
        if (known != null) {
            known.close();
        }
        Engine engine = fresh();
        opened.set(engine);
        return engine;
    }

    private <T> T run(Callable<T> work) {
        try {
            return writer.submit(work).get();
        } catch (ExecutionException e) {
            throw new HanseException(
                    ErrorCode.UNAVAILABLE, "the index cannot be opened or written: is its folder in use?", e);
        } catch (RejectedExecutionException e) {
            throw new HanseException(ErrorCode.UNAVAILABLE, "the index is closed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HanseException(ErrorCode.UNAVAILABLE, "the index was not waited for", e);
        }
    }

    /** Close it for good; what was written is on the disk. A host may close what is closed. */
    @Override
    public void close() {
        if (writer.isShutdown()) {
            return;
        }
        run(() -> {
            Engine known = opened.getAndSet(null);
            if (known != null) {
                known.close();
            }
            return build;
        });
        writer.shutdown();
    }
}
