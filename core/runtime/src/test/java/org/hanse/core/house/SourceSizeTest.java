package org.hanse.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps files short, over the main sources of every module. */
class SourceSizeTest {

    private static final int LONGEST = 250;
    private static final int NINE_OF_TEN = 110;
    private static final int HALF = 40;

    private static List<Source> sources = List.of();

    private record Source(Path file, long lines) {

        static Source of(Path file) {
            try (Stream<String> lines = Files.lines(file)) {
                return new Source(
                        file, lines.map(String::strip).filter(Source::isCode).count());
            } catch (IOException e) {
                throw new IllegalStateException("Cannot read " + file, e);
            }
        }

        /** Palantir's format starts each line of a comment with a slash or a star, and no line of code. */
        private static boolean isCode(String line) {
            return !line.isEmpty() && !line.startsWith("//") && !line.startsWith("/*") && !line.startsWith("*");
        }
    }

    @BeforeAll
    static void count() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("hanse.root", "../..")))) {
            sources = files.filter(SourceSizeTest::isMainSource)
                    .map(Source::of)
                    .sorted(Comparator.comparingLong(Source::lines))
                    .toList();
        }
    }

    @Test
    void no_file_is_too_long_to_read_at_once() {
        assertThat(sources).allSatisfy(source -> assertThat(source.lines()).isLessThanOrEqualTo(LONGEST));
    }

    @Test
    void nine_files_of_ten_are_short() {
        assertThat(atShare(0.9)).isLessThanOrEqualTo(NINE_OF_TEN);
    }

    @Test
    void half_of_the_files_are_tiny() {
        assertThat(atShare(0.5)).isLessThanOrEqualTo(HALF);
    }

    private static long atShare(double share) {
        return sources.isEmpty()
                ? 0
                : sources.get((int) (share * (sources.size() - 1))).lines();
    }

    private static boolean isMainSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/main/java/") && path.endsWith(".java") && !path.contains("/target/");
    }
}
