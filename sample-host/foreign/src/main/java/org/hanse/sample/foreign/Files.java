package org.hanse.sample.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** The files of the site, with the policy that its owners chose. */
final class Files extends Handler.Abstract {

    /** What is written in the files. A sample that chooses its port, and has other topics each time, puts its own there. */
    private static final String MOUNT = "http://localhost:8080/community";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final URI mount;
    private final String topic;

    Files(URI mount, String topic) {
        this.mount = mount;
        this.topic = topic;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        String path = Request.getPathInContext(request);
        String name = path.endsWith("/") ? path + "index.html" : path;
        String content = name.matches("(/[a-z][a-z-]*)+\\.[a-z]+") ? read("site" + name) : null;
        if (content == null) {
            Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            return true;
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
        response.getHeaders().put("Content-Security-Policy", policy());
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put("Referrer-Policy", "strict-origin-when-cross-origin");
        String current = content.replace(MOUNT, mount.toString())
                .replace("topic=\"1\"", "topic=\"" + topic + "\"")
                .replace("/t/1", "/t/" + topic);
        response.write(true, ByteBuffer.wrap(current.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    /** All that Hanse needs of the policy of a page that embeds it stands after {@code 'self'}. */
    private String policy() {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' " + mount + "/embed.js",
                "style-src 'self'",
                "img-src 'self'",
                "connect-src 'self' " + mount + "/ " + mount.resolve("/hanse-token"),
                "frame-src " + mount + "/frame/",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'",
                "require-trusted-types-for 'script'",
                "trusted-types hanse");
    }

    private static @Nullable String read(String name) throws IOException {
        try (InputStream in = Files.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
