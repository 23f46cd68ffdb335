package org.hanse.core.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.PluginId;
import org.hanse.core.digest.Sha256;

/**
 * The files of all generations, in a folder. It lives as long as the host, so that a page of an earlier generation still
 * finds its style sheet.
 */
public final class AssetStore {

    private static final Pattern PLUGIN = Pattern.compile("[a-z](?:-?[a-z0-9]){1,29}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*");

    private final Path folder;

    /** Create a store in a folder of its own. */
    public AssetStore(Path folder) {
        this.folder = folder;
    }

    /** Keep a file and return the start of its SHA-256. */
    String put(PluginId plugin, String name, byte[] content) {
        if (!NAME.matcher(name).matches()) {
            throw new HanseException(
                    ErrorCode.BAD_PLUGIN,
                    "plugin %s: assets/%s: name files with letters, digits, dots and hyphens".formatted(plugin, name));
        }
        String hash = Sha256.name(content);
        Path file = file(plugin.value(), hash, name);
        try {
            if (!Files.exists(file)) {
                write(file, content);
            }
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), ".part", "");
        Files.write(part, content);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Return the file of any generation, if its address is right in every part. */
    public Optional<Path> find(String plugin, String hash, String name) {
        if (!PLUGIN.matcher(plugin).matches()
                || !HASH.matcher(hash).matches()
                || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return Optional.of(file(plugin, hash, name)).filter(Files::isRegularFile);
    }

    private Path file(String plugin, String hash, String name) {
        return folder.resolve(plugin).resolve(hash).resolve(name);
    }
}
