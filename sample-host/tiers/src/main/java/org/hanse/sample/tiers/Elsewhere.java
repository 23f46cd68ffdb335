package org.hanse.sample.tiers;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;

/** A site on another origin, whose pages hold whatever a test puts in them, under a strict policy. */
final class Elsewhere implements AutoCloseable {

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Server server;

    private Elsewhere() {
        ServletContextHandler context = new ServletContextHandler("/");
        Servers.add(context, new Pages(), "/*");
        this.server = Servers.of(context);
    }

    static Elsewhere start() throws Exception {
        Elsewhere site = new Elsewhere();
        site.server.start();
        return site;
    }

    /** Return scheme, host and port. */
    String origin() {
        return "http://localhost:" + Servers.port(server);
    }

    /**
     * Keep a page and return its address; {@code ?types=other} there makes its policy let in other Trusted Types only.
     *
     * @param community the address of the community, which the policy of the page lets in
     */
    String page(String style, String community, String head, String body) {
        String name = "/" + Integer.toHexString((style + head + body).hashCode());
        pages.put(name, community + "\n" + Sheet.page("/own/" + style, head, body));
        return origin() + name;
    }

    /** Return what a page has in its head to use the components of a community. */
    static String script(String community) {
        return "<script type=\"module\" src=\"%s/embed.js\"></script>".formatted(community);
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    private final class Pages extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String path = request.getPathInfo();
            if (path.startsWith("/own/")) {
                response.setContentType("text/css; charset=utf-8");
                response.getWriter().write(Sheet.style(path.substring("/own/".length())));
                return;
            }
            String page = pages.getOrDefault(path, "'none'\n");
            int end = page.indexOf('\n');
            response.setContentType("text/html; charset=utf-8");
            response.setHeader(
                    "Content-Security-Policy", policy(page.substring(0, end), request.getParameter("types")));
            response.getWriter().write(page.substring(end + 1));
        }

        private static String policy(String community, @Nullable String types) {
            return String.join(
                    "; ",
                    "default-src 'none'",
                    "style-src 'self'",
                    "img-src data:",
                    "script-src " + community + "/embed.js",
                    "connect-src " + community + "/",
                    "frame-src " + community + "/frame/",
                    "require-trusted-types-for 'script'",
                    "trusted-types " + (types == null ? "hanse" : types));
        }
    }
}
