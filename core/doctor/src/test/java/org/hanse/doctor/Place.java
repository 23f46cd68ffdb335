package org.hanse.doctor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** A host with a Hanse at {@code /a/community}, both as they should be; a test spoils one thing. */
final class Place implements AutoCloseable {

    static final String SHEET = "/a/community/assets/core/0123456789abcdef/hanse.css";

    static final String POLICY = "default-src 'self'; object-src 'none'; form-action 'self'; frame-ancestors 'self'";

    static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Plans</title>
            <link rel="stylesheet" href="/host.css"><link rel="stylesheet" href="%s"></head>
            <body><h1>Plans</h1><h2 id="top">Discussion</h2>
            <div class="hanse" lang="en"><h3>What walls</h3>
            <p id="hanse-main"><a href="/a/community/t/1">Which wall?</a></p>
            <form method="post" action="/a/community/t/1/replies"><button>Send</button></form><h4>More</h4>
            </div></body></html>
            """.formatted(SHEET);

    static final String CSS = """
            @layer hanse { .hanse {
              --hanse-tone: var(--hanse-accent, light-dark(#1f5fbf, #8ab4f8));
              --hanse-fill: oklch(from var(--hanse-tone) calc(l - 0.1 * clamp(0, (l - 0.53) * 1000, 1) * clamp(0, (0.62 - l) * 1000, 1)) c h);
              --hanse-on-fill: var(--hanse-on-accent, oklch(from var(--hanse-fill) clamp(0.15, (0.58 - l) * 1000, 1) 0 h));
              --hanse-link: light-dark(oklch(from var(--hanse-tone) min(l, 0.5) c h), oklch(from var(--hanse-tone) max(l, 0.75) c h));
              --hanse-text: light-dark(#1c1f24, #e6e8eb); --hanse-muted: light-dark(#5a626d, #a5adb8);
              --hanse-edge: light-dark(#8a929c, #737c88); --hanse-surface: light-dark(#fff, #15181c);
            } }
            """;

    /** What is answered, by method and path. */
    record Reply(int status, Map<String, String> headers, String body) {

        static Reply html(String body) {
            return new Reply(200, Map.of("Content-Type", "text/html", "Content-Security-Policy", POLICY), body);
        }

        static Reply of(String type, String body) {
            return new Reply(200, Map.of("Content-Type", type), body);
        }

        Reply with(String name, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(name, value);
            return new Reply(status, more, body);
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Reply> replies = new HashMap<>();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private long pauseMillis = 250;

    Place() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        page(PAGE);
        put("/host.css", Reply.of("text/css", ":root { color-scheme: light dark; --hanse-accent: #0b5d52; }"));
        put(SHEET, Reply.of("text/css", CSS));
        put("/a/community/t/1", Reply.html("a topic"));
        put("/a/community/t/1/replies", new Reply(405, Map.of(), ""));
        self("/a/community/", origin(), "/a/community", Instant.now());
    }

    void put(String path, Reply reply) {
        replies.put(path, reply);
    }

    Reply get(String path) {
        return replies.get(path);
    }

    void page(String html) {
        put("/a/page", Reply.html(html));
    }

    void self(String at, String origin, String mount, Instant time) {
        put(
                at + "doctor",
                Reply.of(
                        "application/json",
                        "{\"time\":\"%s\",\"origin\":\"%s\",\"mount\":\"%s\",\"api\":\"0.1\"}"
                                .formatted(time, origin, mount)));
    }

    /** Hold events back, as a proxy with a buffer does. */
    void buffer() {
        pauseMillis = 0;
    }

    /** Return the cookies that came, by path. */
    Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    String address() {
        return origin() + "/a/page";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String cookie = exchange.getRequestHeaders().getFirst("Cookie");
            cookies.merge(path, cookie == null ? "" : cookie, String::concat);
            if (path.endsWith("/doctor/stream") && !replies.containsKey(path)) {
                stream(exchange);
                return;
            }
            String origin = exchange.getRequestHeaders().getFirst("Origin");
            Reply reply = replies.getOrDefault(
                    exchange.getRequestMethod() + " " + path + (origin == null ? "" : " from " + origin),
                    replies.getOrDefault(path, new Reply(404, Map.of(), "")));
            reply.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().put(name, List.of(value)));
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 1; i <= 3; i++) {
                out.write(("data: " + i + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                LockSupport.parkNanos(pauseMillis * 1_000_000);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
