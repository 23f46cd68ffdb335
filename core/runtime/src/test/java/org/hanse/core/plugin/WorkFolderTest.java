package org.hanse.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hanse.api.PluginId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

    private static final int TIMES = 300;

    @TempDir
    Path folder;

    @Test
    void a_copy_is_checked_before_it_can_be_deleted_as_one_that_nobody_uses() throws Exception {
        byte[] jar = Files.readAllBytes(
                PluginJars.plugin("hello", "1.0").contributes("").build(folder));
        WorkFolder work = new WorkFolder(folder.resolve("work"), "0.1.0");
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Void> cleaning = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                work.keepOnly(Set.of());
            }
        });
        try {
            for (int i = 0; i < TIMES; i++) {
                assertThat(work.take(jar, new PluginId("unknown")).manifest().id())
                        .isEqualTo(new PluginId("hello"));
            }
        } finally {
            over.set(true);
            cleaning.get();
        }
    }
}
