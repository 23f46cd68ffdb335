package org.hanse.sample.tiers;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.hanse.api.host.Hanse;
import org.hanse.api.view.Slots;

/**
 * Pages of the guild with a view drawn in process: {@code insert?path=t/1}, {@code isolated?path=t/1}. Also its style
 * sheets, and tokens for whoever is signed in.
 */
final class OwnPages extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Hanse hanse;
    private final String elsewhere;

    OwnPages(Hanse hanse, String elsewhere) {
        this.hanse = hanse;
        this.elsewhere = elsewhere;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo().substring(1);
        if (name.endsWith(".css")) {
            response.setContentType("text/css; charset=utf-8");
            response.getWriter().write(Sheet.style(name));
            return;
        }
        String isolated = String.valueOf(name.equals("isolated"));
        String path = request.getParameter("path");
        String style = Objects.requireNonNullElse(request.getParameter("style"), Sheet.PLAIN);
        String heading = Objects.requireNonNullElse(request.getParameter("heading"), "2");
        String view = path == null
                ? ""
                : hanse.render(
                        Slots.HOST_VIEW, Map.of("path", path, "isolated", isolated, "heading", heading), request);
        response.setHeader("Content-Security-Policy", "default-src 'self'; img-src data:");
        response.setContentType("text/html; charset=utf-8");
        response.getWriter().write(Sheet.page(style, path == null ? "" : hanse.head(request), view));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String origin = String.valueOf(request.getHeader("Origin"));
        if (!origin.equals(elsewhere)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setHeader("Access-Control-Allow-Origin", origin);
        response.setHeader("Access-Control-Allow-Credentials", "true");
        response.setContentType("text/plain; charset=utf-8");
        response.getWriter().write(hanse.token(request, origin).orElse(""));
    }
}
