package org.hanse.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Time and heap to build a generation of 1, 10 and 40 plugins. */
final class BuildBench {

    private static final int COLD = 4;
    private static final int ROUNDS = 5;
    private static final double MEGABYTE = 1 << 20;

    private BuildBench() {}

    static void run(Postgres postgres, Path folder) throws Exception {
        List<Path> plugins = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            plugins.add(WidePlugin.pack(folder, i, "1.0"));
        }
        Path other = WidePlugin.pack(folder, 1, "1.1");
        System.out.printf("%nTo build a generation, warm: 6 entities, 4 resources, 4 templates a plugin%n");
        double bare = heap(postgres, folder);
        System.out.printf("  %2d plugins: heap %.0f MB, all that lives of the server%n", 0, bare);
        for (int count : new int[] {1, 10, 40}) {
            print(postgres, folder, plugins.subList(0, count), other, bare);
        }
    }

    private static double heap(Postgres postgres, Path folder) throws Exception {
        try (Served served = Served.start(postgres.database(), folder.resolve("build0"), List.of())) {
            return Long.parseLong(served.tell("heap")) / MEGABYTE;
        }
    }

    private static void print(Postgres postgres, Path folder, List<Path> plugins, Path other, double bare)
            throws Exception {
        try (Served served = Served.start(postgres.database(), folder.resolve("build" + plugins.size()), plugins)) {
            List<Double> seconds = new ArrayList<>();
            for (int i = 0; i < COLD + ROUNDS; i++) {
                Path next = i % 2 == 0 ? other : plugins.get(0);
                seconds.add(Double.parseDouble(served.tell("install " + next)) / 1000);
            }
            System.out.printf(
                    "  %2d plugins: %s s, heap +%.1f MB%n",
                    plugins.size(),
                    Spread.of(seconds.subList(COLD, seconds.size()), Double::doubleValue),
                    Long.parseLong(served.tell("heap")) / MEGABYTE - bare);
        }
    }
}
