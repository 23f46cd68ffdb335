package org.hanse.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.hanse.core.host.HandOverBench;

/** Runs the benchmarks that {@code hanse.bench} names, comma-separated; all of them if it names none. */
final class Benchmarks {

    private static final Set<String> ALL =
            Set.of("pages", "plugins", "build", "slots", "start", "markup", "search", "directory");

    private static final Set<String> ON_POSTGRES = Set.of("pages", "plugins", "build", "directory");

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        String named = System.getProperty("hanse.bench", "");
        Set<String> wanted = named.isBlank() ? ALL : Set.of(named.split(","));
        Path folder = Files.createTempDirectory("hanse-bench-");
        System.out.printf(
                "Java %s, %d processors; logs in %s%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors(), folder);
        if (wanted.contains("start")) {
            StartBench.run(folder);
        }
        if (wanted.contains("markup")) {
            MarkupBench.run();
        }
        if (wanted.contains("search")) {
            SearchBench.run(folder);
        }
        if (wanted.contains("slots")) {
            HandOverBench.run(folder);
        }
        if (wanted.stream().anyMatch(ON_POSTGRES::contains)) {
            onPostgres(wanted, folder);
        }
    }

    private static void onPostgres(Set<String> wanted, Path folder) throws Exception {
        try (Postgres postgres = Postgres.start(folder)) {
            if (wanted.contains("pages")) {
                TopicPageBench.run(postgres, folder);
            }
            if (wanted.contains("plugins")) {
                PluginPagesBench.run(postgres, folder);
            }
            if (wanted.contains("directory")) {
                DirectoryBench.run(postgres, folder);
            }
            if (wanted.contains("build")) {
                BuildBench.run(postgres, folder);
            }
        }
    }
}
