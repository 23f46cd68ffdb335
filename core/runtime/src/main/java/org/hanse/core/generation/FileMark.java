package org.hanse.core.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** By what a file is known to have changed. */
record FileMark(long size, long modified) {

    /** Return the mark of a file, or nothing if it is gone or no file. */
    static Optional<FileMark> of(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new FileMark(
                            Files.size(file), Files.getLastModifiedTime(file).toMillis()))
                    : Optional.empty();
        } catch (IOException goneMeanwhile) {
            return Optional.empty();
        }
    }
}
