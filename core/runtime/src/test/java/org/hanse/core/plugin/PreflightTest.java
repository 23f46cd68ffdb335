package org.hanse.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hanse.api.PluginId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @TempDir
    Path folder;

    private WorkFolder work;

    @BeforeEach
    void prepare() {
        work = new WorkFolder(folder.resolve("work"), "0.1.0-SNAPSHOT");
    }

    @Test
    void a_good_jar_is_copied_under_its_hash() {
        PluginJar jar = work.take(good().build(folder));
        assertThat(jar.id()).isEqualTo(new PluginId("hello"));
        assertThat(jar.file().getFileName()).hasToString(jar.sha256() + ".jar");
        assertThat(jar.manifest().version()).isEqualTo("1.0");
    }

    @Test
    void copies_that_nobody_uses_are_deleted() {
        PluginJar kept = work.take(good().build(folder));
        PluginJar gone = work.take(good().resource("more.txt", "more").build(folder));
        work.keepOnly(Set.of(kept.sha256()));
        assertThat(kept.file()).exists();
        assertThat(gone.file()).doesNotExist();
    }

    @Test
    void a_folder_of_classes_is_taken_like_a_jar_and_has_the_same_hash_each_time() {
        Path classes = good().buildFolder(folder.resolve("classes"));
        PluginJar jar = work.take(classes);
        assertThat(jar.id()).isEqualTo(new PluginId("hello"));
        assertThat(work.take(classes).sha256()).isEqualTo(jar.sha256());
    }

    @Test
    void a_folder_may_get_its_manifest_from_code() {
        Path classes = good().manifest("Hanse-Plugin-Id", "").buildFolder(folder.resolve("classes"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().putValue("Hanse-Plugin-Id", "given");
        manifest.getMainAttributes().putValue("Hanse-Plugin-Version", "1");
        manifest.getMainAttributes().putValue("Hanse-Api", "0.1");
        assertThat(work.take(classes, Optional.of(manifest)).id()).isEqualTo(new PluginId("given"));
    }

    @Test
    void a_file_that_is_no_zip_is_refused_and_named_after_its_file() throws IOException {
        Path file = Files.writeString(folder.resolve("broken-1.0.jar"), "no zip");
        BuildFault fault = fault(file);
        assertThat(fault.phase()).isEqualTo(Phase.JAR);
        assertThat(fault.plugin()).isEqualTo(new PluginId("broken"));
        assertThat(fault).hasMessageContaining("no readable jar");
    }

    @Test
    void a_jar_that_is_cut_off_is_refused() throws IOException {
        byte[] bytes = good().bytes();
        Path file = Files.write(folder.resolve("cut.jar"), Arrays.copyOf(bytes, bytes.length - 30));
        assertThat(fault(file).phase()).isEqualTo(Phase.JAR);
    }

    @Test
    void an_entry_that_points_outside_is_refused() {
        for (String name : new String[] {"../evil.txt", "/etc/evil", "a/../../evil", "a\\evil", "C:evil", "a//b"}) {
            assertThat(fault(good().resource(name, "evil").build(folder)))
                    .hasMessageContaining("points outside")
                    .extracting(BuildFault::phase)
                    .isEqualTo(Phase.JAR);
        }
    }

    @Test
    void a_link_is_refused() throws IOException {
        byte[] bytes = zip("link", "target");
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int header = headerOf(zip);
        zip.put(header + 5, (byte) 3);
        zip.putInt(header + 38, 0xA1FF << 16);
        assertThat(fault(Files.write(folder.resolve("link.jar"), bytes))).hasMessageContaining("'link' is a link");
    }

    @Test
    void a_bomb_is_refused() throws IOException {
        Path bomb = good().resource("bomb.bin", new byte[8 << 20]).build(folder);
        assertThat(fault(bomb)).hasMessageContaining("bomb.bin").hasMessageContaining("times its size");
    }

    @Test
    void too_many_entries_are_refused() throws IOException {
        String[] names = new String[40_004];
        Arrays.setAll(names, i -> "n" + i / 2 * 2 + (i % 2 == 0 ? "" : "v"));
        assertThat(fault(Files.write(folder.resolve("many.jar"), zip(names)))).hasMessageContaining("entries");
    }

    @Test
    void bundled_contracts_are_refused_with_the_dependency_to_mark_as_provided() {
        assertThat(fault(good().resource("org/hanse/api/Plugin.class", "").build(folder))
                        .remedy())
                .contains("org.hanse:hanse-api as <scope>provided</scope>");
        assertThat(fault(good().resource("jakarta/persistence/Entity.class", "").build(folder))
                        .remedy())
                .contains("jakarta.persistence:jakarta.persistence-api as <scope>provided</scope>");
        assertThat(fault(good().resource("META-INF/versions/21/jakarta/ws/rs/GET.class", "")
                                .build(folder))
                        .remedy())
                .contains("jakarta.ws.rs:jakarta.ws.rs-api");
    }

    @Test
    void bytecode_that_names_an_engine_is_refused() {
        Path weld = good().source(
                        "test.hello.Clever",
                        "class Clever { Object o() throws Exception {"
                                + " return Class.forName(\"org.jboss.weld.environment.se.Weld\"); } }")
                .build(folder);
        assertThat(fault(weld)).hasMessageContaining("test/hello/Clever.class names org/jboss/weld");
        Path eclipseLink = good().source(
                        "test.hello.Clever", "class Clever extends org.eclipse.persistence.sessions.DatabaseRecord {}")
                .build(folder);
        assertThat(fault(eclipseLink)).hasMessageContaining("names org/eclipse/persistence");
    }

    @Test
    void an_api_range_that_does_not_fit_is_refused_with_both_versions() {
        BuildFault fault = fault(good().manifest("Hanse-Api", "[0.2,0.3)").build(folder));
        assertThat(fault.phase()).isEqualTo(Phase.MANIFEST);
        assertThat(fault).hasMessage("it asks for hanse-api [0.2,0.3), and this is 0.1.0");
        assertThat(fault(good().manifest("Hanse-Api", "[oops").build(folder))).hasMessageContaining("no version range");
    }

    @Test
    void a_manifest_without_id_or_with_a_bad_one_is_refused() {
        assertThat(fault(good().manifest("Hanse-Plugin-Id", "").build(folder)))
                .hasMessageContaining("no Hanse-Plugin-Id");
        assertThat(fault(good().manifest("Hanse-Plugin-Id", "No Id").build(folder)))
                .hasMessageContaining("'No Id' is no plugin id");
        assertThat(fault(good().manifest("Hanse-Plugin-Id", "core").build(folder)))
                .hasMessageContaining("Hanse itself");
        assertThat(fault(good().manifest("Hanse-Requires", "a b").build(folder)))
                .hasMessageContaining("Hanse-Requires");
    }

    @Test
    void a_jar_without_entry_point_is_refused() {
        Path none = PluginJars.plugin("hello", "1.0").resource("a.txt", "a").build(folder);
        assertThat(fault(none)).hasMessageContaining("names nothing");
        Path absent = PluginJars.plugin("hello", "1.0")
                .resource("META-INF/services/org.hanse.api.Plugin", "test.Absent # comment")
                .build(folder);
        assertThat(fault(absent)).hasMessageContaining("no single class of the jar: [test.Absent]");
    }

    private static PluginJars good() {
        return PluginJars.plugin("hello", "1.0").contributes("");
    }

    private BuildFault fault(Path file) {
        return catchThrowableOfType(BuildFault.class, () -> work.take(file));
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        return bytes.toByteArray();
    }

    private static int headerOf(ByteBuffer zip) {
        int at = 0;
        while (zip.getInt(at) != 0x02014b50) {
            at++;
        }
        return at;
    }
}
