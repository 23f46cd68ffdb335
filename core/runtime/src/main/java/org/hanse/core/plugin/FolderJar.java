package org.hanse.core.plugin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Makes a jar of a folder of classes, the same bytes for the same files: what a compiler writes there next does not
 * change under a generation that runs.
 */
final class FolderJar {

    private FolderJar() {}

    /** Pack a folder; a given manifest replaces the one inside. */
    static byte[] pack(Path folder, Optional<Manifest> manifest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            if (manifest.isPresent()) {
                put(jar, JarFile.MANIFEST_NAME, written(manifest.get()));
            }
            for (Path file : files(folder)) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (manifest.isEmpty() || !name.equals(JarFile.MANIFEST_NAME)) {
                    put(jar, name, Files.readAllBytes(file));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static byte[] written(Manifest manifest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.getMainAttributes().putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.write(bytes);
        return bytes.toByteArray();
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }
}
