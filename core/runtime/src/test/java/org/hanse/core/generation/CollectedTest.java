package org.hanse.core.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hanse.core.plugin.LoadedPlugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectedTest {

    private static final int SWAPS = 6;

    @TempDir
    Path folder;

    @Test
    void the_loaders_of_earlier_generations_are_collected() {
        try (Rig rig = new Rig(folder)) {
            rig.generations().boot(List.of());
            List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
            for (int i = 0; i < SWAPS; i++) {
                rig.generations().install(GenerationsTest.hello("1." + i).build(folder), "ada");
                assertThat(rig.get("/p/hello/greet")).isEqualTo(200);
                loaders.add(servingLoader(rig));
            }
            // The last one serves, and the one before may still be drained.
            assertThat(alive(loaders.subList(0, SWAPS - 2))).isZero();
        }
    }

    private static WeakReference<ClassLoader> servingLoader(Rig rig) {
        return rig.generations().switchboard().current().stream()
                .flatMap(generation -> generation.plugins().stream())
                .filter(plugin -> plugin.id().value().equals("hello"))
                .map(LoadedPlugin::loader)
                .map(WeakReference::new)
                .findFirst()
                .orElseThrow();
    }

    private static long alive(List<WeakReference<ClassLoader>> loaders) {
        long alive = loaders.size();
        for (int i = 0; i < 50 && alive > 0; i++) {
            System.gc();
            // Fills the heap a little, so that soft references go as well.
            byte[][] ballast = new byte[20][1 << 20];
            alive = loaders.stream().filter(loader -> loader.get() != null).count() + ballast.length - 20;
        }
        return alive;
    }
}
