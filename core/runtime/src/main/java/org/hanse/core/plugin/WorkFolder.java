package org.hanse.core.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.core.digest.Sha256;

/** Where plugin jars are copied, named by their hash, and opened. */
public final class WorkFolder {

    private final Path folder;
    private final Preflight preflight;

    /** Use a folder, created if absent, with the version of the api that jars must fit. */
    public WorkFolder(Path folder, String apiVersion) {
        this.folder = folder;
        this.preflight = new Preflight(Version.parse(apiVersion)
                .orElseThrow(() ->
                        new HanseException(ErrorCode.BAD_HOST, "'%s' is no version of the api".formatted(apiVersion))));
    }

    /**
     * Copy and check a jar, or a folder of classes that is taken like one.
     *
     * @throws BuildFault JAR or MANIFEST
     */
    public PluginJar take(Path source) {
        return take(source, Optional.empty());
    }

    /** Copy and check a jar or folder, with a manifest for a folder that has none. */
    public PluginJar take(Path source, Optional<Manifest> manifest) {
        PluginId assumed = assumed(source);
        try {
            byte[] bytes = Files.isDirectory(source) ? FolderJar.pack(source, manifest) : Files.readAllBytes(source);
            return take(bytes, assumed);
        } catch (IOException e) {
            throw new BuildFault(assumed, Phase.JAR, "%s cannot be read: %s".formatted(source, e), "copy it again", e);
        }
    }

    /**
     * Copy and check the bytes of a jar.
     *
     * @param assumed whom to name in a fault before the id is known
     */
    public synchronized PluginJar take(byte[] bytes, PluginId assumed) {
        String hash = Sha256.hex(bytes);
        Path file = folder.resolve(hash + ".jar");
        try {
            if (!Files.exists(file) || !Sha256.hex(Files.readAllBytes(file)).equals(hash)) {
                Files.createDirectories(folder);
                Path part = Files.createTempFile(folder, hash, ".part");
                Files.write(part, bytes);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return new PluginJar(file, hash, preflight.check(file, assumed));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }

    /** Return the hash by which a file is known that cannot be taken: of its bytes, or of its name if it has none. */
    public static String hash(Path file) {
        try {
            return Sha256.hex(Files.readAllBytes(file));
        } catch (IOException e) {
            return Sha256.hex(file.toString());
        }
    }

    /** Return whether a file is a whole jar, as far as its directory tells. */
    public static boolean isWhole(Path file) {
        try {
            return !ZipDirectory.read(file).isEmpty();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Delete every copy but those with the given hashes. */
    public synchronized void keepOnly(Set<String> hashes) {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path file : files.filter(f -> !hashes.contains(stem(f))).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clean " + folder, e);
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.jar$", "");
    }

    /** Guesses the id from a name such as {@code hello-1.0.jar}. */
    private static PluginId assumed(Path source) {
        String name = String.valueOf(source.getFileName()).toLowerCase(Locale.ROOT);
        String id = List.of(name.split("-\\d|\\.|_")).get(0);
        return id.matches("[a-z](?:-?[a-z0-9]){1,29}") && !id.equals("core")
                ? new PluginId(id)
                : new PluginId("unknown");
    }
}
