package org.hanse.core.host;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hanse.api.PluginId;
import org.hanse.api.forum.Forum;
import org.hanse.core.generation.BuildReport;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Generations;

/** Builds generation after generation in a JVM of its own, and prints how many class loaders of them are alive. */
final class TwentyGenerations {

    private static final int SWAPS = 20;
    private static final int PATIENCE = 100;

    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();

    private TwentyGenerations() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path[] jars = Arrays.stream(arguments).skip(1).map(Path::of).toArray(Path[]::new);
        try (Site site = Site.open(Path.of(arguments[0]), jars)) {
            new TwentyGenerations().run(site);
        }
    }

    private void run(Site site) throws InterruptedException {
        Visitor ada = site.visitor("ada");
        String community = ada.community("many");
        String topic = ada.topic(community, Forum.DISCUSSION, "Many generations");
        List<String> pages = List.of("/", "/c/" + community, "/t/" + topic, "/m/edit", "/api/topics", "/openapi");
        for (int i = 0; i < SWAPS; i++) {
            visit(ada, pages);
            ada.reply(topic, "in generation " + i);
            remember(site.generations());
            swap(site.generations(), i);
        }
        visit(ada, pages);
        System.out.printf("swaps %d loaders %d alive %d used %d MB%n", SWAPS, loaders.size(), alive(), usedMegabytes());
    }

    private static void visit(Visitor visitor, List<String> pages) {
        for (String page : pages) {
            int status = visitor.status(page);
            if (status != 200) {
                System.out.printf("page %s is answered with %d%n", page, status);
            }
        }
    }

    private static void swap(Generations generations, int turn) {
        PluginId hello = new PluginId("hello");
        BuildReport report = turn % 2 == 0 ? generations.disable(hello, "ada") : generations.enable(hello, "ada");
        System.out.println(report);
    }

    private void remember(Generations generations) {
        Generation serving = generations.switchboard().current().orElseThrow();
        serving.plugins().stream()
                .filter(plugin -> !plugin.id().equals(PluginId.CORE))
                .forEach(plugin -> loaders.add(new WeakReference<>(plugin.loader())));
        serving.container()
                .inRequest(() ->
                        loaders.add(new WeakReference<>(Thread.currentThread().getContextClassLoader())));
    }

    /** The last drain runs on a thread of its own: look until it is over. */
    private long alive() throws InterruptedException {
        long alive = loaders.size();
        for (int i = 0; i < PATIENCE && alive > 0; i++) {
            System.gc();
            Thread.sleep(100);
            alive = loaders.stream().filter(loader -> loader.get() != null).count();
        }
        loaders.stream()
                .map(WeakReference::get)
                .filter(loader -> loader != null)
                .forEach(loader -> System.out.println("alive: " + loader));
        return alive;
    }

    private static long usedMegabytes() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
