package org.hanse.core.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/**
 * Where exports are put together; nothing stays there.
 *
 * @param path a folder of the host's home
 */
public record ExportFolder(Path path) {

    Path open() {
        try {
            Files.createDirectories(path);
            return Files.createTempDirectory(path, "export");
        } catch (IOException e) {
            throw failed(e);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(ExportFolder::remove);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    static HanseException failed(IOException cause) {
        return new HanseException(
                ErrorCode.BAD_HOST, "an export cannot be written: check that the folder of Hanse has room", cause);
    }
}
