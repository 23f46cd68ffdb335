package org.hanse.core.host;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hanse.api.community.Communities;
import org.hanse.api.community.NewCommunity;
import org.hanse.api.community.Visibility;
import org.hanse.api.forum.NewTopic;
import org.hanse.api.forum.Topics;
import org.hanse.api.host.Host;
import org.hanse.api.host.HostUser;
import org.hanse.api.security.Caller;
import org.hanse.api.view.Slot;
import org.hanse.api.view.Slots;
import org.hanse.core.container.Container;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Lease;

/** What it costs a page of the host that another thread renders a slot for it, against rendering on its own thread. */
public final class HandOverBench {

    private static final int ROUNDS = 21;
    private static final int WARM = 10;
    private static final long TURN = Duration.ofMillis(300).toNanos();
    private static final HostUser READER =
            new HostUser("bench", "1", "Reader", Optional.empty(), Locale.ENGLISH, ZoneOffset.UTC, Set.of(), false);

    private HandOverBench() {}

    private record BenchHost(Path home) implements Host {

        @Override
        public Optional<HostUser> user(HttpServletRequest request) {
            return Optional.of(READER);
        }

        @Override
        public String mount() {
            return "/hanse";
        }

        /** A bench asks more in a minute than people do. */
        @Override
        public Map<String, String> configuration() {
            return Map.of("hanse.limits", "off");
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }
    }

    /** Run it on an H2 database in a folder, and print it. */
    public static void run(Path folder) {
        try (EmbeddedHanse hanse = EmbeddedHanse.start(Startup.of(new BenchHost(folder.resolve("slots"))))) {
            Installation installation = hanse.installation();
            fill(installation);
            Rendering rendering = installation.rendering();
            System.out.printf("%nA slot on another thread, against the same on the thread of the page%n");
            compare("latest topics", Slots.HOST_LATEST_TOPICS, Map.of(), rendering);
            compare("a whole topic list", Slots.HOST_VIEW, Map.of("path", "c/bench"), rendering);
        }
    }

    private static void fill(Installation installation) {
        try (Lease<Generation> lease = installation.switchboard().lease()) {
            Container container = lease.generation().container();
            container.inRequest(() -> {
                BenchHost host = new BenchHost(Path.of(""));
                Caller writer = new Callers(host, host).of(READER, new Callers.Visit(), container);
                NewCommunity bench = new NewCommunity("bench", "Bench", "", "en", Visibility.PUBLIC);
                long community =
                        container.get(Communities.class).create(writer, bench).id();
                for (int i = 0; i < 30; i++) {
                    NewTopic topic = new NewTopic(
                            community, "core:discussion", "Topic " + i, "Text " + i, List.of(), Optional.empty());
                    container.get(Topics.class).open(writer, topic);
                }
                return true;
            });
        }
    }

    private static HostPage page() {
        return new HostPage(
                Optional.of(READER),
                Locale.ENGLISH,
                ZoneOffset.UTC,
                Optional.empty(),
                Optional.empty(),
                Optional.of("/page"),
                "http://localhost",
                "/hanse",
                new Callers.Visit(),
                new Patience(Duration.ofSeconds(60)));
    }

    private static void compare(String what, Slot slot, Map<String, String> parameters, Rendering rendering) {
        Supplier<String> handed = () -> rendering.render(slot, parameters, page());
        Supplier<String> own = () -> rendering.fresh(slot, parameters, page()).markup();
        for (int i = 0; i < WARM; i++) {
            turn(handed);
            turn(own);
        }
        List<double[]> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            double[] other = turn(handed);
            double[] same = turn(own);
            rounds.add(new double[] {other[0] / same[0], other[1] / same[1], same[0], same[1]});
        }
        System.out.printf(
                Locale.ROOT,
                "  %-20s time %s of %.0f µs, processor %s of %.0f µs%n",
                what,
                spread(rounds, 0),
                median(rounds, 2),
                spread(rounds, 1),
                median(rounds, 3));
    }

    /** Return the microseconds and the processor's microseconds that one call takes. */
    private static double[] turn(Supplier<String> call) {
        long processor = processor();
        long began = System.nanoTime();
        int calls = 0;
        while (System.nanoTime() - began < TURN) {
            calls += call.get().isEmpty() ? 0 : 1;
        }
        return new double[] {
            (System.nanoTime() - began) / 1e3 / calls, (processor() - processor) / 1e3 / calls,
        };
    }

    /** The compiler and the collector are not counted: who is charged for them is chance in turns as short as these. */
    private static long processor() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread ->
                        thread == Thread.currentThread() || thread.getName().startsWith("hanse-host-page"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getId()))
                .sum();
    }

    private static String spread(List<double[]> rounds, int column) {
        double[] sorted = sorted(rounds, column);
        return String.format(
                Locale.ROOT, "%.2f (%.2f-%.2f)", median(rounds, column), sorted[0], sorted[sorted.length - 1]);
    }

    private static double median(List<double[]> rounds, int column) {
        double[] sorted = sorted(rounds, column);
        return sorted[sorted.length / 2];
    }

    private static double[] sorted(List<double[]> rounds, int column) {
        double[] values = rounds.stream().mapToDouble(round -> round[column]).toArray();
        Arrays.sort(values);
        return values;
    }
}
