package org.hanse.core.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hanse.api.PluginId;
import org.hanse.core.plugin.ApiVersion;
import org.hanse.core.plugin.PluginJars;
import org.hanse.core.plugin.WorkFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    @TempDir
    Path home;

    private final List<String> acts = new ArrayList<>();
    private Path folder;
    private Inbox inbox;

    @BeforeEach
    void prepare() throws IOException {
        folder = Files.createDirectory(home.resolve("inbox"));
        inbox = restarted();
    }

    private Inbox restarted() {
        WorkFolder work = new WorkFolder(home.resolve("work"), ApiVersion.current());
        return new Inbox(folder, home.resolve("inbox.properties"), new Inbox.Target() {
            @Override
            public PluginId add(Path file) {
                PluginId plugin = work.take(file).id();
                acts.add("add " + file.getFileName());
                return plugin;
            }

            @Override
            public void remove(PluginId plugin) {
                acts.add("remove " + plugin);
            }
        });
    }

    @Test
    void a_jar_is_taken_once_it_rests_between_two_looks() throws IOException {
        hello("1.0");
        inbox.look();
        assertThat(acts).isEmpty();
        inbox.look();
        inbox.look();
        assertThat(acts).containsExactly("add hello-1.0.jar");
    }

    @Test
    void a_jar_that_is_still_being_copied_is_not_taken() throws IOException {
        Path jar = hello("1.0");
        byte[] whole = Files.readAllBytes(jar);
        Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
        inbox.look();
        inbox.look();
        assertThat(acts).isEmpty();
        Files.write(jar, whole);
        inbox.look();
        inbox.look();
        assertThat(acts).containsExactly("add hello-1.0.jar");
    }

    @Test
    void a_jar_that_is_taken_away_disables_its_plugin() throws IOException {
        Path jar = hello("1.0");
        inbox.look();
        inbox.look();
        Files.delete(jar);
        inbox.look();
        inbox.look();
        assertThat(acts).containsExactly("add hello-1.0.jar", "remove hello");
    }

    @Test
    void an_upgrade_by_a_file_of_another_name_disables_nothing() throws IOException {
        Path old = hello("1.0");
        inbox.look();
        inbox.look();
        hello("2.0");
        inbox.look();
        inbox.look();
        Files.delete(old);
        inbox.look();
        assertThat(acts).containsExactly("add hello-1.0.jar", "add hello-2.0.jar");
    }

    @Test
    void what_was_taken_is_remembered_over_a_restart() throws IOException {
        Path jar = hello("1.0");
        inbox.look();
        inbox.look();
        inbox = restarted();
        inbox.look();
        inbox.look();
        assertThat(acts).hasSize(1);
        Files.delete(jar);
        restarted().look();
        assertThat(acts).containsExactly("add hello-1.0.jar", "remove hello");
    }

    @Test
    void a_jar_that_is_refused_is_left_alone_until_it_changes() throws IOException {
        PluginJars.plugin("hello", "1.0").build(folder);
        inbox.look();
        inbox.look();
        inbox.look();
        assertThat(acts).isEmpty();
        hello("1.0");
        inbox.look();
        inbox.look();
        assertThat(acts).containsExactly("add hello-1.0.jar");
    }

    @Test
    void a_folder_that_is_not_there_is_empty() throws IOException {
        Files.delete(folder);
        inbox.look();
        assertThat(acts).isEmpty();
    }

    private Path hello(String version) {
        return PluginJars.plugin("hello", version).contributes("").build(folder);
    }
}
