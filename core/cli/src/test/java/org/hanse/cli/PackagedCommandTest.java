package org.hanse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The jar as people start it, with the libraries beside it. */
class PackagedCommandTest {

    private static final Path JAR = Path.of("target/hanse-cli.jar").toAbsolutePath();

    private HttpServer site;

    @BeforeEach
    void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", PackagedCommandTest::answer);
        site.start();
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] page = "<!doctype html><title>Rivage</title><p>Sign in".getBytes(StandardCharsets.UTF_8);
            boolean home = exchange.getRequestURI().getPath().equals("/");
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(home ? 200 : 404, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    @Test
    void the_doctor_examines_a_page_and_its_exit_code_says_what_it_found() throws Exception {
        String address = "http://localhost:" + site.getAddress().getPort() + "/";
        Ended doctor = run("doctor", "--plain", "--locale", "en", address);
        assertThat(doctor.printed()).contains("ok Page", "nothing of Hanse is in " + address, "Cure:", " 1 wrong");
        assertThat(doctor.code()).isEqualTo(1);
    }

    @Test
    void it_says_how_it_is_used() throws Exception {
        Ended help = run("--help");
        assertThat(help.printed()).contains("Usage: hanse", "hanse doctor URL");
        assertThat(help.code()).isZero();
    }

    /** How a process ended, and what it printed. */
    private record Ended(int code, String printed) {}

    private static Ended run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        // Nothing else ends a wait for a process that hangs.
        CompletableFuture.delayedExecutor(2, TimeUnit.MINUTES).execute(process::destroyForcibly);
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(process.waitFor(), printed);
        }
    }
}
