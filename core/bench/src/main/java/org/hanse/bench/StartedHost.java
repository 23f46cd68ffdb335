package org.hanse.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sample host that can be started again and again.
 *
 * @param name what it is called in the figures
 * @param folder where it runs
 * @param options of {@code java}
 */
record StartedHost(String name, Path folder, List<String> options) {

    /** Return those that the build has made: the capsule, and the folder for {@code java -jar} with -Pstandalone. */
    static List<StartedHost> built(Path home) throws IOException {
        Path samples = Path.of(System.getProperty("hanse.root"), "sample-host");
        List<StartedHost> hosts = new ArrayList<>();
        hosts.add(capsule(samples.resolve("intranet/target"), home));
        Path standalone = samples.resolve("standalone/target/intranet");
        if (Files.exists(standalone)) {
            hosts.add(new StartedHost("java -jar with an archive of classes", standalone, List.of("@intranet.args")));
        } else {
            System.out.println("  there is no folder for java -jar: build it with -Pbench,standalone");
        }
        return hosts;
    }

    private static StartedHost capsule(Path target, Path home) throws IOException {
        String libraries = Files.readString(target.resolve("class-path")).strip();
        return new StartedHost(
                "capsule",
                target,
                List.of(
                        "-Dintranet.home=" + home.resolve("start"),
                        "-Dhanse.plugins.inbox=plugins",
                        "-classpath",
                        target.resolve("classes") + ":" + libraries,
                        "org.hanse.sample.intranet.Intranet"));
    }

    /** Start it, wait for the first page, and stop it. */
    FirstPage start() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dintranet.port=0");
        command.addAll(options);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Optional<FirstPage> page = FirstPage.of(line, process.toHandle());
                if (page.isPresent()) {
                    return page.get();
                }
            }
            throw new IOException(name + " ended before it served a page");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }
}
