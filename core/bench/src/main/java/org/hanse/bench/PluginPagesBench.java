package org.hanse.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** The topic page with ten plugins that add to every post; then its 99th percentile while plugins are swapped. */
final class PluginPagesBench {

    private static final int PLUGINS = 10;
    private static final int POPULAR = 50;
    private static final int ROUNDS = 5;
    private static final Duration TURN = Duration.ofSeconds(Long.getLong("hanse.bench.turn", 4) * 2);
    private static final Duration BETWEEN_SWAPS = Duration.ofSeconds(2);

    private final Served served;
    private final List<Path> versions;

    private PluginPagesBench(Served served, List<Path> versions) {
        this.served = served;
        this.versions = versions;
    }

    static void run(Postgres postgres, Path folder) throws Exception {
        List<Path> plugins = new ArrayList<>();
        for (int i = 1; i <= PLUGINS; i++) {
            plugins.add(GeneratedPlugin.note(folder, i, "1.0"));
        }
        List<Path> versions = List.of(GeneratedPlugin.note(folder, 1, "1.1"), plugins.get(0));
        plugins.add(GeneratedPlugin.guard(folder));
        String address = postgres.database();
        try (Served served = Served.start(address, folder.resolve("plugins"), plugins);
                HikariDataSource database = new HikariDataSource()) {
            database.setJdbcUrl(address);
            Rows.insert(database);
            for (int i = 1; i <= PLUGINS; i++) {
                Rows.execute(database, GeneratedPlugin.noteRows(i));
            }
            Rows.execute(database, "analyze");
            new Contest(served, postgres)
                    .with("hanse, 50 topics, kept", i -> page(i % POPULAR))
                    .with("hanse, all topics, seldom kept", PluginPagesBench::page)
                    .with("jdbc, without plugins", i -> "/jdbc/" + Rows.topic(i))
                    .run("The topic page with ten plugins at every post", "jdbc, without plugins");
            new PluginPagesBench(served, versions).swaps();
        }
    }

    private static String page(int number) {
        return BenchHost.MOUNT + "/t/" + Rows.topic(number);
    }

    private void swaps() throws Exception {
        List<Double> quiet = new ArrayList<>();
        List<Double> during = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            quiet.add(slowest());
            CompletableFuture<Integer> swaps = CompletableFuture.supplyAsync(this::swap);
            during.add(slowest());
            System.out.printf("  round %d: %d swaps%n", i + 1, swaps.get());
        }
        System.out.printf(
                "%nThe 99th percentile, ms: %s without swaps, %s with swaps in each turn of %d s%n",
                Spread.of(quiet, Double::doubleValue), Spread.of(during, Double::doubleValue), TURN.toSeconds());
    }

    private double slowest() throws InterruptedException {
        long[] times = Load.read(i -> served.address(page(i % POPULAR)), TURN);
        return times[(int) (times.length * 0.99)] / 1e6;
    }

    private int swap() {
        long end = System.nanoTime() + TURN.minus(BETWEEN_SWAPS).toNanos();
        int swaps = 0;
        while (System.nanoTime() < end) {
            served.obeyed("install " + versions.get(swaps % versions.size()));
            swaps++;
            LockSupport.parkNanos(BETWEEN_SWAPS.toNanos());
        }
        return swaps;
    }
}
