package org.hanse.sample.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("standalone")
class StandaloneTest {

    private static final Path BUILT =
            Path.of(System.getProperty("hanse.root"), "sample-host/standalone/target/intranet");

    /** It asks for a topic itself; then it says where it is. */
    private static final Pattern FIRST_PAGE =
            Pattern.compile(".*First page \\d+ ms after the process began: .*\\(/community/t/\\d+\\)");

    private static final Pattern ADDRESS = Pattern.compile("The intranet is at (\\S+) .*");

    @TempDir
    Path folder;

    @Test
    void the_folder_starts_elsewhere_serves_a_topic_and_takes_its_classes_from_the_archive() throws Exception {
        copy();
        Process intranet = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Dintranet.port=0",
                        // The rehearsal may end before mail goes out: its classes may not be in the archive.
                        "-Dhanse.mail=off",
                        "-Xlog:class+load:file=classes.log",
                        "@intranet.args")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        // Nothing else ends a wait for a line that never comes.
        CompletableFuture.delayedExecutor(3, TimeUnit.MINUTES).execute(intranet::destroyForcibly);
        try (BufferedReader lines = intranet.inputReader()) {
            assertThat(await(lines, FIRST_PAGE)).contains("database", "entities", "server", "first page");
            String address = ADDRESS.matcher(await(lines, ADDRESS)).replaceFirst("$1");
            try (InputStream page = URI.create(address + "/").toURL().openStream()) {
                assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("Deux nuits aux vannes");
            }
        } finally {
            intranet.destroy();
            intranet.waitFor();
        }
        assertThat(classesOf("org.hanse.core.")).isNotEmpty().allMatch(line -> line.contains("shared objects file"));
    }

    private List<String> classesOf(String packages) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("classes.log"))) {
            return lines.filter(line -> line.contains("] " + packages) && !line.contains("$$"))
                    .toList();
        }
    }

    private static String await(BufferedReader lines, Pattern wanted) throws IOException {
        StringBuilder read = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (wanted.matcher(line).matches()) {
                System.out.println(line);
                return line;
            }
            read.append(line).append('\n');
        }
        throw new AssertionError("ended without %s:%n%s".formatted(wanted, read));
    }

    /** The archive knows each jar by its time and size. */
    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(BUILT)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(BUILT.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
