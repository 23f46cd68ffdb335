package org.hanse.core.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.Phase;
import org.hanse.core.plugin.PluginJars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CloseFaultTest {

    private static final PluginId SULKER = new PluginId("sulker");

    @TempDir
    Path folder;

    @Test
    void a_plugin_that_fails_while_it_is_closed_is_reported_and_its_loader_goes() throws InterruptedException {
        try (Rig rig = new Rig(folder)) {
            Generations generations = rig.generations();
            generations.boot(List.of(sulker()));
            WeakReference<ClassLoader> loader = loader(generations);
            assertThat(generations.disable(SULKER, "ada").published()).isTrue();
            assertThat(closing(generations)).singleElement().satisfies(problem -> {
                assertThat(problem.plugin()).isEqualTo(SULKER);
                assertThat(problem.phase()).isEqualTo(Phase.CLOSE);
                assertThat(problem.cause())
                        .isEqualTo("test.sulker.Sulker fails in @PreDestroy: java.lang.IllegalStateException: not yet");
                assertThat(problem.remedy()).isNotBlank();
            });
            // Another generation, so that nothing of the first is the last that anybody remembers.
            generations.install(GenerationsTest.hello("1.0").build(folder), "ada");
            generations.install(GenerationsTest.hello("1.1").build(folder), "ada");
            assertThat(isGone(loader)).isTrue();
        }
    }

    @Test
    void a_generation_closes_in_order() {
        try (Rig rig = new Rig(folder)) {
            rig.generations().boot(List.of(GenerationsTest.hello("1.0").build(folder)));
            assertThat(rig.generations().switchboard().current().orElseThrow().closings())
                    .extracting(Closing::what)
                    .containsExactly(
                            "workers",
                            "guard",
                            "REST application",
                            "persistence unit",
                            "container",
                            "templates",
                            "class loader of hello");
        }
    }

    private Path sulker() {
        return PluginJars.plugin("sulker", "1.0")
                .contributes("to.beans(Sulker.class);")
                .source(
                        "test.sulker.Sulker",
                        "@jakarta.enterprise.context.ApplicationScoped public class Sulker {"
                                + " @jakarta.annotation.PreDestroy void end() {"
                                + " throw new IllegalStateException(\"not yet\"); } }")
                .build(folder);
    }

    /** The drain runs on a thread of its own: look until it has reported. */
    private static List<Problem> closing(Generations generations) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (System.nanoTime() < end) {
            for (BuildReport report : generations.reports(5)) {
                if (report.act().equals("close")) {
                    return report.problems();
                }
            }
            Thread.sleep(50);
        }
        return List.of();
    }

    private static WeakReference<ClassLoader> loader(Generations generations) {
        return generations.switchboard().current().stream()
                .flatMap(generation -> generation.plugins().stream())
                .filter(plugin -> plugin.id().equals(SULKER))
                .map(LoadedPlugin::loader)
                .map(WeakReference::new)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isGone(WeakReference<ClassLoader> loader) {
        for (int i = 0; i < 50 && loader.get() != null; i++) {
            // A full heap lets soft references go as well.
            byte[][] ballast = new byte[20][1 << 20];
            assertThat(ballast).hasNumberOfRows(20);
            System.gc();
        }
        return loader.get() == null;
    }
}
