package org.hanse.core.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.hanse.api.PluginId;

/** Looks at a jar before any of its code runs. */
final class Preflight {

    private static final String SERVICES = "META-INF/services/org.hanse.api.Plugin";

    private final Version api;

    Preflight(Version api) {
        this.api = api;
    }

    /**
     * Return the manifest of a jar that may be opened.
     *
     * @param assumed whom to name in a fault before the id is known
     */
    PluginManifest check(Path file, PluginId assumed) {
        List<String> names = new ArchiveCheck(assumed).check(file);
        try (OpenJar jar = new OpenJar(file)) {
            PluginManifest manifest = manifest(jar, assumed);
            new BundledCheck(manifest.id()).check(names);
            new BytecodeCheck(manifest.id()).check(names, jar);
            checkApi(manifest);
            checkEntryPoint(manifest.id(), jar);
            return manifest;
        } catch (IOException | UncheckedIOException e) {
            throw new BuildFault(assumed, Phase.JAR, "it cannot be read: " + e, "build or upload it again", e);
        }
    }

    private static PluginManifest manifest(OpenJar jar, PluginId assumed) throws IOException {
        byte[] bytes = jar.read(JarFile.MANIFEST_NAME).orElse(new byte[0]);
        return ManifestReader.read(new Manifest(new ByteArrayInputStream(bytes)), assumed);
    }

    private void checkApi(PluginManifest manifest) {
        VersionRange range = VersionRange.parse(manifest.api())
                .orElseThrow(() -> new BuildFault(
                        manifest.id(),
                        Phase.MANIFEST,
                        "Hanse-Api '%s' is no version range".formatted(manifest.api()),
                        "write it as Maven does, such as [0.1,0.2)"));
        if (!range.contains(api)) {
            throw new BuildFault(
                    manifest.id(),
                    Phase.MANIFEST,
                    "it asks for hanse-api %s, and this is %s".formatted(manifest.api(), api),
                    "install a version of the plugin that is made for this api, or another version of Hanse");
        }
    }

    private static void checkEntryPoint(PluginId id, OpenJar jar) throws IOException {
        List<String> entries = jar.read(SERVICES)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(Preflight::providers)
                .orElse(List.of());
        if (entries.size() != 1 || !jar.has(entries.get(0).replace('.', '/') + ".class")) {
            throw new BuildFault(
                    id,
                    Phase.JAR,
                    "%s names %s"
                            .formatted(
                                    SERVICES, entries.isEmpty() ? "nothing" : "no single class of the jar: " + entries),
                    "name the one class there that implements org.hanse.api.Plugin");
        }
    }

    private static List<String> providers(String file) {
        return file.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
