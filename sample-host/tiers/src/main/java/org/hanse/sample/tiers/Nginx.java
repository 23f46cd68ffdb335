package org.hanse.sample.tiers;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The nginx of this machine, if it has one, in front of a host. */
final class Nginx implements AutoCloseable {

    private static final String CONFIGURATION = """
            daemon off;
            worker_processes 1;
            pid nginx.pid;
            error_log error.log;
            events { worker_connections 256; }
            http {
              access_log off;
              client_body_temp_path body;
              proxy_temp_path proxy;
              fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi;
              scgi_temp_path scgi;
              server {
                listen 127.0.0.1:%d;
                location %s/ {
                  proxy_pass %s%s;
                  proxy_set_header Host $http_host;
                  proxy_set_header X-Forwarded-Host $http_host;
                  proxy_set_header X-Forwarded-Proto http;
                  proxy_set_header X-Forwarded-Prefix "%s";
                }
                location %s/own/ { proxy_pass %s; }
              }
            }
            """;

    private final Process process;
    private final int port;
    private final String prefix;

    private Nginx(Process process, int port, String prefix) {
        this.process = process;
        this.port = port;
        this.prefix = prefix;
    }

    /** Return the program, if this machine has it. */
    static Optional<Path> program() {
        return Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Start it in front of a host.
     *
     * @param context where the application is, whose style sheets are served without the prefix too
     * @param prefix what it takes off the paths, such as {@code /inner}, and tells the host; empty for nothing
     */
    static Nginx start(Path program, Path folder, String host, String context, String prefix) throws IOException {
        Files.createDirectories(folder);
        int port = Servers.free();
        String target = prefix.isEmpty() ? "" : "/";
        Files.writeString(
                folder.resolve("nginx.conf"),
                CONFIGURATION.formatted(port, prefix, host, target, prefix, context, host));
        Process process = new ProcessBuilder(
                        program.toString(), "-p", folder.toString(), "-c", "nginx.conf", "-e", "error.log")
                .inheritIO()
                .start();
        Nginx nginx = new Nginx(process, port, prefix);
        nginx.await();
        return nginx;
    }

    private void await() throws IOException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!listens()) {
            if (!process.isAlive() || System.nanoTime() > limit) {
                throw new IOException("nginx does not start: see error.log in its folder");
            }
            Thread.onSpinWait();
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Return what stands before the paths of the host. */
    String address() {
        return "http://localhost:" + port + prefix;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
