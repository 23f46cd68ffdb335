package org.hanse.core.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the index: its files, and a note of the form and the build that they are in. */
final class IndexFolder {

    /** Raise it with every change of the mapping or the analysis: an index of another form is built again. */
    static final int FORM = 2;

    private static final String COMPLETE = "complete";
    private static final int LINES = 3;

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder;
    }

    Path files() {
        return folder.resolve("files");
    }

    /** Return whether there is an index of today's form. */
    boolean isReadable() {
        return lines().size() == LINES && lines().get(0).equals("form " + FORM);
    }

    /** Return the last build that was noted. */
    Index.Build build() {
        List<String> lines = lines();
        return new Index.Build(Long.parseLong(lines.get(1)), lines.get(2).equals(COMPLETE));
    }

    void note(Index.Build build) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    note(),
                    "form %d\n%d\n%s\n".formatted(FORM, build.number(), build.complete() ? COMPLETE : "being built"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot note the state of the index in " + folder, e);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(note()) ? Files.readAllLines(note()) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Delete everything. */
    void clear() {
        if (!Files.exists(files())) {
            return;
        }
        try (Stream<Path> all = Files.walk(files())) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the index in " + files(), e);
        }
    }

    private Path note() {
        return folder.resolve("state");
    }
}
