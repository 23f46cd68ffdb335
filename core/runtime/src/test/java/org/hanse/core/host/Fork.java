package org.hanse.core.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Another JVM with the class path of this one; it speaks by lines of its standard output. */
final class Fork implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;
    private final Path errors;

    private Fork(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Run the main method of a class. */
    static Fork of(Path folder, List<String> options, Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        Path errors = folder.resolve("errors-" + System.nanoTime() + ".log");
        try {
            return new Fork(
                    new ProcessBuilder(command).redirectError(errors.toFile()).start(), errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Return the next line, or nothing once the process has ended. */
    Optional<String> line() {
        try {
            return Optional.ofNullable(lines.readLine());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Return the next line that begins so. */
    String await(String beginning) {
        for (Optional<String> line = line(); line.isPresent(); line = line()) {
            if (line.get().startsWith(beginning)) {
                return line.get();
            }
        }
        throw new AssertionError("the other JVM ended without a line '%s…': %s".formatted(beginning, said()));
    }

    private String said() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            return "and it says nothing: " + e;
        }
    }

    /** End it as a power cut does: nothing in it is asked. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
