package org.hanse.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Pages against each other: each has its turn in every round, so that a busy machine is busy for all. */
final class Contest {

    private static final int ROUNDS = 5;
    private static final int WARM = Integer.getInteger("hanse.bench.warm", 20_000);
    private static final Duration TURN = Duration.ofSeconds(Long.getLong("hanse.bench.turn", 4));

    private final Served served;
    private final Postgres postgres;
    private final Map<String, IntFunction<String>> pages = new LinkedHashMap<>();

    Contest(Served served, Postgres postgres) {
        this.served = served;
        this.postgres = postgres;
    }

    /** Add a page, by the path of its nth reading. */
    Contest with(String name, IntFunction<String> path) {
        pages.put(name, number -> served.address(path.apply(number)));
        return this;
    }

    /** Run it, print it, and return the samples. */
    Map<String, List<Sample>> run(String title, String base) throws InterruptedException {
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        for (IntFunction<String> page : pages.values()) {
            Load.warm(page, WARM);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, IntFunction<String>> page : pages.entrySet()) {
                samples.computeIfAbsent(page.getKey(), name -> new ArrayList<>())
                        .add(Sample.of(served, postgres, page.getValue(), TURN));
            }
        }
        print(title, samples, base);
        return samples;
    }

    private static void print(String title, Map<String, List<Sample>> samples, String base) {
        System.out.printf("%n%s%n", title);
        System.out.printf(
                "  %-34s %22s %9s %9s %20s %20s%n",
                "", "CPU ms/page", "server", "postgres", "CPU against " + base, "pages/s");
        samples.forEach((name, rounds) -> System.out.printf(
                "  %-34s %22s %9.3f %9.3f %20s %20s%n",
                name,
                Spread.of(rounds, Sample::processor),
                Spread.of(rounds, Sample::server).median(),
                Spread.of(rounds, Sample::database).median(),
                Spread.ofRatios(rounds, samples.getOrDefault(base, rounds), Sample::processor),
                Spread.of(rounds, Sample::throughput)));
    }
}
