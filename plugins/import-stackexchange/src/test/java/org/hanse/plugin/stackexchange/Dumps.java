package org.hanse.plugin.stackexchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Dumps for tests. */
final class Dumps {

    private Dumps() {}

    /** The small dump of this module's resources. */
    static Path small() {
        try {
            return Path.of(Dumps.class.getResource("/dump").toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** A copy of the small dump that a test may change. */
    static Path copy(Path folder) {
        try (Stream<Path> files = Files.list(small())) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A real dump, which may lie beside the project; the README of that folder says what it is. */
    static Path real() {
        return Path.of(System.getProperty("hanse.root", "../.."))
                .resolve("../shared/fixtures/stackexchange-conlang-meta")
                .normalize();
    }
}
