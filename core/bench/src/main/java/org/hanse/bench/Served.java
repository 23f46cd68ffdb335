package org.hanse.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;

/** A server in a process of its own, driven by lines. */
final class Served implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter commands;
    private final String origin;

    private Served(Process process, BufferedReader answers, PrintWriter commands, String origin) {
        this.process = process;
        this.answers = answers;
        this.commands = commands;
        this.origin = origin;
    }

    /** Start a server on a database, with plugins from the start; {@code hanse.bench.java} has options for its Java. */
    static Served start(String database, Path home, List<Path> plugins) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g"));
        Stream.of(System.getProperty("hanse.bench.java", "").split(" "))
                .filter(option -> !option.isEmpty())
                .forEach(command::add);
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), PageServer.class.getName(), database, home.toString()));
        plugins.forEach(plugin -> command.add(plugin.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(home.resolveSibling(home.getFileName() + ".log").toFile())
                .start();
        BufferedReader answers = process.inputReader();
        return new Served(process, answers, new PrintWriter(process.outputWriter(), true), answer(answers));
    }

    private static String answer(BufferedReader answers) throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith(PageServer.ANSWER)) {
                return line.substring(PageServer.ANSWER.length());
            }
        }
        throw new HanseException(ErrorCode.BAD_HOST, "the server ended: see its log beside its home");
    }

    /** Send a command and return what the server says to it. */
    String tell(String command) throws IOException {
        commands.println(command);
        return answer(answers);
    }

    /** Send a command from a thread that may not throw what is checked. */
    void obeyed(String command) {
        try {
            tell(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address(String path) {
        return origin + path;
    }

    Processes processes() {
        return new Processes(process.pid());
    }

    @Override
    public void close() throws IOException {
        commands.close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
