package org.hanse.core.host;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hanse.core.generation.Generations;
import org.hanse.core.generation.Inbox;
import org.hanse.core.generation.Ticker;
import org.hanse.core.settings.Configuration;

/** Looks for what changes the plugins from outside: files in the inbox, and wishes that reached another node. */
final class Watch implements AutoCloseable {

    private static final Duration INBOX = Duration.ofSeconds(1);

    private final Generations generations;
    private final Inbox inbox;
    private final boolean watched;
    private final Duration nodes;
    private final List<Ticker> tickers = new ArrayList<>();

    private Watch(Generations generations, Inbox inbox, boolean watched, Duration nodes) {
        this.generations = generations;
        this.inbox = inbox;
        this.watched = watched;
        this.nodes = nodes;
    }

    static Watch over(Generations generations, Path home, Configuration configuration) {
        Path folder = configuration.text("hanse.plugins.inbox").map(Path::of).orElse(home.resolve("plugins"));
        return new Watch(
                generations,
                generations.inbox(folder, home.resolve("inbox.properties")),
                configuration.flag("hanse.plugins.watch", false),
                Duration.ofSeconds(configuration.number("hanse.cluster.poll", 5, 1, 3600)));
    }

    /** Add what lies new in the inbox to what the host brings. */
    List<Path> withFresh(List<Path> bundled) {
        List<Path> all = new ArrayList<>(bundled);
        all.addAll(inbox.fresh());
        return all;
    }

    /** Take note of what the first build took, and of what was taken away meanwhile; then go on looking. */
    void start() {
        inbox.look();
        inbox.look();
        if (watched) {
            tickers.add(new Ticker("inbox", INBOX, inbox::look));
        }
        tickers.add(new Ticker("nodes", nodes, generations::converge));
    }

    @Override
    public void close() {
        tickers.forEach(Ticker::close);
    }
}
