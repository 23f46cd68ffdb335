package org.hanse.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.hanse.api.Plugin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginClassLoaderTest {

    @TempDir
    Path folder;

    private WorkFolder work;

    @BeforeEach
    void prepare() {
        work = new WorkFolder(folder.resolve("work"), "0.1.0-SNAPSHOT");
    }

    @Test
    void a_plugin_shares_the_api_and_nothing_of_core() throws Exception {
        try (PluginClassLoader loader = loader(hello())) {
            assertThat(loader.loadClass("org.hanse.api.Plugin")).isSameAs(Plugin.class);
            assertThat(loader.loadClass("jakarta.inject.Inject")).isSameAs(jakarta.inject.Inject.class);
            assertThat(loader.loadClass("java.sql.Connection")).isSameAs(java.sql.Connection.class);
            assertThatThrownBy(() -> loader.loadClass("org.hanse.core.plugin.BuildFault"))
                    .isInstanceOf(ClassNotFoundException.class)
                    .hasMessageContaining("plugin hello does not see org.hanse.core.plugin.BuildFault");
            assertThatThrownBy(() -> loader.loadClass("com.fasterxml.jackson.databind.ObjectMapper"))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void resources_follow_the_same_rule_as_classes() throws Exception {
        try (PluginClassLoader loader = loader(hello())) {
            assertThat(loader.getResource("org/hanse/api/Plugin.class")).isNotNull();
            assertThat(loader.getResource("org/hanse/core/plugin/BuildFault.class"))
                    .isNull();
            assertThat(loader.getResource("org/hanse/core/version.properties")).isNull();
            assertThat(text(loader.getResource("templates/hello.vm"))).isEqualTo("Hello");
            assertThat(Collections.list(loader.getResources("META-INF/MANIFEST.MF")))
                    .hasSize(1);
        }
    }

    @Test
    void only_the_plugins_own_service_files_are_seen() throws Exception {
        try (PluginClassLoader loader = loader(hello())) {
            assertThat(Collections.list(loader.getResources("META-INF/services/org.hanse.api.Plugin")))
                    .hasSize(1);
            assertThat(Collections.list(loader.getResources("META-INF/services/java.sql.Driver")))
                    .isEmpty();
        }
    }

    @Test
    void exported_packages_of_a_required_plugin_are_seen_and_others_are_not() throws Exception {
        Path base = PluginJars.plugin("base", "1.0")
                .exports("base.open")
                .contributes("")
                .source("base.open.Shown", "public class Shown {}")
                .source("base.closed.Hidden", "public class Hidden {}")
                .resource("base/open/shown.txt", "shown")
                .resource("base/closed/hidden.txt", "hidden")
                .build(folder);
        try (PluginClassLoader exporter = loader(base);
                PluginClassLoader loader =
                        new PluginClassLoader(work.take(hello()), getClass().getClassLoader(), List.of(exporter))) {
            assertThat(loader.loadClass("base.open.Shown")).isSameAs(exporter.loadClass("base.open.Shown"));
            assertThatThrownBy(() -> loader.loadClass("base.closed.Hidden")).isInstanceOf(ClassNotFoundException.class);
            assertThat(text(loader.getResource("base/open/shown.txt"))).isEqualTo("shown");
            assertThat(loader.getResource("base/closed/hidden.txt")).isNull();
        }
    }

    @Test
    void a_class_is_transformed_as_it_loads_and_not_in_a_throw_away_copy() throws Exception {
        try (PluginClassLoader loader = loader(hello())) {
            StringBuilder seen = new StringBuilder();
            loader.addTransformer((of, name, redefined, domain, bytes) -> {
                seen.append(name);
                return null;
            });
            Class<?> looked = loader.throwAway().loadClass("test.hello.EntryPoint");
            assertThat(seen).isEmpty();
            assertThat(loader.loadClass("test.hello.EntryPoint")).isNotSameAs(looked);
            assertThat(seen).hasToString("test/hello/EntryPoint");
        }
    }

    @Test
    void the_composed_loader_finds_the_classes_of_core_and_of_every_plugin() throws Exception {
        try (PluginClassLoader loader = loader(hello())) {
            ComposedLoader composed = new ComposedLoader(getClass().getClassLoader(), List.of(loader));
            assertThat(composed.loadClass("test.hello.EntryPoint")).isSameAs(loader.loadClass("test.hello.EntryPoint"));
            assertThat(composed.loadClass("org.hanse.core.plugin.BuildFault")).isSameAs(BuildFault.class);
            assertThat(composed.throwAway().loadClass("test.hello.EntryPoint"))
                    .isNotSameAs(loader.loadClass("test.hello.EntryPoint"));
        }
    }

    @Test
    void closing_lets_go_of_the_jar_even_when_a_resource_was_read() throws Exception {
        PluginClassLoader loader = loader(hello());
        URL url = loader.getResource("templates/hello.vm");
        assertThat(text(url)).isEqualTo("Hello");
        loader.close();
        assertThatThrownBy(() -> text(url)).isInstanceOfAny(IOException.class, IllegalStateException.class);
        assertThatThrownBy(() -> loader.loadClass("test.hello.EntryPoint")).isInstanceOf(ClassNotFoundException.class);
        assertThat(openFilesBelow(folder)).isEmpty();
    }

    private static List<String> openFilesBelow(Path folder) throws IOException {
        Path handles = Path.of("/proc/self/fd");
        if (!Files.isDirectory(handles)) {
            return List.of();
        }
        try (var list = Files.list(handles)) {
            return list.map(PluginClassLoaderTest::target)
                    .filter(target -> target.startsWith(folder.toString()))
                    .toList();
        }
    }

    private static String target(Path handle) {
        try {
            return Files.readSymbolicLink(handle).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static String text(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path hello() {
        return PluginJars.plugin("hello", "1.0")
                .contributes("")
                .resource("templates/hello.vm", "Hello")
                .build(folder);
    }

    private PluginClassLoader loader(Path jar) {
        return new PluginClassLoader(work.take(jar), getClass().getClassLoader(), List.of());
    }
}
