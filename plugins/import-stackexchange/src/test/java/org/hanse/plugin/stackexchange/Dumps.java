package org.hanse.plugin.stackexchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** Count the rows of the real dump that hold a text: by that text, not by the code under test. */
    static int rows(String file, String text) throws IOException {
        return (int) lines(file, Pattern.quote(text)).count();
    }

    /** Add up an attribute of the rows of the real dump that match a pattern. */
    static long sum(String file, String pattern, String attribute) throws IOException {
        Pattern value = Pattern.compile(" " + attribute + "=\"(-?\\d+)\"");
        return lines(file, pattern)
                .map(value::matcher)
                .filter(Matcher::find)
                .mapToLong(matcher -> Long.parseLong(matcher.group(1)))
                .sum();
    }

    private static Stream<String> lines(String file, String pattern) throws IOException {
        Pattern row = Pattern.compile("^ *<row .*" + pattern);
        return Files.readString(real().resolve(file))
                .lines()
                .filter(line -> row.matcher(line).find());
    }
}
