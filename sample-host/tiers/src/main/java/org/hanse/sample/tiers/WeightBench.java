package org.hanse.sample.tiers;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints what each tier costs a page that shows a topic: requests, kilobytes as they are sent, time until it can be read. */
final class WeightBench {

    private static final int RUNS = 9;

    private WeightBench() {}

    /** Weigh, if the only argument names it among benchmarks, or none. */
    public static void main(String[] arguments) throws Exception {
        List<String> wanted = List.of(arguments[0].split(","));
        if (!wanted.contains("weight") && !wanted.contains("all")) {
            return;
        }
        Chromium chromium = Chromium.start().orElseThrow(() -> new IllegalStateException("no chromium on the PATH"));
        try (chromium;
                Elsewhere elsewhere = Elsewhere.start();
                GuildSite site = GuildSite.start(
                        new PlainApplication("/community"),
                        Files.createTempDirectory("weight"),
                        elsewhere.origin(),
                        Map.of())) {
            Ways ways = new Ways(site, elsewhere, new Client(site, "mason").talk());
            Map<String, List<Weight>> seen = new TreeMap<>();
            for (int run = 0; run < RUNS; run++) {
                ways.weigh(chromium.browser())
                        .forEach((tier, weight) -> seen.computeIfAbsent(tier, name -> new ArrayList<>())
                                .add(weight));
            }
            print(seen);
        }
    }

    private static void print(Map<String, List<Weight>> seen) {
        System.out.println("A topic of 20 posts, nothing cached; beyond what the page loads without it.");
        System.out.println("| Tier | Requests | kB, compressed | of it script | ms to readable text, page included |");
        System.out.println("|---|---|---|---|---|");
        seen.forEach((tier, weights) -> {
            Weight last = weights.get(weights.size() - 1);
            double[] times =
                    weights.stream().mapToDouble(Weight::milliseconds).sorted().toArray();
            System.out.printf(
                    "| %s | %d | %.1f | %.1f | %.0f (%.0f to %.0f) |%n",
                    tier,
                    last.requests(),
                    last.bytes() / 1000.0,
                    last.script() / 1000.0,
                    times[times.length / 2],
                    times[0],
                    times[times.length - 1]);
        });
    }
}
